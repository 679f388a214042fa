package org.yubian.table.pack;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.ThreePublicItem;

/** The declared figures a column or a form can show. */
final class FigureNames {
  /** Figures of the budget as a whole. */
  static final Set<String> ALL = all();

  /** Figures a performance target declares. */
  static final Set<String> OF_TARGET =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(List.of("target.total", "target.fiscal", "target.other")));

  private FigureNames() {}

  private static Set<String> all() {
    Set<String> names = new LinkedHashSet<>();
    for (String year : new String[] {"previous", "current"}) {
      for (ThreePublicItem item : ThreePublicItem.values()) {
        names.add("three_public." + year + "." + item.key());
      }
    }
    for (PreviousTotal total : PreviousTotal.values()) {
      names.add("previous_year." + total.key());
    }
    names.add("previous_year.fiscal_revenue");
    names.add("previous_year.other_revenue");
    return Collections.unmodifiableSet(names);
  }

  static Set<String> ofForm(FormDef.Scope scope) {
    return scope == FormDef.Scope.TARGET ? OF_TARGET : ALL;
  }
}

package org.yubian.table.pack;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.ThreePublicItem;

/** The declared figures a column can show. */
final class FigureNames {
  static final Set<String> ALL = all();

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
    return names;
  }
}

package org.yubian.desktop.procurement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Declarations;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.form.Bound;
import org.yubian.desktop.form.Field;
import org.yubian.desktop.form.Form;
import org.yubian.money.Amount;

/**
 * Purchases by kind as they are declared, for budgets whose lines do not tell their kind; it is not
 * shown where they do and nothing is declared.
 */
final class DeclaredKinds {
  private static final Messages TEXT = Messages.of(DeclaredKinds.class);
  private static final double WIDTH = 460;
  private static final Map<String, Amount> NONE = Map.of();

  private final Desk desk;
  private final Form<Declarations> form;

  DeclaredKinds(Desk desk, List<String> kinds) {
    this.desk = desk;
    form =
        new Form<>(
            new Bound<>(
                desk,
                () -> desk.budget().declarations(),
                (before, after) -> new Edit.ReplacePart<>(Part.DECLARATIONS, before, after)));
    form.heading(TEXT.get("procurement.declared"));
    for (String kind : kinds) {
      form.field(
          Field.amount(
              desk,
              "declared-" + kind,
              kind,
              value -> Objects.requireNonNullElse(value.procurementByKind(), NONE).get(kind),
              (value, amount) -> with(value, kind, amount)));
    }
    form.setMaxWidth(WIDTH);
    form.setId("procurement-declared");
    update();
  }

  private static Declarations with(Declarations value, String kind, @Nullable Amount amount) {
    Map<String, Amount> kinds =
        new LinkedHashMap<>(Objects.requireNonNullElse(value.procurementByKind(), NONE));
    if (amount == null) {
      kinds.remove(kind);
    } else {
      kinds.put(kind, amount);
    }
    return value.withProcurementByKind(kinds.isEmpty() ? null : kinds);
  }

  Form<Declarations> node() {
    return form;
  }

  /** Shows the form where there is something to declare. */
  void update() {
    Rows<ProcurementLine> lines = desk.budget().rows(Section.PROCUREMENT);
    boolean untold = lines.stream().anyMatch(line -> line.purchase().kind() == null);
    boolean declared = desk.budget().declarations().procurementByKind() != null;
    boolean seen = declared || untold;
    form.setVisible(seen);
    form.setManaged(seen);
  }
}

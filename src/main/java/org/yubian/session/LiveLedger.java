package org.yubian.session;

import java.util.List;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.ledger.Change;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.SumSpec;

/** The ledger of the budget's template: another one as soon as an edit changes the template. */
final class LiveLedger {
  private final Specs specs;
  private List<SumSpec> current;
  private Ledger ledger;

  /**
   * @param rebuilt whether there is another ledger now
   */
  record Applied(Change change, boolean rebuilt) {}

  LiveLedger(Budget budget, Specs specs) {
    this.specs = specs;
    this.current = specs.of(budget.header());
    this.ledger = new Ledger(budget, current);
  }

  Ledger ledger() {
    return ledger;
  }

  /** Applies the edit, or nothing of it when it fails. */
  Applied apply(Edit edit) {
    if (!touchesHeader(edit)) {
      return new Applied(ledger.apply(edit), false);
    }
    Budget next = edit.apply(ledger.budget());
    List<SumSpec> wanted = sameTemplate(next) ? current : specs.of(next.header());
    if (wanted.equals(current)) {
      return new Applied(ledger.apply(edit), false);
    }
    Ledger other = new Ledger(next, wanted);
    Change change = ledger.apply(edit);
    ledger = other;
    current = wanted;
    return new Applied(change, true);
  }

  private boolean sameTemplate(Budget next) {
    Header was = ledger.budget().header();
    return was.equals(next.header());
  }

  private static boolean touchesHeader(Edit edit) {
    return switch (edit) {
      case Edit.ReplacePart<?> part -> part.part() == Part.HEADER;
      case Edit.Batch batch -> batch.edits().stream().anyMatch(LiveLedger::touchesHeader);
      default -> false;
    };
  }
}

package org.yubian.ledger;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** What a sum may be taken over: a list of lines and the amount that counts. */
public enum Source {
  REVENUE(Section.REVENUES),
  EXPENDITURE(Section.EXPENDITURES),
  PROCUREMENT(Section.PROCUREMENT),
  /** Of which for small and medium enterprises. */
  PROCUREMENT_SME(Section.PROCUREMENT) {
    @Override
    @Nullable Amount amount(Line line) {
      return line instanceof ProcurementLine procurement
          ? procurement.purchase().smeAmount()
          : null;
    }
  },
  /** Of which for small and micro enterprises. */
  PROCUREMENT_MICRO(Section.PROCUREMENT) {
    @Override
    @Nullable Amount amount(Line line) {
      return line instanceof ProcurementLine procurement
          ? procurement.purchase().microAmount()
          : null;
    }
  },
  PREVIOUS_REVENUE(Section.PREVIOUS_REVENUES),
  PREVIOUS_EXPENDITURE(Section.PREVIOUS_EXPENDITURES);

  private final Section<? extends Line> section;

  Source(Section<? extends Line> section) {
    this.section = section;
  }

  public Section<? extends Line> section() {
    return section;
  }

  /** The amount of a line that counts; null where the line has none and does not count. */
  @Nullable Amount amount(Line line) {
    return line.amount();
  }

  /** The sources of a section's lines; none for a section without lines. */
  static List<Source> of(Section<?> section) {
    return Arrays.stream(values()).filter(source -> source.section == section).toList();
  }
}

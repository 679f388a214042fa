package org.yubian.desktop.revenue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.Fund;
import org.yubian.budget.Part;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.PreviousTotals;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** The revenue lines of a budget by source, and the edits of their figures. */
final class RevenueLines {
  private final Budget budget;
  private final Map<Fund, List<RevenueLine>> bySource = new EnumMap<>(Fund.class);

  RevenueLines(Budget budget) {
    this.budget = budget;
    for (RevenueLine line : budget.rows(Section.REVENUES)) {
      bySource.computeIfAbsent(source(line.coding()), fund -> new ArrayList<>()).add(line);
    }
  }

  /** The source a line stands under. */
  static Fund source(Coding coding) {
    return coding.carriedOver() ? Fund.CARRY_OVER : coding.fund();
  }

  List<RevenueLine> of(Fund source) {
    return bySource.getOrDefault(source, List.of());
  }

  /** Whether the lines of a source stand in rows of their own below it. */
  boolean isParted(Fund source) {
    List<RevenueLine> lines = of(source);
    return lines.size() > 1 || (lines.size() == 1 && !isPlain(lines.getFirst(), source));
  }

  private static boolean isPlain(RevenueLine line, Fund source) {
    return line.coding().detail() == null
        && line.coding().unitCode() == null
        && line.coding().fund() == source;
  }

  /** The one line of a source that is not parted; empty where it has none yet. */
  Optional<RevenueLine> sole(Fund source) {
    return isParted(source) ? Optional.empty() : of(source).stream().findFirst();
  }

  private static Coding plain(Fund source) {
    return Coding.ofRevenue(source, null, null, false);
  }

  /** Gives a source that is not parted this amount. */
  Edit setCurrent(Fund source, Amount amount) {
    RevenueLine line = sole(source).orElse(null);
    return line == null
        ? add(plain(source), amount, null)
        : new Edit.ChangeRow<>(Section.REVENUES, line, line.withAmount(amount));
  }

  Edit setNote(Fund source, @Nullable String note) {
    RevenueLine line = sole(source).orElse(null);
    return line == null
        ? add(plain(source), Amount.ZERO, note)
        : new Edit.ChangeRow<>(Section.REVENUES, line, line.withNote(note));
  }

  /** A new line behind all others. */
  Edit.AddRow<RevenueLine> add(Coding coding, Amount amount, @Nullable String note) {
    long key = budget.rows(Section.REVENUES).keyAtEnd();
    RevenueLine line = RevenueLine.of(key, coding.fund(), amount);
    return new Edit.AddRow<>(Section.REVENUES, line.withCoding(coding).withNote(note));
  }

  /** Whether last year's lines are known, so that their sums count and not the declared figures. */
  boolean hasPreviousLines() {
    return !budget.rows(Section.PREVIOUS_REVENUES).isEmpty();
  }

  /** Last year's figure of a source as declared; null where it is not. */
  @Nullable Amount declaredPrevious(Fund source) {
    Map<Fund, Amount> declared = budget.comparison().totals().bySource();
    return declared == null ? null : declared.get(source);
  }

  /** Last year's line with a coding. */
  Optional<RevenueLine> previous(Coding coding) {
    return budget.rows(Section.PREVIOUS_REVENUES).stream()
        .filter(line -> line.coding().equals(coding))
        .findFirst();
  }

  /** How many of last year's lines stand under a source. */
  long previousLines(Fund source) {
    return budget.rows(Section.PREVIOUS_REVENUES).stream()
        .filter(line -> source(line.coding()) == source)
        .count();
  }

  /** Gives last year's line of a coding this amount, or adds it. */
  Edit setPreviousLine(Coding coding, Amount amount) {
    Rows<RevenueLine> rows = budget.rows(Section.PREVIOUS_REVENUES);
    return previous(coding)
        .<Edit>map(
            line -> new Edit.ChangeRow<>(Section.PREVIOUS_REVENUES, line, line.withAmount(amount)))
        .orElseGet(
            () ->
                new Edit.AddRow<>(
                    Section.PREVIOUS_REVENUES,
                    RevenueLine.of(rows.keyAtEnd(), coding.fund(), amount).withCoding(coding)));
  }

  /**
   * Declares last year's figure of a source, or no longer. A declared total that was the sum of the
   * sources stays it.
   */
  Edit declarePrevious(Fund source, @Nullable Amount amount) {
    PreviousTotals before = budget.comparison().totals();
    Map<Fund, Amount> declared = new LinkedHashMap<>();
    for (Fund fund : Fund.values()) {
      Amount of = fund == source ? amount : declaredPrevious(fund);
      if (of != null) {
        declared.put(fund, of);
      }
    }
    Map<PreviousTotal, Amount> totals = new LinkedHashMap<>(before.totals());
    Amount total = before.get(PreviousTotal.REVENUE);
    if (total == null || total.equals(sum(before.bySource()))) {
      totals.put(PreviousTotal.REVENUE, sum(declared));
    }
    return new Edit.ReplacePart<>(
        Part.PREVIOUS_TOTALS, before, new PreviousTotals(totals, declared, before.extras()));
  }

  /** Sum of declared figures; zero for none. */
  static Amount sum(@Nullable Map<Fund, Amount> declared) {
    Amount sum = Amount.ZERO;
    if (declared != null) {
      for (Amount amount : declared.values()) {
        sum = sum.plus(amount);
      }
    }
    return sum;
  }
}

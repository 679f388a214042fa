package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.Cell.Position;

/** The formula of a total: ranges where its parts stand side by side, single cells otherwise. */
final class SumFormula {
  /** Excel takes 255 arguments and 8,192 characters. */
  private static final int MOST_ARGUMENTS = 250;

  private static final int LONGEST = 8000;

  /** More terms than these are easier to read as arguments than with plus signs. */
  private static final int MOST_TERMS = 6;

  private final int firstRow;

  /**
   * @param firstRow row of the sheet where the table's body starts
   */
  SumFormula(int firstRow) {
    this.firstRow = firstRow;
  }

  /** Cells beside or below one another. */
  private record Run(Position first, Position last) {
    boolean continuesWith(Position next) {
      boolean below = next.column() == last.column() && next.row() == last.row() + 1;
      boolean beside = next.row() == last.row() && next.column() == last.column() + 1;
      boolean single = first.equals(last);
      return (below && (single || first.column() == last.column()))
          || (beside && (single || first.row() == last.row()));
    }
  }

  /** Null where Excel could not take it. */
  @Nullable String of(List<Position> parts) {
    List<String> terms = runs(parts).stream().map(this::text).toList();
    boolean plain = terms.size() == parts.size() && terms.size() <= MOST_TERMS;
    String formula = plain ? String.join("+", terms) : sum(terms);
    return formula.length() > LONGEST ? null : formula;
  }

  private static List<Run> runs(List<Position> parts) {
    List<Position> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(Position::column).thenComparingInt(Position::row));
    List<Run> runs = new ArrayList<>();
    for (Position part : sorted) {
      if (!runs.isEmpty() && runs.getLast().continuesWith(part)) {
        runs.add(new Run(runs.removeLast().first(), part));
      } else {
        runs.add(new Run(part, part));
      }
    }
    return runs;
  }

  private String text(Run run) {
    String first = address(run.first());
    return run.first().equals(run.last()) ? first : first + ":" + address(run.last());
  }

  String address(Position position) {
    return Addresses.cell(firstRow + position.row(), position.column());
  }

  private static String sum(List<String> terms) {
    if (terms.size() <= MOST_ARGUMENTS) {
      return "SUM(" + String.join(",", terms) + ")";
    }
    List<String> sums = new ArrayList<>();
    for (int from = 0; from < terms.size(); from += MOST_ARGUMENTS) {
      sums.add(sum(terms.subList(from, Math.min(from + MOST_ARGUMENTS, terms.size()))));
    }
    return sum(sums);
  }
}

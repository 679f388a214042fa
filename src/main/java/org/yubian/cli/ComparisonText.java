package org.yubian.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.review.BudgetComparison;
import org.yubian.review.CellDifference;
import org.yubian.review.LineDifference;
import org.yubian.subject.Subjects;
import org.yubian.table.Cell;

/** A comparison for people. */
final class ComparisonText {
  private static final Messages TEXT = Messages.of(ComparisonText.class);
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);

  private final CodingText codings;

  ComparisonText(Subjects subjects) {
    this.codings = new CodingText(subjects);
  }

  List<String> lines(BudgetComparison comparison) {
    List<String> lines = new ArrayList<>(comparison.notes());
    if (comparison.isEmpty()) {
      lines.add(TEXT.get("compare.equal"));
      return lines;
    }
    lines.add(TEXT.get("compare.lines", comparison.lines().size()));
    comparison.lines().forEach(line -> lines.add(line(line)));
    lines.add(TEXT.get("compare.cells", comparison.cells().size()));
    comparison.cells().forEach(cell -> lines.add(cell(cell)));
    return lines;
  }

  private String line(LineDifference line) {
    int ordinal = line.key().ordinal();
    return TEXT.get(
        "compare.line",
        kind(line.before(), line.after()),
        TEXT.get("unshown." + line.key().list()),
        codings.of(line.key().coding()) + (ordinal > 1 ? TEXT.get("compare.ordinal", ordinal) : ""),
        yuan(line.before()),
        yuan(line.after()),
        grown(line.fen(), YUAN, line.percent()));
  }

  private static String cell(CellDifference cell) {
    String shown =
        TEXT.get(
            "compare.cell",
            kind(cell.before(), cell.after()),
            cell.table().number(),
            cell.table().title(),
            cell.row(),
            cell.column(),
            text(cell.before()));
    String after = TEXT.get("compare.after-cell", text(cell.after()));
    return cell.isMoney() && cell.fen() != 0
        ? shown + after + grown(cell.fen(), cell.amounts(), cell.percent())
        : shown + after;
  }

  private static String kind(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return TEXT.get("compare.added");
    }
    return after == null ? TEXT.get("compare.removed") : TEXT.get("compare.changed");
  }

  private static String grown(long fen, AmountFormat format, Optional<BigDecimal> percent) {
    String amount = (fen > 0 ? "+" : "") + format.print(format.round(fen));
    return percent
        .map(p -> TEXT.get("compare.grown", amount, (p.signum() > 0 ? "+" : "") + p))
        .orElseGet(() -> TEXT.get("compare.difference", amount));
  }

  private static String yuan(@Nullable Amount amount) {
    return amount == null ? TEXT.get("compare.none") : YUAN.format(amount.fen());
  }

  private static String text(@Nullable Cell cell) {
    return cell == null || cell.text().isEmpty() ? TEXT.get("compare.none") : cell.text();
  }
}

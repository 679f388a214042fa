package org.yubian.audit.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/**
 * The line whose amount, ten thousand times smaller or larger, would balance its fund: entered in 元
 * for 万元 or the reverse.
 */
record SlipSuspect(Line line, long shouldBe) {
  private static final Messages TEXT = Messages.of(SlipSuspect.class);
  private static final long FACTOR = 10_000;

  /**
   * @param difference of the fund's expenditure less its revenue
   */
  static @Nullable SlipSuspect find(AuditContext context, Fund fund, long difference) {
    for (ExpenditureLine line : context.budget().rows(Section.EXPENDITURES)) {
      SlipSuspect suspect = of(line, fund, difference);
      if (suspect != null) {
        return suspect;
      }
    }
    for (RevenueLine line : context.budget().rows(Section.REVENUES)) {
      SlipSuspect suspect = of(line, fund, -difference);
      if (suspect != null) {
        return suspect;
      }
    }
    return null;
  }

  private static @Nullable SlipSuspect of(Line line, Fund fund, long tooMuch) {
    if (!isOf(line.coding(), fund) || line.amount().isZero()) {
      return null;
    }
    long fen = line.amount().fen();
    long shouldBe = fen - tooMuch;
    boolean larger = fen % FACTOR == 0 && shouldBe == fen / FACTOR;
    boolean smaller =
        Math.abs(fen) <= Amount.MAX_FEN / FACTOR && shouldBe == Math.multiplyExact(fen, FACTOR);
    return larger || smaller ? new SlipSuspect(line, shouldBe) : null;
  }

  private static boolean isOf(Coding coding, Fund fund) {
    return coding.carriedOver() ? fund == Fund.CARRY_OVER : coding.fund() == fund;
  }

  FindingBuilder finding(
      AuditContext context, Verdicts out, Fund fund, long revenue, long expenditure) {
    Place place =
        line instanceof RevenueLine
            ? Place.ofRow(
                Section.REVENUES, line.key(), context.label(line), TEXT.get("field.amount"))
            : Place.ofRow(
                Section.EXPENDITURES, line.key(), context.label(line), TEXT.get("field.amount"));
    return out.finding("A13", place)
        .expected(Shown.side(shouldBe))
        .actual(new Side(place, line.amount().fen(), Shown.amount(line.amount().fen())))
        .arithmetic(
            Shown.amount(expenditure)
                + " − "
                + Shown.amount(revenue)
                + " = "
                + Shown.amount(expenditure - revenue))
        .alsoBreaks(List.of("B12"))
        .atLeast(out.rule("B12").level())
        .says(
            TEXT.get(
                "slip.line",
                place.brief(),
                Shown.amount(line.amount().fen()),
                Shown.amount(shouldBe),
                fund.label()),
            TEXT.get("slip.line.advice"))
        .fix(fix());
  }

  private Edit fix() {
    Amount amount = Amount.ofFen(shouldBe);
    return switch (line) {
      case ExpenditureLine each ->
          new Edit.ChangeRow<>(Section.EXPENDITURES, each, each.withAmount(amount));
      case RevenueLine each ->
          new Edit.ChangeRow<>(Section.REVENUES, each, each.withAmount(amount));
      case ProcurementLine each ->
          new Edit.ChangeRow<>(Section.PROCUREMENT, each, each.withAmount(amount));
    };
  }
}

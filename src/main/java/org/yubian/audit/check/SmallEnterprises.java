package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Rows;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/**
 * The part of procurement that is reserved for small and medium, and for small and micro
 * enterprises.
 */
final class SmallEnterprises {
  private static final Messages TEXT = Messages.of(SmallEnterprises.class);

  private final AuditContext context;
  private final Verdicts out;

  SmallEnterprises(AuditContext context, Verdicts out) {
    this.context = context;
    this.out = out;
  }

  void judge(Rows<ProcurementLine> lines) {
    long all = 0;
    long sme = 0;
    long micro = 0;
    boolean known = false;
    for (ProcurementLine line : lines) {
      Amount reserved = line.purchase().smeAmount();
      Amount small = line.purchase().microAmount();
      known |= reserved != null || small != null;
      all = Math.addExact(all, line.amount().fen());
      sme = Math.addExact(sme, reserved == null ? 0 : reserved.fen());
      micro = Math.addExact(micro, small == null ? 0 : small.fen());
      exceeds(line, reserved, line.amount(), "purchase.sme.over");
      exceeds(line, small, reserved == null ? line.amount() : reserved, "purchase.micro.over");
    }
    if (!known) {
      out.missing("H06", TEXT.get("missing.sme"), Wanted.PROCUREMENT);
      return;
    }
    Place place = ProcurementCheck.place(context, lines.iterator().next(), TEXT.get("field.sme"));
    if (all >= out.rule("H06").wanYuan("amount")) {
      share(place, sme, all, "sme");
      share(place, micro, sme, "micro");
    }
  }

  private void exceeds(ProcurementLine line, @Nullable Amount part, Amount whole, String key) {
    if (part != null && part.compareTo(whole) > 0) {
      Place place = ProcurementCheck.place(context, line, TEXT.get("field.sme"));
      String message =
          key.equals("purchase.sme.over")
              ? TEXT.get(
                  "purchase.sme.over",
                  place.brief(),
                  Shown.amount(part.fen()),
                  Shown.amount(whole.fen()))
              : TEXT.get(
                  "purchase.micro.over",
                  place.brief(),
                  Shown.amount(part.fen()),
                  Shown.amount(whole.fen()));
      out.add(
          out.finding("H06", place)
              .expected(Shown.side(whole.fen()))
              .actual(new Side(place, part.fen(), Shown.amount(part.fen())))
              .says(message, TEXT.get("purchase.sme.advice")));
    }
  }

  private void share(Place place, long part, long whole, String parameter) {
    BigDecimal percent = out.rule("H06").decimal(parameter);
    BigInteger given = BigInteger.valueOf(part).multiply(BigInteger.valueOf(100));
    if (whole > 0
        && new BigDecimal(given).compareTo(percent.multiply(BigDecimal.valueOf(whole))) < 0) {
      String share = Percentage.share(part, whole, 2).map(BigDecimal::toPlainString).orElse("0");
      out.add(
          out.finding("H06", place)
              .expected(Side.text("≥ " + percent.toPlainString() + "%"))
              .actual(new Side(place, part, share + "%"))
              .says(
                  TEXT.get(
                      parameter.equals("sme") ? "purchase.sme" : "purchase.micro",
                      Shown.amount(part),
                      Shown.amount(whole),
                      share,
                      percent.toPlainString()),
                  TEXT.get("purchase.sme.advice")));
    }
  }
}

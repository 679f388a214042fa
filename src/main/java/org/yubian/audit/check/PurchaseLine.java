package org.yubian.audit.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.money.Amount;

/** One line of 政府采购: its amount, quantity times price, its item. */
final class PurchaseLine {
  private static final Messages TEXT = Messages.of(PurchaseLine.class);
  private static final Map<Character, String> KINDS = Map.of('A', "货物", 'B', "工程", 'C', "服务");

  private PurchaseLine() {}

  static void judge(AuditContext context, Verdicts out, ProcurementLine line) {
    Purchase purchase = line.purchase();
    Place place = ProcurementCheck.place(context, line, TEXT.get("field.amount"));
    if (line.amount().isZero()) {
      out.add(
          out.finding("S07", place)
              .actual(Shown.side(0))
              .cause("zero")
              .says(TEXT.get("purchase.zero", place.brief()), TEXT.get("purchase.zero.advice")));
    }
    OptionalLong product = product(purchase);
    if (product.isPresent() && product.getAsLong() != line.amount().fen()) {
      String written =
          purchase.quantity()
              + " × "
              + Shown.amount(Objects.requireNonNull(purchase.unitPrice()).fen())
              + " = "
              + Shown.amount(product.getAsLong());
      out.add(
          out.finding("H03", place)
              .expected(Shown.side(product.getAsLong()))
              .actual(new Side(place, line.amount().fen(), Shown.amount(line.amount().fen())))
              .arithmetic(written)
              .says(
                  TEXT.get(
                      "purchase.product",
                      place.brief(),
                      Shown.amount(line.amount().fen()),
                      written,
                      Shown.size(line.amount().fen() - product.getAsLong())),
                  TEXT.get("purchase.product.advice")));
    }
    item(context, out, line);
  }

  private static OptionalLong product(Purchase purchase) {
    String quantity = purchase.quantity();
    Amount price = purchase.unitPrice();
    if (quantity == null || price == null || !Quantities.isNumber(quantity)) {
      return OptionalLong.empty();
    }
    BigDecimal fen = new BigDecimal(quantity).multiply(BigDecimal.valueOf(price.fen()));
    return Quantities.fen(fen.movePointLeft(2), "元");
  }

  /** The item's first letter says whether it is goods, works or services. */
  private static void item(AuditContext context, Verdicts out, ProcurementLine line) {
    Purchase purchase = line.purchase();
    if (purchase.item() == null) {
      out.missing("H04", TEXT.get("missing.item"), Wanted.PROCUREMENT);
      return;
    }
    String code = purchase.item().code();
    Place place = ProcurementCheck.place(context, line, TEXT.get("field.item"));
    if (!code.matches("[ABC]\\d{2,10}")) {
      out.add(
          out.finding("H04", place)
              .actual(new Side(place, null, code))
              .says(TEXT.get("item.code", place.brief(), code), TEXT.get("item.code.advice")));
      return;
    }
    String kind = KINDS.getOrDefault(code.charAt(0), "");
    if (purchase.kind() != null && !purchase.kind().equals(kind)) {
      out.add(
          out.finding("H04", place)
              .expected(Side.text(kind))
              .actual(new Side(place, null, purchase.kind()))
              .says(
                  TEXT.get("item.kind", place.brief(), code, kind, purchase.kind()),
                  TEXT.get("item.kind.advice")));
    }
  }
}

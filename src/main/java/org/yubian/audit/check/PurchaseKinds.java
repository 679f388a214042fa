package org.yubian.audit.check;

import java.util.HashMap;
import java.util.Map;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Part;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Rows;
import org.yubian.money.Amount;

/** Goods, works and services as declared against the lines. */
final class PurchaseKinds {
  private static final Messages TEXT = Messages.of(PurchaseKinds.class);

  private PurchaseKinds() {}

  static void judge(AuditContext context, Verdicts out, Rows<ProcurementLine> lines) {
    Map<String, Amount> declared = context.budget().declarations().procurementByKind();
    if (declared == null) {
      return;
    }
    Map<String, Long> sums = new HashMap<>();
    long all = 0;
    boolean every = true;
    for (ProcurementLine line : lines) {
      String kind = line.purchase().kind();
      every &= kind != null;
      sums.merge(kind == null ? "" : kind, line.amount().fen(), Math::addExact);
      all += line.amount().fen();
    }
    Place place =
        Place.ofPart(Part.DECLARATIONS, TEXT.get("field.kinds")).leadingTo(Wanted.PROCUREMENT);
    if (every) {
      for (Map.Entry<String, Amount> each : declared.entrySet()) {
        long sum = sums.getOrDefault(each.getKey(), 0L);
        if (sum != each.getValue().fen()) {
          out.add(kind(out, place, each.getKey(), each.getValue().fen(), sum));
        }
      }
    }
    long total = declared.values().stream().mapToLong(Amount::fen).sum();
    if (total != all) {
      out.add(kind(out, place, TEXT.get("total"), total, all));
    }
  }

  private static FindingBuilder kind(
      Verdicts out, Place place, String kind, long declared, long sum) {
    return out.finding("H01", place)
        .expected(Shown.side(sum))
        .actual(new Side(place, declared, Shown.amount(declared)))
        .says(
            TEXT.get(
                "purchase.kind",
                kind,
                Shown.amount(declared),
                Shown.amount(sum),
                Shown.size(declared - sum)),
            TEXT.get("purchase.kind.advice"));
  }
}

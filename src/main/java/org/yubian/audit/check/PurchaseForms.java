package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.CodeName;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;

/**
 * 采购组织形式: what the centralised catalogue lists is not bought scattered. The format has no key for
 * it; systems that give one ({@code 组织形式} and the like) are understood.
 */
final class PurchaseForms implements Check {
  private static final Messages TEXT = Messages.of(PurchaseForms.class);

  @Override
  public List<String> rules() {
    return List.of("H05");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.PROCUREMENT, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    List<String> items = out.rule("H05").texts("items");
    List<String> keys = out.rule("H05").texts("keys");
    boolean central = false;
    for (ProcurementLine line : context.budget().rows(Section.PROCUREMENT)) {
      CodeName item = line.purchase().item();
      if (item == null || !Prefixes.any(items, item.code())) {
        continue;
      }
      central = true;
      String form = form(line, keys);
      if (form == null) {
        out.missing(
            "H05", TEXT.get("missing.purchase.form", item.code(), item.name()), Wanted.PROCUREMENT);
      } else if (form.contains(out.rule("H05").text("scattered"))) {
        Place place = ProcurementCheck.place(context, line, TEXT.get("field.purchase.form"));
        out.add(
            out.finding("H05", place)
                .actual(new Side(place, line.amount().fen(), form))
                .says(
                    TEXT.get(
                        "purchase.form",
                        item.code(),
                        item.name(),
                        Shown.amount(line.amount().fen()),
                        form),
                    TEXT.get("purchase.form.advice")));
      }
    }
    if (!central) {
      out.notApplicable("H05", TEXT.get("none.central"));
    }
  }

  private static @Nullable String form(ProcurementLine line, List<String> keys) {
    for (String key : keys) {
      Object value = line.extras().values().get(key);
      if (value instanceof String text && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }
}

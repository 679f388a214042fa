package org.yubian.audit.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Part;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** The lines of 政府采购: amounts, kinds, what they are paid from, shares for small enterprises. */
final class ProcurementCheck implements Check {
  private static final Messages TEXT = Messages.of(ProcurementCheck.class);
  private static final Map<Character, String> KINDS = Map.of('A', "货物", 'B', "工程", 'C', "服务");

  /** What a purchase is paid from. */
  private record Source(
      @Nullable String function, @Nullable String economic, @Nullable String project) {}

  @Override
  public List<String> rules() {
    return List.of("H01", "H02", "H03", "H04", "H06", "H07", "S07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.PROCUREMENT, Topic.DECLARATIONS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    PrintedProcurement.judge(context, out);
    if (!context.hasLines()) {
      List.of("H03", "H06", "H07").forEach(rule -> out.missing(rule, TEXT.get("missing.lines")));
      return;
    }
    Rows<ProcurementLine> lines = context.budget().rows(Section.PROCUREMENT);
    flags(context, out, lines);
    if (lines.isEmpty()) {
      List.of("H01", "H02", "H04", "H06", "S07")
          .forEach(rule -> out.notApplicable(rule, TEXT.get("none.procurement")));
      return;
    }
    Map<Source, Long> paid = new HashMap<>();
    for (ProcurementLine line : lines) {
      line(context, out, line);
      Coding coding = line.coding();
      paid.merge(
          new Source(coding.function(), coding.departmentEconomic(), coding.project()),
          line.amount().fen(),
          Math::addExact);
    }
    paid.forEach((source, amount) -> within(context, out, source, amount));
    kinds(context, out, lines);
    new SmallEnterprises(context, out).judge(lines);
  }

  static Place place(AuditContext context, ProcurementLine line, @Nullable String column) {
    return Place.ofRow(Section.PROCUREMENT, line.key(), context.label(line), column);
  }

  private static void line(AuditContext context, Verdicts out, ProcurementLine line) {
    Purchase purchase = line.purchase();
    Place place = place(context, line, TEXT.get("field.amount"));
    if (line.amount().isZero()) {
      out.add(
          out.finding("S07", place)
              .actual(Shown.side(0))
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
      out.missing("H04", TEXT.get("missing.item"));
      return;
    }
    String code = purchase.item().code();
    Place place = place(context, line, TEXT.get("field.item"));
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

  /** A purchase cannot cost more than what pays for it. */
  private static void within(AuditContext context, Verdicts out, Source source, long amount) {
    long paid = paid(context, source);
    if (amount > paid) {
      ProcurementLine line =
          context.budget().rows(Section.PROCUREMENT).stream()
              .filter(
                  each ->
                      Objects.equals(each.coding().function(), source.function)
                          && Objects.equals(each.coding().project(), source.project))
              .findFirst()
              .orElseThrow();
      Place place = place(context, line, TEXT.get("field.amount"));
      out.add(
          out.finding("H02", place)
              .expected(Shown.side(paid))
              .actual(new Side(place, amount, Shown.amount(amount)))
              .says(
                  TEXT.get(
                      "purchase.over",
                      place.brief(),
                      Shown.amount(amount),
                      Shown.amount(paid),
                      Shown.size(amount - paid)),
                  TEXT.get("purchase.over.advice")));
    }
  }

  /** Lines without an economic subject may pay for any. */
  private static long paid(AuditContext context, Source source) {
    long sum = 0;
    for (LineGroup group : context.lines().groups()) {
      Coding coding = group.coding();
      String economic = coding.departmentEconomic();
      boolean fits =
          (source.function == null || source.function.equals(coding.function()))
              && (source.economic == null || economic == null || source.economic.equals(economic));
      if (fits) {
        for (ExpenditureLine line : group.lines()) {
          if (source.project == null || source.project.equals(line.coding().project())) {
            sum = Math.addExact(sum, line.amount().fen());
          }
        }
      }
    }
    return sum;
  }

  private static void kinds(AuditContext context, Verdicts out, Rows<ProcurementLine> lines) {
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
    Place place = Place.ofPart(Part.DECLARATIONS, TEXT.get("field.kinds"));
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

  /** Lines marked as procurement have purchases and the reverse. */
  private static void flags(AuditContext context, Verdicts out, Rows<ProcurementLine> purchases) {
    boolean any = false;
    boolean services = false;
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        any |= line.notes().procurement() != null;
        services |= Boolean.TRUE.equals(line.notes().purchasedService());
        if (Boolean.TRUE.equals(line.notes().procurement()) && !hasPurchase(line, purchases)) {
          Place place =
              Place.ofRow(
                  Section.EXPENDITURES,
                  line.key(),
                  context.label(line),
                  TEXT.get("field.procurement"));
          out.add(
              out.finding("H03", place)
                  .actual(new Side(place, line.amount().fen(), Shown.amount(line.amount().fen())))
                  .says(
                      TEXT.get("purchase.none", place.brief(), Shown.amount(line.amount().fen())),
                      TEXT.get("purchase.none.advice")));
        }
      }
    }
    if (!any && purchases.isEmpty()) {
      out.notApplicable("H03", TEXT.get("none.procurement"));
    }
    if (!services) {
      out.notApplicable("H07", TEXT.get("none.service"));
      return;
    }
    doubled(context, out, purchases);
  }

  private static boolean hasPurchase(ExpenditureLine line, Rows<ProcurementLine> purchases) {
    Coding coding = line.coding();
    return purchases.stream()
        .anyMatch(
            each ->
                Objects.equals(each.coding().function(), coding.function())
                    && (each.coding().project() == null
                        || Objects.equals(each.coding().project(), coding.project())));
  }

  /** Purchased services that are procurement are in it once, not beside it again. */
  private static void doubled(AuditContext context, Verdicts out, Rows<ProcurementLine> purchases) {
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        boolean service = Boolean.TRUE.equals(line.notes().purchasedService());
        boolean procured = Boolean.TRUE.equals(line.notes().procurement());
        if (service && !procured && line.coding().project() != null) {
          boolean listed =
              purchases.stream()
                  .anyMatch(
                      each -> Objects.equals(each.coding().project(), line.coding().project()));
          if (listed) {
            Place place =
                Place.ofRow(
                    Section.EXPENDITURES,
                    line.key(),
                    context.label(line),
                    TEXT.get("field.procurement"));
            out.add(
                out.finding("H07", place)
                    .actual(new Side(place, line.amount().fen(), Shown.amount(line.amount().fen())))
                    .says(
                        TEXT.get("service.unmarked", place.brief()),
                        TEXT.get("service.unmarked.advice")));
          }
        }
      }
    }
  }
}

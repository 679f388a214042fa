package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Assets;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Part;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicItem;
import org.yubian.ledger.KeySums;
import org.yubian.money.Amount;

/** 三公经费 as declared against the lines, last year and what stands behind it. */
final class ThreePublicCheck implements Check {
  private static final Messages TEXT = Messages.of(ThreePublicCheck.class);

  @Override
  public List<String> rules() {
    return List.of("E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E10");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.EXPENDITURES,
        Topic.PREVIOUS,
        Topic.THREE_PUBLIC,
        Topic.ASSETS,
        Topic.NARRATIVE,
        Topic.PROCUREMENT,
        Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    ThreePublicTable.judge(context, out);
    if (!context.hasLines()) {
      List.of("E03", "E05", "E08", "E09", "E10")
          .forEach(rule -> out.missing(rule, TEXT.get("missing.lines")));
      return;
    }
    for (ThreePublicItem item : ThreePublicItem.values()) {
      derived(context, out, item);
      change(context, out, item);
    }
    otherFunds(context, out);
    meals(context, out);
    vehicles(context, out);
    plans(context, out);
  }

  static String name(ThreePublicItem item) {
    return TEXT.get("three." + item.key());
  }

  private static Place place(ThreePublicItem item) {
    return Place.ofPart(Part.THREE_PUBLIC, name(item));
  }

  /** This year's amount: declared, or else of the lines. */
  static long current(AuditContext context, ThreePublicItem item) {
    Amount declared = context.budget().comparison().threePublic().currentOrNone().get(item);
    return declared != null ? declared.fen() : KeySums.of(context.ledger(), item).sum(0);
  }

  private static void derived(AuditContext context, Verdicts out, ThreePublicItem item) {
    Amount declared = context.budget().comparison().threePublic().currentOrNone().get(item);
    long lines = KeySums.of(context.ledger(), item).sum(0);
    if (declared == null || declared.fen() == lines) {
      return;
    }
    long unclassified =
        context
            .lines()
            .sum(
                coding ->
                    coding.fund() == Fund.GENERAL_PUBLIC
                        && !coding.carriedOver()
                        && coding.departmentEconomic() == null);
    long difference = declared.fen() - lines;
    boolean mayBeHidden = difference > 0 && unclassified >= difference;
    String economics = String.join("、", item.economics().stream().map(context::subject).toList());
    FindingBuilder finding =
        out.finding("E05", place(item))
            .expected(Shown.side(lines))
            .actual(new Side(place(item), declared.fen(), Shown.amount(declared.fen())))
            .arithmetic(
                Shown.amount(declared.fen())
                    + " − "
                    + Shown.amount(lines)
                    + " = "
                    + Shown.amount(difference));
    if (mayBeHidden) {
      out.missing("E05", TEXT.get("three.unclassified", Shown.amount(unclassified)));
      out.add(
          finding
              .atMost(FindingLevel.EXPLAIN)
              .says(
                  TEXT.get(
                      "three.hidden",
                      name(item),
                      Shown.amount(declared.fen()),
                      economics,
                      Shown.amount(lines),
                      Shown.amount(difference)),
                  TEXT.get("three.hidden.advice", economics)));
    } else {
      out.add(
          finding.says(
              TEXT.get(
                  "three.differs",
                  name(item),
                  Shown.amount(declared.fen()),
                  economics,
                  Shown.amount(lines),
                  Shown.size(difference)),
              TEXT.get("three.differs.advice")));
    }
  }

  private static void change(AuditContext context, Verdicts out, ThreePublicItem item) {
    ThreePublic all = context.budget().comparison().threePublic();
    Amount before = all.previousOrNone().get(item);
    if (before == null) {
      out.missing("E06", TEXT.get("missing.previous.three"));
      out.missing("E07", TEXT.get("missing.previous.three"));
      return;
    }
    long now = current(context, item);
    String rule = now > before.fen() ? "E06" : "E07";
    if (now == before.fen() && rule.equals("E07") && now == 0) {
      return;
    }
    if (Reasons.of(context.budget(), item.key(), "three_public") == null) {
      out.add(
          out.finding(rule, place(item))
              .expected(Shown.side(before.fen()))
              .actual(new Side(place(item), now, Shown.amount(now)))
              .says(
                  TEXT.get(
                      now > before.fen() ? "three.more" : "three.less",
                      name(item),
                      Shown.amount(before.fen()),
                      Shown.amount(now),
                      Shown.size(now - before.fen())),
                  TEXT.get("three.reason.advice")));
    }
  }

  /** 三公经费 counts general public budget money only. */
  private static void otherFunds(AuditContext context, Verdicts out) {
    for (LineGroup group : context.lines().groups()) {
      Coding coding = group.coding();
      for (ThreePublicItem item : ThreePublicItem.values()) {
        if (Prefixes.any(item.economics(), coding.departmentEconomic())
            && coding.fund() != Fund.GENERAL_PUBLIC) {
          Place place = group.place(context, TEXT.get("field.amount"));
          out.add(
              out.finding("E03", place)
                  .atMost(FindingLevel.EXPLAIN)
                  .actual(new Side(place, group.fen(), Shown.amount(group.fen())))
                  .says(
                      TEXT.get(
                          "three.fund",
                          place.brief(),
                          Shown.amount(group.fen()),
                          coding.fund().label(),
                          name(item)),
                      TEXT.get("three.fund.advice")));
        }
      }
    }
  }

  /** Canteen meals entered as official reception. */
  private static void meals(AuditContext context, Verdicts out) {
    List<String> words = out.rule("E08").texts("words");
    boolean described = false;
    for (LineGroup group : context.lines().groups()) {
      if (!Prefixes.any(
          ThreePublicItem.RECEPTION.economics(), group.coding().departmentEconomic())) {
        continue;
      }
      for (ExpenditureLine line : group.lines()) {
        String text = join(line.notes().basis(), line.notes().note());
        described |= !text.isEmpty();
        String word = words.stream().filter(text::contains).findFirst().orElse(null);
        if (word != null) {
          Place place = group.place(context, TEXT.get("field.basis"));
          out.add(
              out.finding("E08", place)
                  .actual(new Side(place, null, text))
                  .says(
                      TEXT.get("three.meal", place.brief(), word), TEXT.get("three.meal.advice")));
        }
      }
    }
    if (!described && current(context, ThreePublicItem.RECEPTION) > 0) {
      out.missing("E08", TEXT.get("missing.basis"));
    }
  }

  private static String join(@Nullable String a, @Nullable String b) {
    return (a == null ? "" : a) + (b == null ? "" : b);
  }

  private static void vehicles(AuditContext context, Verdicts out) {
    long operation = current(context, ThreePublicItem.VEHICLE_OPERATION);
    long purchase = current(context, ThreePublicItem.VEHICLE_PURCHASE);
    Assets assets = context.budget().forms().assets();
    if (operation == 0 && purchase == 0) {
      return;
    }
    if (assets == null || assets.vehicles().isEmpty()) {
      out.missing("E09", TEXT.get("missing.vehicles"));
      return;
    }
    int vehicles = assets.vehicles().values().stream().mapToInt(Integer::intValue).sum();
    if (vehicles == 0 && operation > 0) {
      Place place = place(ThreePublicItem.VEHICLE_OPERATION);
      out.add(
          out.finding("E09", place)
              .expected(Shown.side(0))
              .actual(new Side(place, operation, Shown.amount(operation)))
              .related(List.of(Place.ofPart(Part.ASSETS, TEXT.get("field.vehicles"))))
              .says(
                  TEXT.get("three.no.vehicle", Shown.amount(operation)),
                  TEXT.get("three.no.vehicle.advice")));
    }
    if (purchase > 0
        && (assets.plannedPurchases() == null || assets.plannedPurchases().isBlank())) {
      Place place = place(ThreePublicItem.VEHICLE_PURCHASE);
      out.add(
          out.finding("E09", place)
              .actual(new Side(place, purchase, Shown.amount(purchase)))
              .says(
                  TEXT.get("three.no.plan", Shown.amount(purchase)),
                  TEXT.get("three.no.plan.advice")));
    }
  }

  /**
   * Travelling abroad needs a plan of groups and persons, for which there is no datum but a text.
   */
  private static void plans(AuditContext context, Verdicts out) {
    long amount = current(context, ThreePublicItem.OVERSEAS);
    if (amount > 0 && Reasons.of(context.budget(), "overseas_purpose") == null) {
      Place place = place(ThreePublicItem.OVERSEAS);
      out.add(
          out.finding("E10", place)
              .actual(new Side(place, amount, Shown.amount(amount)))
              .says(TEXT.get("three.trip", Shown.amount(amount)), TEXT.get("three.trip.advice")));
    }
  }
}

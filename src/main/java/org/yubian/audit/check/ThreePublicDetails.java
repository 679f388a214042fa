package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Assets;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Part;
import org.yubian.budget.ThreePublicItem;

/** What stands behind 三公经费: meals, vehicles, plans of travel. */
final class ThreePublicDetails implements Check {
  private static final Messages TEXT = Messages.of(ThreePublicDetails.class);

  @Override
  public List<String> rules() {
    return List.of("E08", "E09", "E10");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.THREE_PUBLIC, Topic.ASSETS, Topic.NARRATIVE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines()) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    meals(context, out);
    vehicles(context, out);
    plans(context, out);
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
    if (!described && ThreePublicCheck.current(context, ThreePublicItem.RECEPTION) > 0) {
      out.missing("E08", TEXT.get("missing.basis"), Wanted.EXPENDITURES);
    }
  }

  private static String join(@Nullable String a, @Nullable String b) {
    return (a == null ? "" : a) + (b == null ? "" : b);
  }

  private static void vehicles(AuditContext context, Verdicts out) {
    long operation = ThreePublicCheck.current(context, ThreePublicItem.VEHICLE_OPERATION);
    long purchase = ThreePublicCheck.current(context, ThreePublicItem.VEHICLE_PURCHASE);
    Assets assets = context.budget().forms().assets();
    if (operation == 0 && purchase == 0) {
      return;
    }
    if (assets == null || assets.vehicles().isEmpty()) {
      out.missing("E09", TEXT.get("missing.vehicles"), Wanted.ASSETS);
      return;
    }
    int vehicles = assets.vehicles().values().stream().mapToInt(Integer::intValue).sum();
    if (vehicles == 0 && operation > 0) {
      Place place = ThreePublicCheck.place(ThreePublicItem.VEHICLE_OPERATION);
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
      Place place = ThreePublicCheck.place(ThreePublicItem.VEHICLE_PURCHASE);
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
    long amount = ThreePublicCheck.current(context, ThreePublicItem.OVERSEAS);
    if (amount > 0 && Reasons.of(context.budget(), "overseas_purpose") == null) {
      Place place = ThreePublicCheck.place(ThreePublicItem.OVERSEAS);
      out.add(
          out.finding("E10", place)
              .actual(new Side(place, amount, Shown.amount(amount)))
              .says(TEXT.get("three.trip", Shown.amount(amount)), TEXT.get("three.trip.advice")));
    }
  }
}

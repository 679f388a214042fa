package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Assets;
import org.yubian.budget.Budget;
import org.yubian.budget.EquipmentCount;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Part;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublicItem;

/**
 * Assets: new ones are paid as such, thresholds are those in use, vehicles change with a purchase.
 */
final class AssetCheck implements Check {
  private static final Messages TEXT = Messages.of(AssetCheck.class);
  private static final Pattern THRESHOLD = Pattern.compile("(\\d+)\\s*万元");

  @Override
  public List<String> rules() {
    return List.of("H08", "H10", "H11");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.EXPENDITURES, Topic.ASSETS, Topic.THREE_PUBLIC, Topic.PREVIOUS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    newAssets(context, out);
    Assets assets = context.budget().forms().assets();
    if (assets == null) {
      out.missing("H10", TEXT.get("missing.assets"), Wanted.ASSETS);
      out.missing("H11", TEXT.get("missing.assets"), Wanted.ASSETS);
      return;
    }
    thresholds(out, assets);
    vehicles(context, out, assets);
  }

  private static void newAssets(AuditContext context, Verdicts out) {
    List<String> economics = out.rule("H08").texts("economics");
    boolean flagged = false;
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        boolean asset = Boolean.TRUE.equals(line.notes().newAsset());
        flagged |= line.notes().newAsset() != null;
        String economic = line.coding().departmentEconomic();
        if (asset && economic != null && !Prefixes.any(economics, economic)) {
          Place place =
              Place.ofRow(
                  Section.EXPENDITURES, line.key(), context.label(line), TEXT.get("field.asset"));
          out.add(
              out.finding("H08", place)
                  .expected(Side.text(String.join("、", economics)))
                  .actual(new Side(place, line.amount().fen(), context.subject(economic)))
                  .says(
                      TEXT.get(
                          "asset.subject",
                          place.brief(),
                          Shown.amount(line.amount().fen()),
                          context.subject(economic)),
                      TEXT.get("asset.subject.advice")));
        }
      }
    }
    boolean capital =
        context.lines().sum(coding -> Prefixes.any(economics, coding.departmentEconomic())) != 0;
    if (!flagged && capital) {
      out.missing("H08", TEXT.get("missing.asset.flag"), Wanted.EXPENDITURES);
    } else if (!flagged) {
      out.notApplicable("H08", TEXT.get("none.assets"));
    }
  }

  private static void thresholds(Verdicts out, Assets assets) {
    List<String> known = out.rule("H10").texts("thresholds");
    for (EquipmentCount equipment : assets.equipment()) {
      Matcher matcher = THRESHOLD.matcher(equipment.kind());
      if (matcher.find() && !known.contains(matcher.group(1))) {
        Place place = Place.ofPart(Part.ASSETS, equipment.kind());
        out.add(
            out.finding("H10", place)
                .expected(Side.text(String.join("、", known)))
                .actual(new Side(place, null, equipment.kind()))
                .says(
                    TEXT.get("asset.threshold", equipment.kind(), String.join("、", known)),
                    TEXT.get("asset.threshold.advice")));
      }
    }
  }

  private static void vehicles(AuditContext context, Verdicts out, Assets assets) {
    Budget previous = context.references().previousYear();
    Assets before = LastYear.assets(context);
    if (before == null || before.vehicles().isEmpty() || assets.vehicles().isEmpty()) {
      out.missing("H11", TEXT.get("missing.previous.vehicles"), Wanted.COMPARED);
      return;
    }
    int was = count(before);
    int is = count(assets);
    long purchase = context.hasLines() ? previousPurchase(previous) : 0;
    if (is > was && purchase == 0) {
      Place place = Place.ofPart(Part.ASSETS, TEXT.get("field.vehicles"));
      out.add(
          out.finding("H11", place)
              .expected(Side.text(Integer.toString(was)))
              .actual(new Side(place, null, Integer.toString(is)))
              .says(TEXT.get("asset.vehicles", was, is), TEXT.get("asset.vehicles.advice")));
    }
  }

  private static int count(Assets assets) {
    return assets.vehicles().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static long previousPurchase(@Nullable Budget previous) {
    long sum = 0;
    if (previous != null) {
      for (ExpenditureLine line : previous.rows(Section.EXPENDITURES)) {
        if (Prefixes.any(
            ThreePublicItem.VEHICLE_PURCHASE.economics(), line.coding().departmentEconomic())) {
          sum += line.amount().fen();
        }
      }
    }
    return sum;
  }
}

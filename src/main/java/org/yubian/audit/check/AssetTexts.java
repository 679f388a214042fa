package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;
import org.yubian.budget.Assets;
import org.yubian.budget.Part;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublicItem;
import org.yubian.money.Amount;

/** What is written of vehicles and equipment agrees with the figures beside it. */
final class AssetTexts implements Check {
  private static final Messages TEXT = Messages.of(AssetTexts.class);
  private static final Pattern VEHICLES =
      Pattern.compile("(?:共有|共|总计|合计|有)(?:公务)?(?:用)?车辆?(?:共计|共)?\\s*(\\d{1,4})\\s*[辆台]");
  private static final Pattern NOT_PLANNED = Pattern.compile("(未|不|没有|无)[^，。；]{0,6}(安排|计划|购置)");
  private static final Pattern THRESHOLD = Pattern.compile("(\\d+)\\s*万元");

  @Override
  public List<String> rules() {
    return List.of("H09");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.ASSETS, Topic.PROCUREMENT, Topic.EXPENDITURES, Topic.THREE_PUBLIC, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Assets assets = context.budget().forms().assets();
    if (assets == null) {
      out.missing("H09", TEXT.get("missing.assets"), Wanted.ASSETS);
      return;
    }
    String note = assets.vehiclesNote();
    String planned = assets.plannedPurchases();
    if (note == null && planned == null) {
      out.notApplicable("H09", TEXT.get("none.asset.texts"));
      return;
    }
    if (note != null && !assets.vehicles().isEmpty()) {
      vehicles(out, assets.vehicles(), note);
    }
    if (planned != null) {
      planned(context, out, planned);
    }
  }

  /** The total, and each kind that the note names with a number. */
  private static void vehicles(Verdicts out, Map<String, Integer> vehicles, String note) {
    int sum = vehicles.values().stream().mapToInt(Integer::intValue).sum();
    Matcher total = VEHICLES.matcher(note);
    if (total.find()) {
      differs(out, TEXT.get("vehicles.all"), Integer.parseInt(total.group(1)), sum);
    }
    String text = Folded.of(note);
    vehicles.forEach(
        (kind, count) -> {
          Matcher each =
              Pattern.compile(Pattern.quote(Folded.of(kind)) + "[:：为共]?(\\d{1,4})[辆台]")
                  .matcher(text);
          if (each.find()) {
            differs(out, kind, Integer.parseInt(each.group(1)), count);
          }
        });
  }

  private static void differs(Verdicts out, String kind, int written, int count) {
    if (written != count) {
      Place place = Place.ofPart(Part.ASSETS, kind);
      out.add(
          out.finding("H09", place)
              .expected(Side.text(Integer.toString(count)))
              .actual(new Side(place, null, Integer.toString(written)))
              .says(TEXT.get("vehicles.differ", kind, written, count), TEXT.get("assets.advice")));
    }
  }

  /** Nothing is planned, and yet there is money for it. */
  private static void planned(AuditContext context, Verdicts out, String planned) {
    for (String sentence : planned.split("[。；;]")) {
      if (!NOT_PLANNED.matcher(sentence).find()) {
        continue;
      }
      if (sentence.contains("车")) {
        long amount = ThreePublicCheck.current(context, ThreePublicItem.VEHICLE_PURCHASE);
        if (amount != 0) {
          add(out, sentence, TEXT.get("planned.vehicles", sentence, Shown.amount(amount)), amount);
        }
      } else {
        dear(context, out, sentence);
      }
    }
  }

  private static void dear(AuditContext context, Verdicts out, String sentence) {
    Matcher threshold = THRESHOLD.matcher(sentence);
    if (!threshold.find() || threshold.group(1).length() > 6) {
      return;
    }
    long least = Long.parseLong(threshold.group(1)) * 1_000_000;
    for (ProcurementLine line : context.budget().rows(Section.PROCUREMENT)) {
      @Nullable Amount price = line.purchase().unitPrice();
      boolean goods = line.purchase().kind() == null || "货物".equals(line.purchase().kind());
      if (goods && price != null && price.fen() >= least) {
        add(
            out,
            sentence,
            TEXT.get("planned.equipment", sentence, Shown.amount(price.fen())),
            price.fen());
      }
    }
  }

  private static void add(Verdicts out, String sentence, String message, long fen) {
    Place place = Place.ofPart(Part.ASSETS, TEXT.get("field.planned"));
    out.add(
        out.finding("H09", place)
            .expected(Side.text(sentence))
            .actual(new Side(place, fen, Shown.amount(fen)))
            .says(message, TEXT.get("assets.advice")));
  }
}

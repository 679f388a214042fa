package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Category;
import org.yubian.budget.Part;
import org.yubian.budget.ThreePublicItem;
import org.yubian.money.Percentage;

/** Percentages that the budget's texts give for shares of the figures. */
final class TextShares implements Check {
  private static final Messages TEXT = Messages.of(TextShares.class);
  private static final Pattern SHARE =
      Pattern.compile("占([^，,。；%％]{0,24}?)(\\d{1,3}(?:\\.\\d{1,4})?)\\s*[%％]");
  private static final Pattern FISCAL = Pattern.compile("财政拨款(?:收入|支出)?[^，,。；占]{0,24}[，,]?\\s*$");
  private static final Map<ThreePublicItem, Pattern> ITEMS =
      Map.of(
          ThreePublicItem.OVERSEAS, Pattern.compile("因公出国"),
          ThreePublicItem.VEHICLE_PURCHASE, Pattern.compile("公务用车购置(?!及|和)"),
          ThreePublicItem.VEHICLE_OPERATION, Pattern.compile("公务用车运行|运行维护费"),
          ThreePublicItem.RECEPTION, Pattern.compile("公务接待"));

  @Override
  public List<String> rules() {
    return List.of("C07", "E11", "E12");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.NARRATIVE, Topic.EXPENDITURES, Topic.THREE_PUBLIC, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (context.budget().forms().narrative() == null) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.narrative"), Wanted.NARRATIVE));
      return;
    }
    boolean fiscal = false;
    Map<ThreePublicItem, BigDecimal> shares = new EnumMap<>(ThreePublicItem.class);
    for (NarrativeTexts.Sentence sentence : NarrativeTexts.of(context.budget())) {
      Matcher matcher = SHARE.matcher(sentence.text());
      while (matcher.find()) {
        String before = sentence.text().substring(0, matcher.start());
        BigDecimal percent = new BigDecimal(matcher.group(2));
        ThreePublicItem item = item(sentence, before);
        if (item != null && isOfThreePublic(sentence, matcher.group(1))) {
          shares.putIfAbsent(item, percent);
        } else if (FISCAL.matcher(before).find()) {
          fiscal |= fiscal(context, out, sentence, percent);
        }
      }
    }
    if (!fiscal) {
      out.notApplicable("C07", TEXT.get("none.share.fiscal"));
    }
    threePublic(context, out, shares);
  }

  /** The item named last before the share, or the one the reason is for. */
  private static @Nullable ThreePublicItem item(NarrativeTexts.Sentence sentence, String before) {
    ThreePublicItem found = null;
    int last = -1;
    for (Map.Entry<ThreePublicItem, Pattern> each : ITEMS.entrySet()) {
      Matcher matcher = each.getValue().matcher(before);
      while (matcher.find()) {
        if (matcher.start() > last) {
          last = matcher.start();
          found = each.getKey();
        }
      }
    }
    for (ThreePublicItem each : ThreePublicItem.values()) {
      if (found == null && sentence.key().equals(each.key())) {
        found = each;
      }
    }
    return found;
  }

  private static boolean isOfThreePublic(NarrativeTexts.Sentence sentence, String of) {
    boolean named = of.contains("三公");
    boolean reason =
        sentence.key().startsWith("three_public")
            || java.util.Arrays.stream(ThreePublicItem.values())
                .anyMatch(item -> sentence.key().startsWith(item.key()));
    return named || (reason && !of.contains("预算") && !of.contains("支出总"));
  }

  private static boolean fiscal(
      AuditContext context, Verdicts out, NarrativeTexts.Sentence sentence, BigDecimal stated) {
    if (!context.hasLines()) {
      return false;
    }
    long whole = context.lines().sum(coding -> !Category.CARRY_FORWARD.equals(coding.category()));
    long part =
        context
            .lines()
            .sum(
                coding ->
                    coding.fund().isFiscal() && !Category.CARRY_FORWARD.equals(coding.category()));
    BigDecimal right = Percentage.share(part, whole, stated.scale()).orElse(null);
    if (right == null) {
      return false;
    }
    if (right.compareTo(stated) != 0) {
      Place place = place(sentence);
      out.add(
          out.finding("C07", place)
              .expected(Side.text(right.toPlainString() + "%"))
              .actual(new Side(place, null, stated.toPlainString() + "%"))
              .says(
                  TEXT.get("share.fiscal", sentence.text(), right.toPlainString()),
                  TEXT.get("share.advice")));
    }
    return true;
  }

  private static Place place(NarrativeTexts.Sentence sentence) {
    return Place.ofPart(Part.NARRATIVE, sentence.key().isEmpty() ? null : sentence.key());
  }

  private static void threePublic(
      AuditContext context, Verdicts out, Map<ThreePublicItem, BigDecimal> shares) {
    if (shares.isEmpty()) {
      out.notApplicable("E11", TEXT.get("none.share"));
      out.notApplicable("E12", TEXT.get("none.share"));
      return;
    }
    long total = 0;
    boolean complete = true;
    BigDecimal sum = BigDecimal.ZERO;
    for (ThreePublicItem item : ThreePublicItem.values()) {
      long amount = ThreePublicCheck.current(context, item);
      total = Math.addExact(total, amount);
      complete &= amount == 0 || shares.containsKey(item);
      sum = sum.add(shares.getOrDefault(item, BigDecimal.ZERO));
    }
    Place whole = Place.ofPart(Part.NARRATIVE, TEXT.get("field.shares"));
    if (complete && total != 0 && sum.compareTo(BigDecimal.valueOf(100)) != 0) {
      out.add(
          out.finding("E11", whole)
              .expected(Side.text("100%"))
              .actual(new Side(whole, null, sum.toPlainString() + "%"))
              .says(TEXT.get("share.sum", sum.toPlainString()), TEXT.get("share.sum.advice")));
    }
    long wider =
        total
            + context
                .lines()
                .sum(
                    coding -> Prefixes.any(List.of("30215", "30216"), coding.departmentEconomic()));
    for (Map.Entry<ThreePublicItem, BigDecimal> share : shares.entrySet()) {
      one(context, out, share, total, wider);
    }
  }

  private static void one(
      AuditContext context,
      Verdicts out,
      Map.Entry<ThreePublicItem, BigDecimal> share,
      long total,
      long wider) {
    BigDecimal stated = share.getValue();
    long amount = ThreePublicCheck.current(context, share.getKey());
    BigDecimal right = Percentage.share(amount, total, stated.scale()).orElse(BigDecimal.ZERO);
    // The last place may have been moved so that all add up to 100 %.
    if (right.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) <= 0) {
      return;
    }
    boolean others =
        Percentage.share(amount, wider, stated.scale())
            .map(each -> each.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0)
            .orElse(false);
    Place place = Place.ofPart(Part.NARRATIVE, ThreePublicCheck.name(share.getKey()));
    out.add(
        out.finding("E12", place)
            .expected(Side.text(right.toPlainString() + "%"))
            .actual(new Side(place, null, stated.toPlainString() + "%"))
            .says(
                TEXT.get(
                    others ? "share.wider" : "share.wrong",
                    ThreePublicCheck.name(share.getKey()),
                    stated.toPlainString(),
                    right.toPlainString()),
                TEXT.get("share.advice")));
  }
}

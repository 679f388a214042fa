package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;

/** Indicators stand under the heading that fits them. */
final class IndicatorHeadings implements Check {
  private static final Messages TEXT = Messages.of(IndicatorHeadings.class);
  private static final String SATISFACTION = "满意";
  private static final Pattern QUANTITY = Pattern.compile(".*(数量|次数|篇数|册数|条数|期数|人数|人次|路数|份数|件数)$");
  private static final Pattern FAILURES = Pattern.compile(".*(故障|事故|投诉|差错|问题).*");
  private static final Pattern COST = Pattern.compile(".*(成本|费|控制|节约|金额|资金|投入|价).*");

  @Override
  public List<String> rules() {
    return List.of("S03");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.TARGETS, Topic.OVERALL, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (context.forms().isEmpty()) {
      Forms.none(context, out, "S03");
      return;
    }
    for (Form form : context.forms()) {
      List<Form.Entry> quantities = new ArrayList<>();
      for (Form.Entry entry : form.entries()) {
        satisfaction(out, entry);
        cost(out, entry);
        if (isMisplacedQuantity(entry)) {
          quantities.add(entry);
        }
      }
      quantities(out, quantities);
    }
    uneven(context, out);
  }

  private static void satisfaction(Verdicts out, Form.Entry entry) {
    boolean asks = entry.name().contains(SATISFACTION);
    boolean under = entry.heading().contains(SATISFACTION);
    if (asks && !under) {
      add(
          out,
          entry,
          FindingLevel.WARNING,
          TEXT.get("heading.satisfaction", entry.place().brief(), entry.heading()));
    } else if (under && !asks) {
      add(
          out,
          entry,
          FindingLevel.NOTICE,
          TEXT.get("heading.who", entry.place().brief(), entry.heading()));
    }
  }

  private static void cost(Verdicts out, Form.Entry entry) {
    boolean percent = "%".equals(entry.indicator().measure());
    if (entry.indicator().level1().startsWith("成本")
        && percent
        && !COST.matcher(entry.name()).matches()) {
      add(
          out,
          entry,
          FindingLevel.WARNING,
          TEXT.get("heading.cost", entry.place().brief(), entry.indicator().printed()));
    }
  }

  private static void add(Verdicts out, Form.Entry entry, FindingLevel level, String message) {
    out.add(
        out.finding("S03", entry.place())
            .atMost(level)
            .actual(new Side(entry.place(), null, entry.heading()))
            .says(message, TEXT.get("heading.advice")));
  }

  private static boolean isMisplacedQuantity(Form.Entry entry) {
    String level2 = Objects.requireNonNullElse(entry.indicator().level2(), "");
    return (level2.startsWith("质量") || level2.startsWith("时效"))
        && QUANTITY.matcher(entry.name()).matches()
        && !FAILURES.matcher(entry.name()).matches();
  }

  /** One finding for a form, for it is one habit. */
  private static void quantities(Verdicts out, List<Form.Entry> entries) {
    if (!entries.isEmpty()) {
      Form.Entry first = entries.getFirst();
      out.add(
          out.finding("S03", first.place())
              .atMost(FindingLevel.NOTICE)
              .actual(new Side(first.place(), null, first.heading()))
              .related(entries.stream().skip(1).map(Form.Entry::place).toList())
              .says(
                  TEXT.get(
                      "heading.quantity",
                      entries.size(),
                      IndicatorStyle.examples(entries),
                      String.valueOf(first.place().row()),
                      first.heading()),
                  TEXT.get("heading.advice")));
    }
  }

  /** An indicator that stands under one heading in most forms and under another in one. */
  private static void uneven(AuditContext context, Verdicts out) {
    Map<String, List<Form.Entry>> byName = new LinkedHashMap<>();
    for (Form form : context.forms()) {
      for (Form.Entry entry : form.entries()) {
        if (entry.indicator().level2() != null) {
          byName.computeIfAbsent(Folded.of(entry.name()), name -> new ArrayList<>()).add(entry);
        }
      }
    }
    for (List<Form.Entry> same : byName.values()) {
      Map<String, List<Form.Entry>> byHeading = new LinkedHashMap<>();
      same.forEach(
          entry ->
              byHeading.computeIfAbsent(entry.heading(), heading -> new ArrayList<>()).add(entry));
      String usual =
          byHeading.entrySet().stream()
              .filter(heading -> heading.getValue().size() * 2 > same.size())
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
      if (byHeading.size() > 1 && usual != null && same.size() > 2) {
        for (Form.Entry entry : same) {
          if (!entry.heading().equals(usual)) {
            out.add(
                out.finding("S03", entry.place())
                    .atMost(FindingLevel.NOTICE)
                    .expected(Side.text(usual))
                    .actual(new Side(entry.place(), null, entry.heading()))
                    .says(
                        TEXT.get(
                            "heading.uneven",
                            entry.place().brief(),
                            entry.heading(),
                            usual,
                            byHeading.getOrDefault(usual, List.of()).size()),
                        TEXT.get("heading.advice")));
          }
        }
      }
    }
  }
}

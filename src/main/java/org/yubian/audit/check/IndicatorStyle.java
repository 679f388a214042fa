package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;

/** Indicators can be measured: sign, number, unit. What a form does throughout is one finding. */
final class IndicatorStyle implements Check {
  private static final Messages TEXT = Messages.of(IndicatorStyle.class);
  private static final Pattern DATE = Pattern.compile(".*\\d+.*(年|月|日|季度|天|小时|前|内).*");

  @Override
  public List<String> rules() {
    return List.of("G05");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.TARGETS, Topic.OVERALL, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    List<Form.Entry> all = new ArrayList<>();
    context.forms().forEach(form -> all.addAll(form.entries()));
    if (all.isEmpty()) {
      Forms.none(context, out, "G05");
      return;
    }
    List<Form.Entry> numbers = all.stream().filter(Form.Entry::isNumber).toList();
    List<Form.Entry> open = new ArrayList<>();
    for (Form form : context.forms()) {
      // A form whose signs are all missing has no column for them, as the unit's overall form.
      boolean hasSigns = form.any(entry -> entry.indicator().operator() != null);
      if (!form.isOverall() || hasSigns) {
        form.entries().stream()
            .filter(entry -> entry.isNumber() && !isExact(entry))
            .forEach(open::add);
      }
    }
    signs(out, open.stream().filter(entry -> entry.indicator().operator() == null).toList(), open);
    add(
        out,
        numbers.stream().filter(entry -> isBlank(entry.indicator().measure())).toList(),
        "indicator.measure");
    add(out, all.stream().filter(entry -> entry.value().isEmpty()).toList(), "indicator.blank");
    add(out, all.stream().filter(IndicatorStyle::isWords).toList(), "indicator.words");
    add(out, numbers.stream().filter(IndicatorStyle::isBeyond).toList(), "indicator.beyond");
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** 100% and 0 need no sign. */
  private static boolean isExact(Form.Entry entry) {
    boolean percent = "%".equals(entry.indicator().measure());
    return entry.value().equals("0") || (percent && entry.value().equals("100"));
  }

  private static boolean isWords(Form.Entry entry) {
    return !entry.value().isEmpty() && !entry.isNumber() && !DATE.matcher(entry.value()).matches();
  }

  /** ≥100% is met by 100% only. */
  private static boolean isBeyond(Form.Entry entry) {
    String operator = entry.indicator().operator();
    return "%".equals(entry.indicator().measure())
        && entry.value().equals("100")
        && ("≥".equals(operator) || ">".equals(operator));
  }

  private static void signs(Verdicts out, List<Form.Entry> without, List<Form.Entry> open) {
    if (without.isEmpty()) {
      return;
    }
    boolean throughout = without.size() * 3 >= open.size();
    out.add(
        out.finding("G05", without.getFirst().place())
            .atMost(throughout ? FindingLevel.NOTICE : FindingLevel.WARNING)
            .actual(Side.text(without.getFirst().indicator().printed()))
            .related(places(without))
            .says(
                throughout
                    ? TEXT.get("indicator.sign.all", without.size(), open.size())
                    : TEXT.get("indicator.sign", without.size(), examples(without)),
                TEXT.get("indicator.sign.advice")));
  }

  private static void add(Verdicts out, List<Form.Entry> entries, String key) {
    if (entries.isEmpty()) {
      return;
    }
    String examples = examples(entries);
    String message =
        switch (key) {
          case "indicator.measure" -> TEXT.get("indicator.measure", entries.size(), examples);
          case "indicator.blank" -> TEXT.get("indicator.blank", entries.size(), examples);
          case "indicator.words" -> TEXT.get("indicator.words", entries.size(), examples);
          default -> TEXT.get("indicator.beyond", entries.size(), examples);
        };
    out.add(
        out.finding("G05", entries.getFirst().place())
            .actual(Side.text(entries.getFirst().indicator().printed()))
            .related(places(entries))
            .says(message, TEXT.get("indicator.advice")));
  }

  private static List<Place> places(List<Form.Entry> entries) {
    return entries.stream().skip(1).map(Form.Entry::place).toList();
  }

  static String examples(List<Form.Entry> entries) {
    List<String> examples =
        entries.stream()
            .limit(4)
            .map(entry -> entry.name() + " " + entry.indicator().printed())
            .map(String::strip)
            .toList();
    return String.join("、", examples);
  }
}

package org.yubian.audit.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Part;
import org.yubian.budget.Project;
import org.yubian.budget.Section;

/** Texts of forms and names: impossible dates, words twice, misspelt terms, near copies. */
final class FormTexts implements Check {
  private static final Messages TEXT = Messages.of(FormTexts.class);
  private static final Pattern DATE =
      Pattern.compile("(?:(20\\d{2})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号]");
  private static final Pattern TWICE = Pattern.compile("([\\u4e00-\\u9fff]{2,6})\\1");

  @Override
  public List<String> rules() {
    return List.of("S05", "S10");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.HEADER, Topic.UNIT, Topic.PROJECTS, Topic.TARGETS, Topic.OVERALL, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Map<String, Place> texts = texts(context);
    if (texts.isEmpty()) {
      rules().forEach(rule -> out.notApplicable(rule, TEXT.get("none.texts")));
      return;
    }
    NearMisses terms =
        new NearMisses(out.rule("S10").texts("terms"), out.rule("S10").texts("fine"));
    int year = context.budget().header().year();
    texts.forEach(
        (text, place) -> {
          dates(out, text, place, year);
          twice(out, text, place);
          for (NearMisses.Miss miss : terms.find(text)) {
            out.add(
                out.finding("S10", place)
                    .expected(Side.text(miss.term()))
                    .actual(new Side(place, null, miss.found()))
                    .says(
                        TEXT.get("text.misspelt", place.brief(), miss.found(), miss.term()),
                        TEXT.get("text.advice")));
          }
        });
    NearCopies.judge(context, out);
  }

  /** Every text once, with the first place it stands at. */
  private static Map<String, Place> texts(AuditContext context) {
    Map<String, Place> texts = new LinkedHashMap<>();
    texts.put(context.budget().unit().name(), Place.ofPart(Part.UNIT, TEXT.get("field.name")));
    for (Project project : context.budget().rows(Section.PROJECTS)) {
      texts.putIfAbsent(
          project.name(), Place.ofRow(Section.PROJECTS, project.key(), project.name(), null));
    }
    for (Form form : context.forms()) {
      List<Form.Entry> entries = new ArrayList<>(form.entries());
      entries.addAll(form.goals());
      for (Form.Entry entry : entries) {
        texts.putIfAbsent(entry.name(), entry.place());
        texts.putIfAbsent(entry.value(), entry.place());
      }
    }
    texts.remove("");
    return texts;
  }

  private static void dates(Verdicts out, String text, Place place, int year) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      int month = Integer.parseInt(matcher.group(2));
      int day = Integer.parseInt(matcher.group(3));
      int of = matcher.group(1) == null ? year : Integer.parseInt(matcher.group(1));
      boolean possible =
          month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(of, month).lengthOfMonth();
      if (!possible) {
        String last =
            month >= 1 && month <= 12
                ? TEXT.get("date.month", month, YearMonth.of(of, month).lengthOfMonth())
                : TEXT.get("date.year");
        out.add(
            out.finding("S05", place)
                .expected(Side.text(last))
                .actual(new Side(place, null, matcher.group()))
                .says(
                    TEXT.get("date.impossible", place.brief(), matcher.group(), last),
                    TEXT.get("date.impossible.advice")));
      }
    }
  }

  private static void twice(Verdicts out, String text, Place place) {
    Matcher matcher = TWICE.matcher(text);
    while (matcher.find()) {
      out.add(
          out.finding("S10", place)
              .expected(Side.text(matcher.group(1)))
              .actual(new Side(place, null, matcher.group()))
              .says(
                  TEXT.get("text.twice", place.brief(), matcher.group()), TEXT.get("text.advice")));
    }
  }
}

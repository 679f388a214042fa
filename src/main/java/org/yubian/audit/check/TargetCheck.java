package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;

/** Every project has a performance form with all headings, enough indicators and some numbers. */
final class TargetCheck implements Check {
  private static final Messages TEXT = Messages.of(TargetCheck.class);

  @Override
  public List<String> rules() {
    return List.of("G04", "G06");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.PROJECTS, Topic.EXPENDITURES, Topic.TARGETS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (Form form : context.forms()) {
      if (form.project() != null) {
        forms.putIfAbsent(Folded.of(form.project()), form);
      }
    }
    if (forms.isEmpty()) {
      rules().forEach(rule -> Forms.none(context, out, rule));
      return;
    }
    withoutForm(context, out, forms);
    if (!context.hasLines()) {
      PrintedWithoutForm.judge(context, out);
    }
    List<Form> filled = forms.values().stream().filter(form -> !form.entries().isEmpty()).toList();
    headings(out, filled);
    numbers(out, filled);
    few(out, filled);
    same(context, out);
  }

  private static void withoutForm(AuditContext context, Verdicts out, Map<String, Form> forms) {
    Map<String, Long> amounts = new LinkedHashMap<>();
    for (ExpenditureLine line : context.budget().rows(Section.EXPENDITURES)) {
      String project = line.coding().project();
      if (project != null && Category.PROJECT.equals(line.coding().category())) {
        amounts.merge(project, line.amount().fen(), Math::addExact);
      }
    }
    Map<String, Project> projects = new HashMap<>();
    context.budget().rows(Section.PROJECTS).forEach(each -> projects.put(each.name(), each));
    long least = out.rule("G04").wanYuan("amount");
    amounts.forEach(
        (name, fen) -> {
          Project project = projects.get(name);
          boolean withheld = project != null && project.withheld();
          Form form = forms.get(Folded.of(name));
          // A project that is not in the list at all has been told as such.
          boolean unlisted = project == null && !projects.isEmpty();
          if (!withheld && !unlisted && fen >= least && form == null) {
            Place place =
                project == null
                    ? Place.ofRow(Section.PERFORMANCE_TARGETS, 0, name, null)
                    : Place.ofRow(Section.PROJECTS, project.key(), name, null);
            out.add(
                missing(out, place, name, fen, TEXT.get("target.none", name, Shown.amount(fen)))
                    .cause("none"));
          }
        });
    for (Form form : forms.values()) {
      Long fen = form.fen();
      if (form.entries().isEmpty() && fen != null && fen >= least && fen > 0) {
        String name = form.place().row() == null ? "" : form.place().row();
        out.add(
            missing(out, form.place(), name, fen, TEXT.get("target.empty", name, Shown.amount(fen)))
                .cause("empty"));
      }
    }
  }

  private static FindingBuilder missing(
      Verdicts out, Place place, String name, long fen, String message) {
    return out.finding("G04", place)
        .actual(new Side(place, fen, Shown.amount(fen)))
        .says(message, TEXT.get("target.none.advice", name));
  }

  /** A heading all forms lack is told once; others by form. */
  private static void headings(Verdicts out, List<Form> forms) {
    for (String heading : out.rule("G04").texts("headings")) {
      List<Form> without =
          forms.stream().filter(form -> !form.any(entry -> isUnder(entry, heading))).toList();
      if (without.isEmpty()) {
        continue;
      }
      Form first = without.getFirst();
      boolean all = without.size() == forms.size() && forms.size() > 1;
      out.add(
          out.finding("G04", first.place())
              .atMost(FindingLevel.WARNING)
              .expected(Side.text(heading))
              .related(places(without))
              .says(
                  all
                      ? TEXT.get("target.heading.all", forms.size(), heading)
                      : TEXT.get("target.heading", without.size(), heading, names(without)),
                  TEXT.get("target.heading.advice", heading)));
    }
  }

  /** Satisfaction may be a second-level heading of another first-level one. */
  private static boolean isUnder(Form.Entry entry, String heading) {
    String word = heading.replace("指标", "");
    return entry.indicator().level1().startsWith(word)
        || (word.equals("满意度") && entry.heading().contains(word));
  }

  private static void numbers(Verdicts out, List<Form> forms) {
    List<Form> without = forms.stream().filter(form -> !form.any(Form.Entry::isNumber)).toList();
    if (!without.isEmpty()) {
      out.add(
          out.finding("G04", without.getFirst().place())
              .atMost(FindingLevel.WARNING)
              .related(places(without))
              .says(
                  TEXT.get("target.numbers", without.size(), names(without)),
                  TEXT.get("target.numbers.advice")));
    }
  }

  private static void few(Verdicts out, List<Form> forms) {
    int least = out.rule("G06").number("least");
    List<Form> few = forms.stream().filter(form -> form.entries().size() < least).toList();
    if (!few.isEmpty()) {
      out.add(
          out.finding("G06", few.getFirst().place())
              .expected(Side.text("≥ " + least))
              .actual(Side.text(Integer.toString(few.getFirst().entries().size())))
              .related(places(few))
              .says(
                  TEXT.get("target.few", few.size(), names(few), least),
                  TEXT.get("target.few.advice")));
    }
  }

  /** Forms whose indicators are those of last year, unchanged. */
  private static void same(AuditContext context, Verdicts out) {
    Budget previous = context.references().previousYear();
    if (previous == null) {
      return;
    }
    Map<String, PerformanceTarget> before = new HashMap<>();
    previous
        .rows(Section.PERFORMANCE_TARGETS)
        .forEach(target -> before.put(target.project(), target));
    for (PerformanceTarget target : context.budget().rows(Section.PERFORMANCE_TARGETS)) {
      PerformanceTarget old = before.get(target.project());
      if (old != null
          && !target.indicators().isEmpty()
          && old.indicators().equals(target.indicators())) {
        Place place =
            Place.ofRow(Section.PERFORMANCE_TARGETS, target.key(), target.project(), null);
        out.add(
            out.finding("G06", place)
                .says(TEXT.get("target.same", target.project()), TEXT.get("target.same.advice")));
      }
    }
  }

  static List<Place> places(List<Form> forms) {
    return forms.stream().skip(1).map(Form::place).toList();
  }

  static String names(List<Form> forms) {
    List<String> names = new ArrayList<>();
    forms.stream().limit(3).forEach(form -> names.add(String.valueOf(form.place().row())));
    return String.join("、", names) + (forms.size() > 3 ? TEXT.get("and.more", forms.size()) : "");
  }
}

package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;
import org.yubian.audit.table.Similarity;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** A form is about its own project: name, code, amounts, and what its goals promise. */
final class FormProjects implements Check {
  private static final Messages TEXT = Messages.of(FormProjects.class);
  private static final int SHORTEST_NAME = 6;
  private static final Pattern QUANTITY =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(%|个|项|次|人|件|台|套|条|家|处|期)");

  @Override
  public List<String> rules() {
    return List.of("S06", "S08", "S12", "S14");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.UNIT,
        Topic.PROJECTS,
        Topic.EXPENDITURES,
        Topic.TARGETS,
        Topic.THREE_PUBLIC,
        Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (context.forms().isEmpty()) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.targets")));
      return;
    }
    Map<String, Project> projects = new LinkedHashMap<>();
    for (Project project : context.budget().rows(Section.PROJECTS)) {
      projects.putIfAbsent(Folded.of(project.name()), project);
    }
    for (PerformanceTarget target : context.budget().rows(Section.PERFORMANCE_TARGETS)) {
      named(context, out, target, projects);
      amounts(context, out, target);
    }
    Set<String> names = new LinkedHashSet<>(projects.keySet());
    context.forms().stream()
        .map(Form::project)
        .filter(name -> name != null)
        .map(Folded::of)
        .forEach(names::add);
    for (Form form : context.forms()) {
      copied(out, form, names);
      goals(out, form);
      ThreePublicWords.judge(context, out, form);
    }
  }

  private static Place place(PerformanceTarget target, String field) {
    return Place.ofRow(Section.PERFORMANCE_TARGETS, target.key(), target.project(), field);
  }

  private static void named(
      AuditContext context, Verdicts out, PerformanceTarget target, Map<String, Project> projects) {
    if (projects.isEmpty()) {
      return;
    }
    Project project = projects.get(Folded.of(target.project()));
    Place place = place(target, TEXT.get("field.project"));
    if (project == null) {
      String likely =
          projects.values().stream()
              .map(Project::name)
              .filter(n -> Similarity.percent(Folded.of(n), Folded.of(target.project())) >= 75)
              .findFirst()
              .orElse("");
      out.add(
          out.finding("S06", place)
              .expected(likely.isEmpty() ? null : Side.text(likely))
              .actual(new Side(place, null, target.project()))
              .says(
                  likely.isEmpty()
                      ? TEXT.get("form.project.unknown", target.project())
                      : TEXT.get("form.project.like", target.project(), likely),
                  TEXT.get("form.project.advice")));
      return;
    }
    String code = target.projectCode();
    if (code != null && project.code() != null && !code.equals(project.code())) {
      out.add(
          out.finding("S06", place)
              .expected(Side.text(project.code()))
              .actual(new Side(place, null, code))
              .says(
                  TEXT.get("form.code", target.project(), code, project.code()),
                  TEXT.get("form.project.advice")));
    }
    String unit = target.implementingUnit();
    if (unit != null && !unit.isBlank() && !isSame(unit, context.budget().unit().name())) {
      Place at = place(target, TEXT.get("field.implementing"));
      out.add(
          out.finding("S06", at)
              .atMost(FindingLevel.NOTICE)
              .expected(Side.text(context.budget().unit().name()))
              .actual(new Side(at, null, unit))
              .says(
                  TEXT.get("form.unit", target.project(), unit, context.budget().unit().name()),
                  TEXT.get("form.unit.advice")));
    }
  }

  private static boolean isSame(String a, String b) {
    return Folded.of(a).contains(Folded.of(b)) || Folded.of(b).contains(Folded.of(a));
  }

  /** Amounts declared on the form are copies of what the lines give. */
  private static void amounts(AuditContext context, Verdicts out, PerformanceTarget target) {
    Long lines = context.lines().ofProject(target.project());
    Amount total = target.amounts().total();
    if (lines != null && total != null && total.fen() != lines) {
      Place place = place(target, TEXT.get("field.total"));
      out.add(
          out.finding("S08", place)
              .expected(Shown.side(lines))
              .actual(new Side(place, total.fen(), Shown.amount(total.fen())))
              .says(
                  TEXT.get(
                      "form.amount",
                      target.project(),
                      Shown.amount(total.fen()),
                      Shown.amount(lines),
                      Shown.size(total.fen() - lines)),
                  TEXT.get("form.amount.advice")));
    }
    Amount fiscal = target.amounts().fiscal();
    Amount other = target.amounts().other();
    if (total != null && fiscal != null) {
      long sum = fiscal.fen() + (other == null ? 0 : other.fen());
      if (sum != total.fen()) {
        Place place = place(target, TEXT.get("field.total"));
        out.add(
            out.finding("S08", place)
                .expected(Shown.side(sum))
                .actual(new Side(place, total.fen(), Shown.amount(total.fen())))
                .says(
                    TEXT.get(
                        "form.parts",
                        target.project(),
                        Shown.amount(total.fen()),
                        Shown.amount(sum)),
                    TEXT.get("form.amount.advice")));
      }
    }
  }

  /** A form that names another project: its text was copied. */
  private static void copied(Verdicts out, Form form, Set<String> names) {
    if (form.project() == null) {
      return;
    }
    String own = Folded.of(form.project());
    Map<String, Form.Entry> found = new HashMap<>();
    for (List<Form.Entry> entries : List.of(form.goals(), form.entries())) {
      for (Form.Entry entry : entries) {
        String text = Folded.of(entry.name() + " " + entry.value());
        for (String name : names) {
          if (name.length() >= SHORTEST_NAME
              && !own.contains(name)
              && !name.contains(own)
              && text.contains(name)) {
            found.putIfAbsent(name, entry);
          }
        }
      }
    }
    found.forEach(
        (name, entry) ->
            out.add(
                out.finding("S06", entry.place())
                    .expected(Side.text(own))
                    .actual(new Side(entry.place(), null, name))
                    .says(
                        TEXT.get("form.copied", entry.place().brief(), own, name),
                        TEXT.get("form.copied.advice"))));
  }

  private static void goals(Verdicts out, Form form) {
    Form.Entry annual = null;
    for (Form.Entry goal : form.goals()) {
      if (goal.name().equals(TEXT.get("form.annual"))) {
        annual = goal;
        quantities(out, form, goal);
      } else if (annual != null
          && goal.name().equals(TEXT.get("form.overall"))
          && Similarity.percent(annual.value(), goal.value()) < 50) {
        out.add(
            out.finding("S12", goal.place())
                .expected(new Side(annual.place(), null, annual.value()))
                .actual(new Side(goal.place(), null, goal.value()))
                .says(
                    TEXT.get("goal.differs", String.valueOf(form.place().row())),
                    TEXT.get("goal.differs.advice")));
      }
    }
  }

  /** Numbers promised in the goal that no indicator measures. */
  private static void quantities(Verdicts out, Form form, Form.Entry goal) {
    Set<String> missing = new LinkedHashSet<>();
    Matcher matcher = QUANTITY.matcher(goal.value());
    while (matcher.find()) {
      String number = matcher.group(1);
      String measure = matcher.group(2);
      boolean measured =
          form.any(
              entry -> entry.value().equals(number) && measure.equals(entry.indicator().measure()));
      if (!measured) {
        missing.add(matcher.group());
      }
    }
    if (!missing.isEmpty()) {
      out.add(
          out.finding("S12", goal.place())
              .actual(new Side(goal.place(), null, String.join("、", missing)))
              .says(
                  TEXT.get("goal.numbers", goal.place().brief(), String.join("、", missing)),
                  TEXT.get("goal.numbers.advice")));
    }
  }
}

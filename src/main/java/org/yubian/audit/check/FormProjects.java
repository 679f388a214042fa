package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;
import org.yubian.budget.Edit;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** A form is about its own project: name, code and amounts. */
final class FormProjects implements Check {
  private static final Messages TEXT = Messages.of(FormProjects.class);
  private static final int SHORTEST_NAME = 6;

  @Override
  public List<String> rules() {
    return List.of("S06", "S08", "S14");
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
      rules().forEach(rule -> Forms.none(context, out, rule));
      return;
    }
    Map<String, Project> projects = new LinkedHashMap<>();
    for (Project project : context.budget().rows(Section.PROJECTS)) {
      projects.putIfAbsent(Folded.of(project.name()), project);
    }
    List<String> printed =
        PrintedProjects.of(context.tables().printed()).stream()
            .map(PrintedProjects.Listed::name)
            .toList();
    for (PerformanceTarget target : context.budget().rows(Section.PERFORMANCE_TARGETS)) {
      if (projects.isEmpty()) {
        named(out, target, printed);
      } else {
        named(context, out, target, projects);
      }
      amounts(context, out, target);
    }
    Set<String> names = new LinkedHashSet<>(projects.keySet());
    context.forms().stream()
        .map(Form::project)
        .filter(name -> name != null)
        .map(Folded::of)
        .forEach(names::add);
    NameIndex index = new NameIndex(names, SHORTEST_NAME);
    Prefixes words = new Prefixes(out.rule("S14").texts("words"));
    for (Form form : context.forms()) {
      copied(out, form, index);
      ThreePublicWords.judge(context, out, form, words);
    }
  }

  private static Place place(PerformanceTarget target, String field) {
    return Place.ofRow(Section.PERFORMANCE_TARGETS, target.key(), target.project(), field);
  }

  private static void named(
      AuditContext context, Verdicts out, PerformanceTarget target, Map<String, Project> projects) {
    Project project = projects.get(Folded.of(target.project()));
    Place place = place(target, TEXT.get("field.project"));
    if (project == null) {
      stranger(out, target, projects.values().stream().map(Project::name).toList());
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

  /** The project of a form stands in the project table read with it. */
  private static void named(Verdicts out, PerformanceTarget target, List<String> printed) {
    String own = Folded.of(target.project());
    if (!printed.isEmpty() && printed.stream().noneMatch(name -> Folded.of(name).equals(own))) {
      stranger(out, target, printed);
    }
  }

  private static void stranger(Verdicts out, PerformanceTarget target, List<String> projects) {
    String likely = PrintedProjects.likely(projects, target.project());
    Place place = place(target, TEXT.get("field.project"));
    out.add(
        out.finding("S06", place)
            .expected(likely.isEmpty() ? null : Side.text(likely))
            .actual(new Side(place, null, target.project()))
            .says(
                likely.isEmpty()
                    ? TEXT.get("form.project.unknown", target.project())
                    : TEXT.get("form.project.like", target.project(), likely),
                TEXT.get("form.project.advice")));
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
      List<String> shown = Shown.alike(total.fen(), lines, Math.abs(total.fen() - lines));
      PerformanceTarget mended =
          target.withAmounts(target.amounts().withTotal(Amount.ofFen(lines)));
      out.add(
          out.finding("S08", place)
              .fix(new Edit.ChangeRow<>(Section.PERFORMANCE_TARGETS, target, mended))
              .expected(Shown.side(lines))
              .actual(new Side(place, total.fen(), Shown.amount(total.fen())))
              .says(
                  TEXT.get(
                      "form.amount", target.project(), shown.get(0), shown.get(1), shown.get(2)),
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
  private static void copied(Verdicts out, Form form, NameIndex names) {
    if (form.project() == null) {
      return;
    }
    String own = Folded.of(form.project());
    Map<String, Form.Entry> found = new HashMap<>();
    for (List<Form.Entry> entries : List.of(form.goals(), form.entries())) {
      for (Form.Entry entry : entries) {
        String text = Folded.of(entry.name() + " " + entry.value());
        for (String name : names.in(text)) {
          if (!own.contains(name) && !name.contains(own)) {
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
}

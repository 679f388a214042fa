package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;
import org.yubian.budget.CodeName;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;

/**
 * What is written of projects: where a unit writes a text for most of them, none lacks it; the
 * headings they stand under have one name each.
 */
final class ProjectTexts implements Check {
  private static final Messages TEXT = Messages.of(ProjectTexts.class);

  /** A text of a performance form. */
  @FunctionalInterface
  private interface Written {
    @Nullable String of(PerformanceTarget target);
  }

  @Override
  public List<String> rules() {
    return List.of("G08", "G14");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.PROJECTS, Topic.TARGETS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    texts(context, out);
    groups(context, out);
  }

  private static void texts(AuditContext context, Verdicts out) {
    Rows<PerformanceTarget> targets = context.budget().rows(Section.PERFORMANCE_TARGETS);
    if (targets.isEmpty()) {
      Forms.none(context, out, "G08");
      return;
    }
    Map<String, Project> projects = new LinkedHashMap<>();
    context
        .budget()
        .rows(Section.PROJECTS)
        .forEach(project -> projects.put(Folded.of(project.name()), project));
    Map<String, Written> items = new LinkedHashMap<>();
    items.put("content", target -> target.texts().content());
    items.put("goal", target -> target.texts().annualGoal());
    items.put("mid", target -> target.texts().midTermGoal());
    items.put("implementing", PerformanceTarget::implementingUnit);
    items.put("supervising", PerformanceTarget::supervisingDepartment);
    items.put(
        "period",
        target -> {
          Project project = projects.get(Folded.of(target.project()));
          return project == null ? null : project.plan().period();
        });
    items.forEach((item, text) -> item(out, targets, item, text));
  }

  private static void item(
      Verdicts out, Rows<PerformanceTarget> targets, String item, Written text) {
    List<PerformanceTarget> without = new ArrayList<>();
    int all = 0;
    for (PerformanceTarget target : targets) {
      String written = text.of(target);
      all++;
      if (written == null || written.isBlank()) {
        without.add(target);
      }
    }
    // Where only some are written, the unit is not asked for them.
    if (without.isEmpty() || without.size() * 3 > all) {
      return;
    }
    String name = TEXT.get("project.text." + item);
    List<Place> places = new ArrayList<>();
    for (PerformanceTarget target : without) {
      places.add(Place.ofRow(Section.PERFORMANCE_TARGETS, target.key(), target.project(), name));
    }
    out.add(
        out.finding("G08", places.getFirst())
            .atMost(FindingLevel.WARNING)
            .expected(Side.text(name))
            .related(places.subList(1, places.size()))
            .says(
                TEXT.get(
                    "project.text",
                    all - without.size(),
                    name,
                    without.stream()
                        .limit(3)
                        .map(PerformanceTarget::project)
                        .collect(Collectors.joining("、")),
                    without.size()),
                TEXT.get("project.text.advice", name)));
  }

  /** 专项资金目录: a code stands for one name, a name for one code. */
  private static void groups(AuditContext context, Verdicts out) {
    Map<String, Project> byCode = new LinkedHashMap<>();
    Map<String, Project> byName = new LinkedHashMap<>();
    for (Project project : context.budget().rows(Section.PROJECTS)) {
      CodeName group = project.itemGroup();
      if (group != null) {
        differs(out, project, byCode.putIfAbsent(group.code(), project));
        differs(out, project, byName.putIfAbsent(Folded.of(group.name()), project));
      }
    }
    if (byCode.isEmpty()) {
      out.notApplicable("G14", TEXT.get("none.special"));
    }
  }

  private static void differs(Verdicts out, Project project, @Nullable Project first) {
    CodeName one = first == null ? null : first.itemGroup();
    CodeName other = project.itemGroup();
    if (first == null || one == null || other == null) {
      return;
    }
    boolean same =
        one.code().equals(other.code()) && Folded.of(one.name()).equals(Folded.of(other.name()));
    if (!same) {
      Place place =
          Place.ofRow(
              Section.PROJECTS, project.key(), project.name(), TEXT.get("field.item.group"));
      out.add(
          out.finding("G14", place)
              .expected(Side.text(one.code() + " " + one.name()))
              .actual(new Side(place, null, other.code() + " " + other.name()))
              .says(
                  TEXT.get(
                      "group.differs",
                      project.name(),
                      other.code() + " " + other.name(),
                      first.name(),
                      one.code() + " " + one.name()),
                  TEXT.get("group.differs.advice")));
    }
  }
}

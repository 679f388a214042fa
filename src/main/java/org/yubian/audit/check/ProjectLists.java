package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.Folded;
import org.yubian.audit.table.Similarity;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Narrative;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceManagement;
import org.yubian.budget.Project;
import org.yubian.budget.Section;

/** Projects named under performance management, and projects left out of published lists. */
final class ProjectLists implements Check {
  private static final Messages TEXT = Messages.of(ProjectLists.class);

  @Override
  public List<String> rules() {
    return List.of("G09", "G11");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.HEADER, Topic.PROJECTS, Topic.EXPENDITURES, Topic.NARRATIVE, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    management(context, out);
    withheld(context, out);
  }

  private static void management(AuditContext context, Verdicts out) {
    Narrative narrative = context.budget().forms().narrative();
    PerformanceManagement named = narrative == null ? null : narrative.performanceManagement();
    if (named == null) {
      if (context.hasProjects()) {
        out.missing("G09", TEXT.get("missing.management"), Wanted.NARRATIVE);
      } else {
        out.notApplicable("G09", TEXT.get("none.projects"));
      }
      return;
    }
    Set<String> projects = new HashSet<>();
    context
        .budget()
        .rows(Section.PROJECTS)
        .forEach(project -> projects.add(Folded.of(project.name())));
    named.evaluated().forEach(name -> known(context, out, projects, name));
    named.optimised().forEach(name -> known(context, out, projects, name));
  }

  private static void known(AuditContext context, Verdicts out, Set<String> projects, String name) {
    if (projects.contains(Folded.of(name))) {
      return;
    }
    String likely =
        context.budget().rows(Section.PROJECTS).stream()
            .map(Project::name)
            .filter(each -> Similarity.percent(Folded.of(each), Folded.of(name)) >= 80)
            .findFirst()
            .orElse("");
    Place place = Place.ofPart(Part.NARRATIVE, TEXT.get("field.management"));
    var finding =
        out.finding("G09", place)
            .expected(likely.isEmpty() ? null : Side.text(likely))
            .actual(new Side(place, null, name))
            .says(
                likely.isEmpty()
                    ? TEXT.get("management.unknown", name)
                    : TEXT.get("management.like", name, likely),
                TEXT.get("management.advice"));
    out.add(likely.isEmpty() ? finding : finding.atMost(FindingLevel.WARNING));
  }

  /** What is in totals but in no published row is said below the table. */
  private static void withheld(AuditContext context, Verdicts out) {
    long amount = 0;
    Place place = null;
    for (Project project : context.budget().rows(Section.PROJECTS)) {
      Long lines = project.withheld() ? context.lines().ofProject(project.name()) : null;
      if (lines != null) {
        amount += lines;
        place = Place.ofRow(Section.PROJECTS, project.key(), project.name(), null);
      }
    }
    if (place == null) {
      if (!context.hasPrinted()) {
        out.notApplicable("G11", TEXT.get("none.withheld"));
      }
      return;
    }
    boolean noted = context.tables().own().stream().anyMatch(ProjectLists::isNoted);
    out.add(
        out.finding("G11", place)
            .atMost(noted ? FindingLevel.NOTICE : FindingLevel.ERROR)
            .actual(new Side(place, amount, Shown.amount(amount)))
            .related(
                context.tables().own().stream()
                    .filter(table -> table.role() == TableRole.PROJECTS)
                    .map(AuditedTable::place)
                    .toList())
            .says(
                noted
                    ? TEXT.get("withheld.noted", Shown.amount(amount))
                    : TEXT.get("withheld.silent", Shown.amount(amount)),
                noted ? TEXT.get("withheld.noted.advice") : TEXT.get("withheld.silent.advice")));
  }

  private static boolean isNoted(AuditedTable table) {
    return table.role() == TableRole.PROJECTS
        && table.head().notes().stream()
            .anyMatch(note -> note.contains("保密") || note.contains("涉密"));
  }
}

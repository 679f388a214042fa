package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.Folded;
import org.yubian.audit.table.RowIdentity;
import org.yubian.audit.table.Similarity;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.ledger.Dimension;

/** Names and codes of projects: each once, known to the list, not all but the same as another's. */
final class ProjectNames implements Check {
  private static final Messages TEXT = Messages.of(ProjectNames.class);

  /** Comparing each with each: more projects than this are not compared for likeness. */
  private static final int MOST_COMPARED = 400;

  private static final int SHORTEST_COMPARED = 8;

  @Override
  public List<String> rules() {
    return List.of("A14", "G13");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.PROJECTS, Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Map<String, Place> names = names(context, out);
    if (names.isEmpty()) {
      rules().forEach(rule -> out.notApplicable(rule, TEXT.get("none.projects")));
      return;
    }
    if (context.hasLines()) {
      codes(context, out);
      unknown(context, out, names);
    }
    alike(out, names);
  }

  private static Map<String, Place> names(AuditContext context, Verdicts out) {
    Map<String, Place> names = new LinkedHashMap<>();
    for (Project project : context.budget().rows(Section.PROJECTS)) {
      add(out, names, project.name(), place(project));
    }
    if (names.isEmpty()) {
      for (AuditedTable table : context.tables().printed()) {
        if (table.role() == TableRole.PROJECTS) {
          printed(out, table, names);
        }
      }
    }
    return names;
  }

  private static void printed(Verdicts out, AuditedTable table, Map<String, Place> names) {
    for (int row = 0; row < table.rows().size(); row++) {
      RowIdentity identity = table.rows().get(row).blocks().getFirst();
      String project = identity == null ? null : identity.key().get(Dimension.PROJECT);
      if (project != null) {
        add(out, names, project, table.rowPlace(row, 0));
      }
    }
  }

  private static void add(Verdicts out, Map<String, Place> names, String name, Place place) {
    Place before = names.putIfAbsent(Folded.of(name), place);
    if (before != null) {
      out.add(
          out.finding("A14", place)
              .actual(new Side(place, null, name))
              .related(List.of(before))
              .says(TEXT.get("project.twice", name), TEXT.get("project.twice.advice")));
    }
  }

  private static Place place(Project project) {
    return Place.ofRow(Section.PROJECTS, project.key(), project.name(), null);
  }

  private static void codes(AuditContext context, Verdicts out) {
    Map<String, Project> codes = new HashMap<>();
    for (Project project : context.budget().rows(Section.PROJECTS)) {
      String code = project.code();
      Project before = code == null ? null : codes.putIfAbsent(code, project);
      if (code != null && before != null && !before.name().equals(project.name())) {
        out.add(
            out.finding("A14", place(project))
                .actual(Side.text(code))
                .related(List.of(place(before)))
                .says(
                    TEXT.get("project.code.twice", code, before.name(), project.name()),
                    TEXT.get("project.code.twice.advice")));
      }
    }
  }

  /** Lines that name a project the list does not have. */
  private static void unknown(AuditContext context, Verdicts out, Map<String, Place> names) {
    Map<String, List<ExpenditureLine>> unknown = new LinkedHashMap<>();
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        String project = line.coding().project();
        if (project != null && !names.containsKey(Folded.of(project))) {
          unknown.computeIfAbsent(project, p -> new ArrayList<>()).add(line);
        }
      }
    }
    unknown.forEach((project, lines) -> unknown(context, out, project, lines));
  }

  private static void unknown(
      AuditContext context, Verdicts out, String project, List<ExpenditureLine> lines) {
    ExpenditureLine first = lines.getFirst();
    Place place =
        Place.ofRow(
            Section.EXPENDITURES, first.key(), context.label(first), TEXT.get("field.project"));
    String likely =
        context.budget().rows(Section.PROJECTS).stream()
            .map(Project::name)
            .filter(name -> Similarity.percent(Folded.of(name), Folded.of(project)) >= 80)
            .findFirst()
            .orElse("");
    var finding =
        out.finding("A14", place)
            .expected(likely.isEmpty() ? null : Side.text(likely))
            .actual(new Side(place, null, project));
    if (likely.isEmpty()) {
      finding.says(
          TEXT.get("project.unknown", project, lines.size()), TEXT.get("project.unknown.advice"));
    } else {
      List<Edit> edits = new ArrayList<>();
      for (ExpenditureLine line : lines) {
        edits.add(
            new Edit.ChangeRow<>(
                Section.EXPENDITURES, line, line.withCoding(line.coding().withProject(likely))));
      }
      finding
          .says(
              TEXT.get("project.unknown.like", project, lines.size(), likely),
              TEXT.get("project.unknown.like.advice", likely))
          .fix(new Edit.Batch(TEXT.get("fix.project", likely), edits));
    }
    out.add(finding);
  }

  private static void alike(Verdicts out, Map<String, Place> names) {
    List<String> all = List.copyOf(names.keySet());
    if (all.size() > MOST_COMPARED) {
      return;
    }
    int percent = out.rule("G13").number("percent");
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        String a = all.get(i);
        String b = all.get(j);
        boolean comparable = Math.min(a.length(), b.length()) >= SHORTEST_COMPARED;
        Place place = names.get(b);
        Place other = names.get(a);
        if (comparable
            && place != null
            && other != null
            && differsInWords(a, b)
            && Similarity.percent(a, b) >= percent) {
          out.add(
              out.finding("G13", place)
                  .expected(null)
                  .actual(Side.text(b))
                  .related(List.of(other))
                  .says(TEXT.get("project.alike", a, b), TEXT.get("project.alike.advice")));
        }
      }
    }
  }

  /** Whether names differ in more than their numbers: 一期 and 二期 are two projects. */
  private static boolean differsInWords(String a, String b) {
    return !a.replaceAll("[0-9一二三四五六七八九十]", "").equals(b.replaceAll("[0-9一二三四五六七八九十]", ""));
  }
}

package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Budget;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.budget.TargetTexts;
import org.yubian.money.Amount;

/** Collects a budget's performance forms. */
final class Forms {
  private static final Messages TEXT = Messages.of(Forms.class);

  private Forms() {}

  static List<Form> of(Budget budget, LineIndex lines, List<AuditedTable> printed) {
    List<Form> forms = new ArrayList<>();
    for (PerformanceTarget target : budget.rows(Section.PERFORMANCE_TARGETS)) {
      forms.add(of(target, lines));
    }
    OverallPerformance overall = budget.forms().overall();
    if (overall != null) {
      forms.add(of(overall));
    }
    printed.stream()
        .filter(table -> table.role() == TableRole.TARGETS)
        .forEach(table -> forms.addAll(PrintedForms.of(table)));
    return forms;
  }

  private static Form of(PerformanceTarget target, LineIndex lines) {
    Long fen = lines.ofProject(target.project());
    Amount declared = target.amounts().total();
    List<Form.Entry> entries = new ArrayList<>();
    for (Indicator indicator : target.indicators()) {
      entries.add(new Form.Entry(indicator, place(target, indicator.level3())));
    }
    TargetTexts texts = target.texts();
    List<Form.Entry> goals = new ArrayList<>();
    add(goals, TEXT.get("form.annual"), texts.annualGoal(), target);
    add(goals, TEXT.get("form.mid"), texts.midTermGoal(), target);
    add(goals, TEXT.get("form.overall"), texts.overallGoal(), target);
    add(goals, TEXT.get("form.content"), texts.content(), target);
    return new Form(
        target.project(),
        target.projectCode(),
        fen == null && declared != null ? Long.valueOf(declared.fen()) : fen,
        entries,
        goals,
        place(target, null));
  }

  private static Place place(PerformanceTarget target, @Nullable String column) {
    return Place.ofRow(Section.PERFORMANCE_TARGETS, target.key(), target.project(), column);
  }

  private static void add(
      List<Form.Entry> goals, String name, @Nullable String text, PerformanceTarget target) {
    if (text != null && !text.isBlank()) {
      goals.add(new Form.Entry(text(name, text), place(target, name)));
    }
  }

  private static Indicator text(String name, String text) {
    return new Indicator("", null, name, null, text, null, Extras.NONE);
  }

  private static Form of(OverallPerformance overall) {
    List<Form.Entry> entries = new ArrayList<>();
    for (Indicator indicator : overall.indicators()) {
      entries.add(
          new Form.Entry(indicator, Place.ofPart(Part.OVERALL_PERFORMANCE, indicator.level3())));
    }
    List<Form.Entry> goals = new ArrayList<>();
    String annual = overall.annualGoal();
    if (annual != null && !annual.isBlank()) {
      String name = TEXT.get("form.annual");
      goals.add(new Form.Entry(text(name, annual), Place.ofPart(Part.OVERALL_PERFORMANCE, name)));
    }
    return new Form(null, null, null, entries, goals, Place.ofPart(Part.OVERALL_PERFORMANCE, null));
  }

  /** A rule about performance forms of a budget that has none. */
  static void none(AuditContext context, Verdicts out, String rule) {
    if (context.hasProjects()) {
      out.missing(rule, TEXT.get("missing.targets"), Wanted.PROJECTS);
    } else {
      out.notApplicable(rule, TEXT.get("none.projects"));
    }
  }
}

package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.LineNotes;
import org.yubian.budget.Project;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.intake.RowResult.Kind;
import org.yubian.desktop.lines.LineEdits;
import org.yubian.desktop.lines.NewLine;

/** What a table would do to the open budget, row by row, and the one edit that does it. */
final class Intake {
  private static final Messages TEXT = Messages.of(Intake.class);

  private final Desk desk;
  private final Budget budget;
  private final Mode mode;
  private final Map<String, @Nullable String> governments = new HashMap<>();
  private final List<RowResult> results = new ArrayList<>();
  private final Map<Long, Edit.ChangeRow<ExpenditureLine>> changes = new HashMap<>();
  private final Set<Long> met = new HashSet<>();
  private final List<ExpenditureLine> added = new ArrayList<>();
  private final LineIndex index;

  public Intake(Desk desk, Table table, Columns columns, Context context, Mode mode) {
    this.desk = desk;
    this.mode = mode;
    budget = desk.budget();
    index = new LineIndex(budget.rows(Section.EXPENDITURES));
    RowReader reader = new RowReader(table, columns, desk.subjects(), context);
    for (int row = columns.first(); row < table.rows().size(); row++) {
      results.add(take(row, reader.read(row)));
    }
  }

  /** What becomes of each row, in their order. */
  public List<RowResult> results() {
    return List.copyOf(results);
  }

  /** How many rows end like this. */
  public int count(Kind kind) {
    return (int) results.stream().filter(result -> result.kind() == kind).count();
  }

  /** The rows that become nothing although they should, each as a sentence. */
  public List<String> failures() {
    return results.stream()
        .filter(result -> result.kind() == Kind.FAILED)
        .map(result -> TEXT.get("intake.failure", result.index() + 1, result.note()))
        .toList();
  }

  private RowResult take(int row, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Skipped skipped -> new RowResult(row, Kind.SKIPPED, skipped.why());
      case Outcome.Failed failed -> new RowResult(row, Kind.FAILED, failed.why());
      case Outcome.Lines lines -> lines(row, lines.drafts());
    };
  }

  private RowResult lines(int row, List<Draft> drafts) {
    if (mode != Mode.UPDATE) {
      drafts.forEach(this::add);
      return new RowResult(row, Kind.ADDED, TEXT.get("intake.added"));
    }
    Kind kind = Kind.SAME;
    for (Draft draft : drafts) {
      List<ExpenditureLine> found = index.find(draft, coding(draft));
      if (found.size() > 1) {
        return new RowResult(row, Kind.FAILED, TEXT.get("intake.several", found.size()));
      }
      if (!found.isEmpty() && !met.add(found.getFirst().key())) {
        return new RowResult(row, Kind.FAILED, TEXT.get("intake.twice"));
      }
      if (found.isEmpty()) {
        add(draft);
        kind = Kind.ADDED;
      } else if (change(found.getFirst(), draft) && kind == Kind.SAME) {
        kind = Kind.CHANGED;
      }
    }
    return new RowResult(
        row,
        kind,
        switch (kind) {
          case ADDED -> TEXT.get("intake.added");
          case CHANGED -> TEXT.get("intake.changed");
          default -> TEXT.get("intake.same");
        });
  }

  private boolean change(ExpenditureLine line, Draft draft) {
    ExpenditureLine after =
        line.withAmount(draft.money().amount().amount()).withNotes(merged(line.notes(), draft));
    if (!after.equals(line)) {
      changes.put(line.key(), new Edit.ChangeRow<>(Section.EXPENDITURES, line, after));
    }
    return !after.equals(line);
  }

  /** What the row says nothing about stays. */
  private static LineNotes merged(LineNotes was, Draft draft) {
    LineNotes is = draft.notes();
    return new LineNotes(
        is.basis() == null ? was.basis() : is.basis(),
        draft.money().amount().formula(),
        is.procurement() == null ? was.procurement() : is.procurement(),
        was.purchasedService(),
        was.newAsset(),
        is.note() == null ? was.note() : is.note());
  }

  private void add(Draft draft) {
    LineNotes notes = draft.notes().withFormula(draft.money().amount().formula());
    added.add(
        new ExpenditureLine(0, coding(draft), draft.money().amount().amount(), notes, Extras.NONE));
  }

  /** The draft with what is usual where it says nothing. */
  private Coding coding(Draft draft) {
    String economic = draft.economic();
    String government = draft.government();
    if (government == null && economic != null) {
      government =
          governments.computeIfAbsent(economic, code -> new NewLine(desk).government(code));
    }
    String project = draft.belongs().project();
    String category =
        Objects.requireNonNullElseGet(draft.money().category(), () -> RowReader.usual(draft));
    return new Coding(
        draft.function(),
        economic,
        government,
        category,
        project,
        Objects.requireNonNullElse(draft.money().fund(), Fund.GENERAL_PUBLIC),
        null,
        draft.belongs().unit(),
        draft.money().carried());
  }

  /** Everything as one edit; empty where nothing would change. */
  public Optional<Edit> edit(String sentence) {
    Rows<ExpenditureLine> rows = budget.rows(Section.EXPENDITURES);
    List<Edit> edits = new ArrayList<>();
    if (mode == Mode.REPLACE && !added.isEmpty()) {
      rows.forEach(line -> edits.add(new Edit.RemoveRow<>(Section.EXPENDITURES, line)));
      rows = Rows.empty();
    }
    edits.addAll(changes.values());
    edits.addAll(newProjects());
    edits.addAll(new NewLines(rows).edits(added));
    return LineEdits.together(sentence, edits);
  }

  /** Projects that lines name and the list of projects does not have yet. */
  private List<Edit> newProjects() {
    Rows<Project> projects = budget.rows(Section.PROJECTS);
    Set<String> known = new HashSet<>();
    projects.forEach(project -> known.add(project.name()));
    List<Edit> edits = new ArrayList<>();
    for (ExpenditureLine line : added) {
      String name = line.coding().project();
      boolean ofProject = line.coding().category().equals(Category.PROJECT);
      if (ofProject && name != null && known.add(name)) {
        Project project = Project.of(projects.keyAtEnd(), name, null);
        projects = projects.with(project);
        edits.add(new Edit.AddRow<>(Section.PROJECTS, project));
      }
    }
    return edits;
  }
}

package org.yubian.desktop.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.intake.RowResult.Kind;

/** What the user decides about an intake, and what would come of it. */
final class IntakeModel {
  private static final Messages TEXT = Messages.of(IntakeModel.class);

  private final Desk desk;
  private final ColumnMemory memory;
  private final List<Table> tables;
  private final Context context;
  private Table table;
  private List<String> headings;
  private Columns columns;
  private Mode mode;
  private Intake intake;

  /**
   * @param tables at least one
   */
  IntakeModel(Desk desk, ColumnMemory memory, List<Table> tables, Context context, Mode mode) {
    this.desk = desk;
    this.memory = memory;
    this.tables = List.copyOf(tables);
    this.context = context;
    this.mode = mode;
    this.table = likeliest();
    this.headings = List.of();
    this.columns = guess();
    this.intake = read();
  }

  /** The sheet of which most columns are understood. */
  private Table likeliest() {
    return tables.stream()
        .max(Comparator.comparingLong(this::understood))
        .orElseGet(tables::getFirst);
  }

  private long understood(Table each) {
    List<Field> fields =
        new ColumnGuess(each, desk.subjects()).guess(desk.display().unit()).fields();
    return fields.stream().filter(field -> field != Field.NONE).distinct().count();
  }

  private Columns guess() {
    ColumnGuess guess = new ColumnGuess(table, desk.subjects());
    headings = guess.headings();
    Columns guessed = guess.guess(desk.display().unit());
    return memory.recall(headings).map(guessed::withFields).orElse(guessed);
  }

  private Intake read() {
    return new Intake(desk, table, columns, context, mode);
  }

  List<Table> tables() {
    return tables;
  }

  Table table() {
    return table;
  }

  void choose(Table other) {
    table = other;
    columns = guess();
    intake = read();
  }

  Columns columns() {
    return columns;
  }

  void set(Columns value) {
    if (!value.equals(columns)) {
      columns = value;
      intake = read();
    }
  }

  Mode mode() {
    return mode;
  }

  void set(Mode value) {
    mode = value;
    intake = read();
  }

  /** The heading of a column; empty for none. */
  String heading(int column) {
    return column < headings.size() ? headings.get(column) : "";
  }

  /** What becomes of a row; empty for a heading. */
  Optional<RowResult> result(int row) {
    int place = row - columns.first();
    return place < 0 ? Optional.empty() : Optional.of(intake.results().get(place));
  }

  /** How many rows would be added or changed. */
  int taken() {
    return columns.isUsable() ? intake.count(Kind.ADDED) + intake.count(Kind.CHANGED) : 0;
  }

  /** The rows that fail, each with its number, its reason and its cells. */
  List<String> failures() {
    return intake.results().stream()
        .filter(result -> result.kind() == Kind.FAILED)
        .map(
            result ->
                TEXT.get(
                    "intake.failure.cells",
                    result.index() + 1,
                    result.note(),
                    String.join("\t", table.rows().get(result.index()))))
        .toList();
  }

  /** What would happen, in a sentence. */
  String summary() {
    if (!columns.isUsable()) {
      return TEXT.get("intake.unusable");
    }
    return TEXT.get(
        "intake.summary",
        intake.count(Kind.ADDED),
        intake.count(Kind.CHANGED),
        intake.count(Kind.SAME),
        intake.count(Kind.SKIPPED),
        intake.count(Kind.FAILED));
  }

  /** The edit, after which the columns are remembered. */
  Optional<Edit> take() {
    memory.remember(headings, Objects.requireNonNull(columns).fields());
    return intake.edit(
        TEXT.get("edit.intake", intake.count(Kind.ADDED), intake.count(Kind.CHANGED)));
  }
}

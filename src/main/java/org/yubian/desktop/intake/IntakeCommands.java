package org.yubian.desktop.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.session.SheetFiles;

/** Brings tables into the open budget: from the clipboard and from files, shown before. */
public final class IntakeCommands {
  private static final Messages TEXT = Messages.of(IntakeCommands.class);

  private final Desk desk;
  private final ColumnMemory memory;

  public IntakeCommands(Desk desk, ColumnMemory memory) {
    this.desk = desk;
    this.memory = memory;
  }

  /** Makes lines of cells whose columns are told by their headings, without asking. */
  public void take(List<List<String>> cells, Columns columns, Context context, Mode mode) {
    Intake intake = new Intake(desk, new Table("", cells), columns, context, mode);
    int added = intake.count(RowResult.Kind.ADDED);
    int changed = intake.count(RowResult.Kind.CHANGED);
    Optional<String> refusal =
        intake.edit(TEXT.get("edit.intake", added, changed)).flatMap(desk::apply);
    List<String> failures = intake.failures();
    desk.tell(
        refusal
            .map(Notice::of)
            .orElseGet(
                () ->
                    failures.isEmpty()
                        ? Notice.done(TEXT.get("intake.pasted", added, changed))
                        : Notice.of(
                            TEXT.get("intake.pasted.partly", added, changed, failures.size()),
                            failures)));
  }

  /** Shows copied cells and makes lines of them. */
  public void paste(Window owner, List<List<String>> cells, Context context, Mode mode) {
    Table table = new Table(TEXT.get("intake.clipboard"), cells);
    show(
        owner,
        TEXT.get("intake.clipboard"),
        new IntakeModel(desk, memory, List.of(table), context, mode));
  }

  /**
   * Reads the sheets of a file. Takes time.
   *
   * @throws FileProblem when it cannot be read, or nothing stands in it
   */
  public static List<Table> read(Path file, SheetFiles files) throws FileProblem {
    List<Table> tables = new ArrayList<>();
    for (SheetFiles.Sheet sheet : files.read(file)) {
      tables.add(new Table(sheet.name(), sheet.rows()));
    }
    if (tables.isEmpty()) {
      throw FileProblem.content(TEXT.get("intake.empty", file));
    }
    return tables;
  }

  /** Shows the sheets of a file and makes lines of one. */
  public void show(Window owner, Path file, List<Table> tables) {
    Mode mode = desk.budget().lines().expenditures().isEmpty() ? Mode.ADD : Mode.UPDATE;
    show(
        owner,
        TEXT.get("intake.title", file.getFileName()),
        new IntakeModel(desk, memory, tables, Context.NOWHERE, mode));
  }

  private void show(Window owner, String title, IntakeModel model) {
    new IntakeDialog(owner, model).ask(title).ifPresent(edit -> take(edit, model));
  }

  private void take(Edit edit, IntakeModel model) {
    Optional<String> refusal = desk.apply(edit);
    List<String> failures = model.failures();
    if (refusal.isPresent()) {
      desk.tell(Notice.of(refusal.get()));
    } else if (!failures.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("intake.partly", failures.size()), failures));
    }
  }

  /** Reads the columns of copied cells; empty where no lines can be made of them. */
  public static Optional<Columns> columns(Desk desk, List<List<String>> cells) {
    Function<Table, Columns> guess =
        table -> new ColumnGuess(table, desk.subjects()).guess(desk.display().unit());
    return Optional.of(guess.apply(new Table("", cells))).filter(Columns::isUsable);
  }
}

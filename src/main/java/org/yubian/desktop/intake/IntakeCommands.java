package org.yubian.desktop.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
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
  private final SheetFiles files;
  private final ColumnMemory memory;
  private final Executor background;

  /**
   * @param background runs what takes time
   */
  public IntakeCommands(Desk desk, SheetFiles files, ColumnMemory memory, Executor background) {
    this.desk = desk;
    this.files = files;
    this.memory = memory;
    this.background = background;
  }

  /** Shows copied cells and makes lines of them. */
  public void paste(Window owner, List<List<String>> cells, Context context) {
    if (cells.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("paste.nothing")));
    } else {
      Table table = new Table(TEXT.get("intake.clipboard"), cells);
      show(owner, TEXT.get("intake.clipboard"), List.of(table), context);
    }
  }

  /** Reads a file in the background, shows it and makes lines of it. */
  public void open(Window owner, Path file) {
    background.execute(
        () -> {
          Runnable next = read(owner, file);
          Platform.runLater(next);
        });
  }

  private Runnable read(Window owner, Path file) {
    try {
      List<Table> tables = new ArrayList<>();
      for (SheetFiles.Sheet sheet : files.read(file)) {
        tables.add(new Table(sheet.name(), sheet.rows()));
      }
      String title = TEXT.get("intake.title", file.getFileName());
      return tables.isEmpty()
          ? () -> desk.tell(Notice.of(TEXT.get("intake.empty", file)))
          : () -> show(owner, title, tables, Context.NOWHERE);
    } catch (FileProblem e) {
      return () -> desk.tell(Notice.of(String.valueOf(e.getMessage())));
    }
  }

  private void show(Window owner, String title, List<Table> tables, Context context) {
    Mode mode = desk.budget().lines().expenditures().isEmpty() ? Mode.ADD : Mode.UPDATE;
    IntakeModel model = new IntakeModel(desk, memory, tables, context, mode);
    new IntakeDialog(owner, model).ask(title).ifPresent(edit -> take(edit, model));
  }

  private void take(Edit edit, IntakeModel model) {
    Optional<String> refusal = desk.apply(edit);
    List<String> failures = model.failures();
    if (refusal.isPresent()) {
      desk.tell(Notice.of(refusal.get()));
    } else if (!failures.isEmpty()) {
      desk.tell(new Notice(TEXT.get("intake.partly", failures.size()), failures));
    }
  }

  /** Reads the columns of copied cells; empty where no lines can be made of them. */
  public static Optional<Columns> columns(Desk desk, List<List<String>> cells) {
    Function<Table, Columns> guess =
        table -> new ColumnGuess(table, desk.subjects()).guess(desk.display().unit());
    return Optional.of(guess.apply(new Table("", cells))).filter(Columns::isUsable);
  }
}

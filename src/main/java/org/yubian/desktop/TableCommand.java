package org.yubian.desktop;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.intake.ColumnMemory;
import org.yubian.desktop.intake.IntakeCommands;
import org.yubian.desktop.work.Works;
import org.yubian.session.SheetFiles;

/** 从 Excel 导入明细: reads a file in the background and shows it before lines are made of it. */
final class TableCommand {
  private static final Messages TEXT = Messages.of(TableCommand.class);

  private final Desk desk;
  private final Program program;
  private final Works works;
  private final Window owner;
  private final Supplier<Boolean> ready;

  /**
   * @param ready takes what is being typed; false where that is not possible
   */
  TableCommand(Desk desk, Program program, Works works, Window owner, Supplier<Boolean> ready) {
    this.desk = desk;
    this.program = program;
    this.works = works;
    this.owner = owner;
    this.ready = ready;
  }

  Command command() {
    return new Command(TEXT.get("intake.open"), "Shortcut+Shift+I", this::ask);
  }

  private void ask() {
    if (ready.get()) {
      program.picker().open(owner, FileKind.TABLE).ifPresent(this::open);
    }
  }

  private void open(Path file) {
    SheetFiles sheets = program.opening().ports().readers().sheets();
    IntakeCommands intake = new IntakeCommands(desk, new ColumnMemory(program.settings()));
    works.start(
        TEXT.get("intake.reading", file.getFileName()),
        progress -> IntakeCommands.read(file, sheets),
        tables -> intake.show(owner, file, tables),
        problem -> desk.tell(Notice.of(problem)));
  }
}

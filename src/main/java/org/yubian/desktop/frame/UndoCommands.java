package org.yubian.desktop.frame;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.ledger.Change;
import org.yubian.session.SaveState;

/** 撤销 and 重做, each named after what it would do. */
public final class UndoCommands {
  private static final Messages TEXT = Messages.of(UndoCommands.class);

  private final Desk desk;
  private final Command undo;
  private final Command redo;

  /**
   * @param ready takes what is being typed; false where that is not possible
   * @param refused told why something could not be undone
   */
  public UndoCommands(Desk desk, Supplier<Boolean> ready, Consumer<String> refused) {
    this.desk = desk;
    undo =
        new Command(TEXT.get("undo"), "Shortcut+Z", () -> run(ready, () -> desk.undo(), refused));
    redo =
        new Command(TEXT.get("redo"), "Shortcut+Y", () -> run(ready, () -> desk.redo(), refused));
    desk.listen(new FromDesk());
    refresh();
  }

  private static void run(
      Supplier<Boolean> ready, Supplier<Optional<String>> action, Consumer<String> refused) {
    if (ready.get()) {
      action.get().ifPresent(refused);
    }
  }

  public Command undo() {
    return undo;
  }

  public Command redo() {
    return redo;
  }

  private void refresh() {
    name(undo, TEXT.get("undo"), desk.session().undoText(desk.display().texts()));
    name(redo, TEXT.get("redo"), desk.session().redoText(desk.display().texts()));
    undo.refuse(desk.readOnlyBecause());
    redo.refuse(desk.readOnlyBecause());
  }

  private static void name(Command command, String verb, Optional<String> what) {
    command.setText(what.map(text -> verb + " " + text).orElse(verb));
    command.setDisabled(what.isEmpty());
  }

  private final class FromDesk implements DeskListener {
    @Override
    public void changed(Change change) {
      refresh();
    }

    @Override
    public void renewed() {
      refresh();
    }

    @Override
    public void saving(SaveState state) {
      refresh();
    }
  }
}

package org.yubian.desktop.frame;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.sheet.Wanted;
import org.yubian.session.SaveState;

/** Puts a frame together: commands and tools are added one after another. */
public final class FrameBuilder {
  private final Menus menus = new Menus();
  private final ToolStrip tools = new ToolStrip();
  private final StatusBar status;
  private final Frame frame;
  private final Desk desk;
  private final List<Command> editing = new ArrayList<>();
  private Optional<String> refused = Optional.empty();

  public FrameBuilder(Desk desk, List<ScreenEntry> screens, List<DockPage> pages, ZoneId zone) {
    status = new StatusBar(desk, new StatusModel(desk, zone));
    frame = new Frame(screens, menus.bar(), tools, new Dock(pages), status);
    this.desk = desk;
    frame.addEventHandler(KeyEvent.KEY_PRESSED, this::refuse);
    desk.listen(
        new DeskListener() {
          @Override
          public void saving(SaveState state) {
            fit();
          }
        });
  }

  /** Keys of what cannot be done at present say why instead of doing nothing. */
  private void refuse(KeyEvent event) {
    menus
        .refusal(event)
        .ifPresent(
            why -> {
              desk.tell(Notice.of(why));
              event.consume();
            });
  }

  private void fit() {
    Optional<String> readOnly = desk.readOnlyBecause();
    if (!readOnly.equals(refused)) {
      refused = readOnly;
      frame.actions().refuse(readOnly);
      editing.forEach(command -> command.refuse(readOnly));
      menus.note(MenuName.EDIT, readOnly);
    }
  }

  /** A command that changes the budget: it is refused where nothing can be changed. */
  public Command editing(Command command) {
    editing.add(command);
    command.refuse(desk.readOnlyBecause());
    return command;
  }

  /** Adds a group of commands to a menu, below a line where there are others already. */
  public void menu(MenuName menu, Command... group) {
    menus.add(menu, group);
  }

  public Menus menus() {
    return menus;
  }

  /** Adds a button to the toolbar. */
  public void tool(Command command, Ikon icon, String label) {
    tools.getChildren().add(command.button(icon, label));
  }

  /** Adds a control to the toolbar. */
  public void tool(Node control) {
    tools.getChildren().add(control);
  }

  /** Whether some screen shows the place. */
  public boolean shows(Place place) {
    return frame.shows(place);
  }

  /** Puts the keyboard where the work is. */
  public void focus() {
    frame.current().focus();
  }

  /** Adds a line to the toolbar. */
  public void gap() {
    tools.getChildren().add(new Separator(Orientation.VERTICAL));
  }

  /**
   * Adds something to the status bar.
   *
   * @param action what pressing it does
   */
  public void status(Node node, Runnable action) {
    status.add(node, action);
  }

  /** Moves the keyboard to the next part of the window, or to the one before. */
  public void moveRegion(int by) {
    frame.moveRegion(by);
  }

  /** Marks the cells that hold what is being looked for. */
  public void mark(Wanted wanted) {
    frame.mark(wanted);
  }

  public void showDock(String page) {
    frame.showDock(page);
  }

  /** What the screen in the middle can do, as commands. */
  public ActionCommands actions() {
    return frame.actions();
  }

  /** One command for each screen, to show it. */
  public Command[] screens() {
    return frame.screenCommands();
  }

  /** Id of the screen in the middle. */
  public String currentId() {
    return frame.currentId();
  }

  public boolean finishEditing() {
    return frame.finishEditing();
  }

  public void toggleDock() {
    frame.toggleDock();
  }

  public Frame build() {
    fit();
    return frame;
  }
}

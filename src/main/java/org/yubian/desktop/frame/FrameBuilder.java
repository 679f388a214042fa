package org.yubian.desktop.frame;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.yubian.desktop.desk.Desk;

/** Puts a frame together: menus and tools are added one after another. */
public final class FrameBuilder {
  private final MenuBar menus = new MenuBar();
  private final HBox tools = new HBox();
  private final Frame frame;

  public FrameBuilder(Desk desk, List<ScreenEntry> screens, List<DockPage> pages, ZoneId zone) {
    tools.getStyleClass().add("frame-tools");
    StatusBar status = new StatusBar(desk, new StatusModel(desk, zone));
    frame = new Frame(screens, menus, tools, new Dock(pages), status);
  }

  /** Adds a menu. */
  public void menu(String text, Command... commands) {
    Menu menu = new Menu(text);
    for (Command command : commands) {
      menu.getItems().add(command.menuItem());
    }
    menus.getMenus().add(menu);
  }

  /** Adds commands to the last menu, below a line. */
  public void more(Command... commands) {
    Menu menu = menus.getMenus().getLast();
    menu.getItems().add(new SeparatorMenuItem());
    for (Command command : commands) {
      menu.getItems().add(command.menuItem());
    }
  }

  /** Adds a button to the toolbar. */
  public void tool(Command command, Ikon icon, String label) {
    tools.getChildren().add(command.button(icon, label));
  }

  /** Adds a line to the toolbar. */
  public void gap() {
    tools.getChildren().add(new Separator(Orientation.VERTICAL));
  }

  /** What the screen in the middle can do, as commands. */
  public ActionCommands actions() {
    return frame.actions();
  }

  public boolean finishEditing() {
    return frame.finishEditing();
  }

  public void toggleDock() {
    frame.toggleDock();
  }

  public Frame build() {
    return frame;
  }
}

package org.yubian.desktop;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.Menus;
import org.yubian.desktop.opening.RecentBudget;
import org.yubian.desktop.opening.Source;
import org.yubian.session.Samples;

/** The commands of 文件 that lead to another budget, the same in every window. */
final class OpenCommands {
  private static final Messages TEXT = Messages.of(OpenCommands.class);

  private final Windows windows;
  private final Window owner;
  private final Command create;
  private final Command open;

  OpenCommands(Windows windows, Window owner) {
    this.windows = windows;
    this.owner = owner;
    create = new Command(TEXT.get("file.new"), "Shortcut+N", () -> windows.create(owner));
    open = new Command(TEXT.get("file.open"), "Shortcut+O", () -> windows.pick(owner));
  }

  Command create() {
    return create;
  }

  Command open() {
    return open;
  }

  void addTo(Menus menus) {
    menus.addItems(MenuName.FILE, create.menuItem(), open.menuItem(), recent(), samples());
    menus.add(
        MenuName.FILE,
        new Command(TEXT.get("file.review"), "Shortcut+Shift+R", () -> windows.review(List.of())));
  }

  private Menu recent() {
    Menu menu = new Menu(TEXT.get("file.recent"));
    menu.setOnShowing(event -> fill(menu));
    fill(menu);
    return menu;
  }

  private void fill(Menu menu) {
    menu.getItems().clear();
    for (RecentBudget recent : windows.recents()) {
      menu.getItems()
          .add(
              item(
                  TEXT.get("recent.entry", recent.unitName(), recent.year(), recent.version()),
                  new Source.Stored(recent.key().file(), recent.key().id())));
    }
    if (menu.getItems().isEmpty()) {
      MenuItem none = new MenuItem(TEXT.get("recent.none"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
  }

  private Menu samples() {
    Menu menu = new Menu(TEXT.get("file.sample"));
    for (String name : Samples.NAMES) {
      menu.getItems().add(item(TEXT.get("sample." + name), new Source.Sample(name)));
    }
    return menu;
  }

  private MenuItem item(String text, Source source) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> windows.open(source, owner));
    return item;
  }
}

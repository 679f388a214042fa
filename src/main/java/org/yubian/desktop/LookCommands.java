package org.yubian.desktop;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.yubian.Messages;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.Menus;
import org.yubian.desktop.theme.Appearance;

/** The commands of 视图 that concern the look of all windows. */
final class LookCommands {
  private static final Messages TEXT = Messages.of(LookCommands.class);

  private final Appearance appearance;

  LookCommands(Appearance appearance) {
    this.appearance = appearance;
  }

  void addTo(Menus menus) {
    menus.addItems(MenuName.VIEW, themes());
    menus.add(
        MenuName.VIEW,
        new Command(TEXT.get("look.larger"), "Shortcut+EQUALS", () -> appearance.resize(1)),
        new Command(TEXT.get("look.smaller"), "Shortcut+MINUS", () -> appearance.resize(-1)),
        new Command(TEXT.get("look.usual"), "Shortcut+0", appearance::usualSize));
  }

  /** Keys that mean the same on other keyboards and on the number pad. */
  void addKeysTo(Scene scene) {
    Map<String, Runnable> keys =
        Map.of(
            "Shortcut+Shift+EQUALS", () -> appearance.resize(1),
            "Shortcut+PLUS", () -> appearance.resize(1),
            "Shortcut+ADD", () -> appearance.resize(1),
            "Shortcut+SUBTRACT", () -> appearance.resize(-1),
            "Shortcut+NUMPAD0", appearance::usualSize);
    keys.forEach(
        (name, action) -> scene.getAccelerators().put(KeyCombination.valueOf(name), action));
  }

  private Menu themes() {
    Menu menu = new Menu(TEXT.get("look.theme"));
    ToggleGroup group = new ToggleGroup();
    for (Appearance.Choice choice : Appearance.Choice.values()) {
      RadioMenuItem item = new RadioMenuItem(TEXT.get("look.theme." + choice.name()));
      item.setId("theme-" + choice.name());
      item.setToggleGroup(group);
      item.setUserData(choice);
      item.setOnAction(event -> appearance.choose(choice));
      menu.getItems().add(item);
    }
    menu.setOnShowing(event -> mark(group));
    mark(group);
    return menu;
  }

  /** Another window may have chosen. */
  private void mark(ToggleGroup group) {
    group.getToggles().stream()
        .filter(item -> item.getUserData() == appearance.choice())
        .forEach(item -> item.setSelected(true));
  }
}

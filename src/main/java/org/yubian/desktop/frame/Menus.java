package org.yubian.desktop.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.yubian.Messages;

/**
 * The menu bar of a window. Commands are added in groups, which stand apart by a line; a menu that
 * has none is not shown.
 */
public final class Menus {
  private static final Messages TEXT = Messages.of(Menus.class);

  private final MenuBar bar = new MenuBar();
  private final Map<MenuName, Menu> menus = new EnumMap<>(MenuName.class);
  private final List<Command> commands = new ArrayList<>();
  private final List<MenuItem> note = new ArrayList<>();

  public Menus() {
    for (MenuName name : MenuName.values()) {
      Menu menu = new Menu(TEXT.get("menu." + name.name()));
      menu.setId("menu-" + name.name());
      menu.visibleProperty().bind(Bindings.isNotEmpty(menu.getItems()));
      menus.put(name, menu);
      bar.getMenus().add(menu);
    }
  }

  /** Adds a group of commands at the end of a menu. */
  public void add(MenuName name, Command... group) {
    commands.addAll(List.of(group));
    addItems(name, List.of(group).stream().map(Command::menuItem).toArray(MenuItem[]::new));
  }

  /** Adds a group of items, such as submenus, at the end of a menu. */
  public void addItems(MenuName name, MenuItem... group) {
    List<MenuItem> items = menu(name).getItems();
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.addAll(List.of(group));
  }

  /** Why the keys that were pressed do nothing at present; empty where no command says so. */
  Optional<String> refusal(KeyEvent event) {
    return commands.stream()
        .map(command -> command.refusal(event))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Lets a menu begin with a sentence that cannot be chosen, or with none. */
  void note(MenuName name, Optional<String> sentence) {
    List<MenuItem> items = menu(name).getItems();
    items.removeAll(note);
    note.clear();
    if (sentence.isPresent()) {
      MenuItem item = new MenuItem(sentence.get());
      item.setMnemonicParsing(false);
      item.setDisable(true);
      note.addAll(List.of(item, new SeparatorMenuItem()));
      items.addAll(0, note);
    }
  }

  private Menu menu(MenuName name) {
    return Objects.requireNonNull(menus.get(name));
  }

  public MenuBar bar() {
    return bar;
  }
}

package org.yubian.desktop.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yubian.Messages;

/**
 * The menu bar of a window. Commands are added in groups, which stand apart by a line; a menu that
 * has none is not shown.
 */
public final class Menus {
  private static final Messages TEXT = Messages.of(Menus.class);

  private final MenuBar bar = new MenuBar();
  private final Map<MenuName, Menu> menus = new EnumMap<>(MenuName.class);

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

  private Menu menu(MenuName name) {
    return Objects.requireNonNull(menus.get(name));
  }

  public MenuBar bar() {
    return bar;
  }
}

package org.yubian.desktop.sheet.view;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.yubian.Messages;
import org.yubian.desktop.sheet.SheetColumn;

/** The menu of the headings: which columns are shown. Frozen ones always are. */
final class ColumnMenu {
  private static final Messages TEXT = Messages.of(ColumnMenu.class);

  private final Sheet sheet;
  private final SheetState state;
  private final ContextMenu menu = new ContextMenu();

  ColumnMenu(Sheet sheet, SheetState state) {
    this.sheet = sheet;
    this.state = state;
  }

  void install() {
    sheet.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
  }

  private void requested(ContextMenuEvent event) {
    menu.hide();
    if (event.getY() < state.headerHeight() && !event.isKeyboardTrigger()) {
      fill(sheet.columnAt(event.getX()));
      menu.show(sheet, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  private void fill(int under) {
    menu.getItems().clear();
    if (under >= state.columns.layout().frozen() && !state.endsWithColumns) {
      menu.getItems()
          .addAll(
              step("columns.left", under, -1),
              step("columns.right", under, 1),
              new SeparatorMenuItem());
    }
    for (int i = state.columns.layout().frozen(); i < state.columns.count(); i++) {
      menu.getItems().add(item(i));
    }
    MenuItem usual = new MenuItem(TEXT.get("columns.usual"));
    usual.setOnAction(
        event -> {
          sheet.choose(ColumnsChosen.NONE);
          sheet.columnsWereChosen();
        });
    menu.getItems().addAll(new SeparatorMenuItem(), usual);
  }

  /** Moves the column by one place. */
  private MenuItem step(String key, int column, int step) {
    MenuItem item =
        new MenuItem(TEXT.get(key, state.columns.layout().columns().get(column).name()));
    item.setId(key);
    item.setMnemonicParsing(false);
    ColumnOrder order = state.columns.order();
    ColumnOrder next = order.moved(column, false, state.columns.next(column, step));
    item.setDisable(next.equals(order));
    item.setOnAction(event -> sheet.arrange(next));
    return item;
  }

  private CheckMenuItem item(int column) {
    SheetColumn def = state.columns.layout().columns().get(column);
    CheckMenuItem item = new CheckMenuItem(def.name());
    item.setId("column-" + def.id());
    item.setMnemonicParsing(false);
    item.setSelected(state.columns.isShown(column));
    item.setOnAction(
        event -> {
          state.columns.setShown(column, item.isSelected());
          sheet.columnsChanged();
          sheet.columnsWereChosen();
        });
    return item;
  }
}

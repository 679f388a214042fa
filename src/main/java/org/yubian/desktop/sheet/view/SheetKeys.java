package org.yubian.desktop.sheet.view;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;

/** What keys do in a sheet while nothing is being typed. */
final class SheetKeys {
  private final Sheet sheet;
  private final SheetState state;
  private final CellEditor editor;
  private final TypeAhead ahead;

  SheetKeys(Sheet sheet, SheetState state, CellEditor editor) {
    this.sheet = sheet;
    this.state = state;
    this.editor = editor;
    this.ahead = new TypeAhead(sheet, state);
  }

  void install() {
    sheet.setOnKeyPressed(this::pressed);
    sheet.setOnKeyTyped(this::typed);
    sheet
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (is && sheet.selection().isNone() && state.model.rowCount() > 0) {
                sheet.select(Math.min(state.fixedRows(), state.model.rowCount() - 1), first());
              }
            });
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (event.isConsumed() || command || text.isEmpty() || text.charAt(0) < ' ') {
      return;
    }
    if (text.charAt(0) == '\u007f' || sheet.selection().isNone()) {
      return;
    }
    if (text.equals(" ") && folds()) {
      state.model.toggle(sheet.selection().row());
    } else if (!ahead.type(text)) {
      editor.openWith(text);
    }
    event.consume();
  }

  private boolean folds() {
    return state.model.row(sheet.selection().row()).fold() != SheetRow.Fold.NONE;
  }

  private void pressed(KeyEvent event) {
    if (sheet.selection().isNone() || state.model.rowCount() == 0) {
      return;
    }
    boolean done =
        event.isAltDown()
            ? foldBy(event.getCode())
            : event.isShortcutDown()
                ? jump(event.getCode(), event.isShiftDown())
                : act(event.getCode(), event.isShiftDown());
    if (done) {
      ahead.forget();
      event.consume();
    }
  }

  private boolean act(KeyCode code, boolean shift) {
    switch (code) {
      case UP -> move(-1, 0, shift);
      case DOWN -> move(1, 0, shift);
      case LEFT -> move(0, -1, shift);
      case RIGHT -> move(0, 1, shift);
      case PAGE_UP -> move(-sheet.page(), 0, shift);
      case PAGE_DOWN -> move(sheet.page(), 0, shift);
      case HOME -> go(sheet.selection().row(), first(), shift);
      case END -> go(sheet.selection().row(), last(), shift);
      case ENTER -> move(shift ? -1 : 1, 0, false);
      case TAB -> tab(shift ? -1 : 1);
      case ESCAPE -> {
        return editor.forgetRefusal();
      }
      case F2 -> editor.open();
      case DELETE, BACK_SPACE -> editor.clearSelection();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void tab(int by) {
    if (!sheet.leave(by)) {
      move(0, by, false);
    }
  }

  private boolean jump(KeyCode code, boolean shift) {
    int lastRow = state.model.rowCount() - 1;
    switch (code) {
      case HOME -> go(0, first(), shift);
      case END -> go(lastRow, last(), shift);
      case UP -> go(0, sheet.selection().column(), shift);
      case DOWN -> go(lastRow, sheet.selection().column(), shift);
      case LEFT -> go(sheet.selection().row(), first(), shift);
      case RIGHT -> go(sheet.selection().row(), last(), shift);
      case A -> sheet.choose(new SheetSelection(0, first(), lastRow, last()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean foldBy(KeyCode code) {
    SheetRow.Fold fold = state.model.row(sheet.selection().row()).fold();
    boolean opens = code == KeyCode.RIGHT && fold == SheetRow.Fold.CLOSED;
    boolean closes = code == KeyCode.LEFT && fold == SheetRow.Fold.OPEN;
    if (opens || closes) {
      state.model.toggle(sheet.selection().row());
    }
    return opens || closes;
  }

  private int first() {
    return state.columns.next(-1, 1);
  }

  private int last() {
    return state.columns.next(state.columns.count(), -1);
  }

  void move(int down, int right, boolean extend) {
    SheetSelection from = sheet.selection();
    int row = Math.max(0, Math.min(state.model.rowCount() - 1, from.row() + down));
    go(row, right == 0 ? from.column() : state.columns.next(from.column(), right), extend);
  }

  private void go(int row, int column, boolean extend) {
    SheetSelection from = sheet.selection();
    sheet.choose(extend ? from.extendedTo(row, column) : SheetSelection.at(row, column));
  }
}

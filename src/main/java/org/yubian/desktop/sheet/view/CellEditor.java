package org.yubian.desktop.sheet.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Suggestion;

/** Typing into a cell: how it starts, and how it ends. */
final class CellEditor {
  private final Sheet sheet;
  private final SheetState state;
  private final EditorParts parts;
  private @Nullable Object rowKey;
  private int row = -1;
  private int column = -1;
  private boolean closing;
  private boolean navigates;

  CellEditor(Sheet sheet, SheetState state) {
    this.sheet = sheet;
    this.state = state;
    parts = new EditorParts(sheet, state, suggestion -> end(suggestion.value()));
    parts.field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    parts.field.textProperty().addListener((text, was, is) -> typed());
    parts
        .field
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is && isOpen() && !closing) {
                finish();
              }
            });
    sheet.selectionProperty().addListener((selection, was, is) -> forgetRefusal());
    sheet
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) {
                forgetRefusal();
              }
            });
  }

  List<Node> nodes() {
    return parts.nodes();
  }

  boolean isOpen() {
    return parts.field.isVisible();
  }

  boolean contains(MouseEvent event) {
    return parts.contains(event);
  }

  /** Opens with what the cell holds, the text chosen. */
  void open() {
    if (begin() instanceof Entry.Open entry) {
      show(entry.text());
      parts.field.selectAll();
      navigates = false;
    }
  }

  /** Opens with what was just typed in place of what the cell holds. */
  void openWith(String text) {
    if (begin() instanceof Entry.Open) {
      show(text);
      parts.field.positionCaret(text.length());
      navigates = true;
    }
  }

  private @Nullable Entry begin() {
    SheetSelection cursor = sheet.selection();
    if (cursor.isNone() || !finish()) {
      return null;
    }
    int to = state.model.entryColumn(cursor.row(), cursor.column());
    if (to != cursor.column()) {
      sheet.select(cursor.row(), to);
    }
    sheet.reveal(cursor.row(), to);
    at(cursor.row(), to);
    Entry entry = state.model.entry(row, column);
    if (entry instanceof Entry.Refused refused) {
      parts.say(refused.why());
    }
    return entry;
  }

  private void at(int toRow, int toColumn) {
    row = toRow;
    column = toColumn;
    parts.at(row, column);
  }

  private void show(String text) {
    rowKey = state.model.row(row).key();
    parts.open(text);
    offer();
    parts.place();
    parts.field.requestFocus();
  }

  private void offer() {
    parts.hint(state.model.preview(row, column, parts.field.getText()));
    parts.offers.show(state.model.suggestions(row, column, parts.field.getText()));
  }

  private void typed() {
    parts.say(null);
    if (isOpen()) {
      offer();
      parts.place();
    }
  }

  private void pressed(KeyEvent event) {
    boolean offering = parts.offers.isVisible();
    boolean done =
        parts.offers.move(event)
            || switch (event.getCode()) {
              case ENTER -> take(event.isShiftDown() ? -1 : 1, 0);
              case TAB -> take(0, event.isShiftDown() ? -1 : 1);
              case UP -> take(-1, 0);
              case DOWN -> take(1, 0);
              case LEFT -> navigates && !offering && take(0, -1);
              case RIGHT -> navigates && !offering && take(0, 1);
              case F2 -> stay();
              case ESCAPE -> cancel();
              default -> false;
            };
    if (done || event.getCode() == KeyCode.TAB) {
      event.consume();
    }
  }

  /** From now on arrows move within the text. */
  private boolean stay() {
    navigates = false;
    return true;
  }

  private boolean take(int down, int right) {
    String text = parts.offers.current().map(Suggestion::value).orElse(parts.field.getText());
    if (end(text) == Outcome.TAKEN) {
      sheet.requestFocus();
      if (right != 0 && sheet.leave(right)) {
        return true;
      }
      SheetSelection at = sheet.selection();
      int last = state.model.rowCount() - 1;
      int toRow = Math.max(0, Math.min(last, at.row() + down));
      int toColumn = right == 0 ? at.column() : state.columns.next(at.column(), right);
      sheet.select(toRow, toColumn);
    }
    return true;
  }

  /** What became of a typed text. */
  private enum Outcome {
    TAKEN,
    /** Taken, and the cursor is elsewhere. */
    MOVED,
    /** Not taken; it stays. */
    REFUSED
  }

  /** Takes the typed text; false where it cannot be taken and stays. */
  boolean finish() {
    return !isOpen() || end(parts.field.getText()) != Outcome.REFUSED;
  }

  private Outcome end(String text) {
    if (state.model.entry(row, column) instanceof Entry.Open entry && entry.text().equals(text)) {
      close();
      return Outcome.TAKEN;
    }
    closing = true;
    try {
      return switch (state.model.commit(row, column, text)) {
        case Commit.Done done -> {
          close();
          yield Outcome.TAKEN;
        }
        case Commit.Moved moved -> {
          close();
          sheet.goTo(moved.rowKey(), moved.column());
          yield Outcome.MOVED;
        }
        case Commit.Problem problem -> {
          parts.say(problem.message());
          yield Outcome.REFUSED;
        }
      };
    } finally {
      closing = false;
    }
  }

  void clearSelection() {
    SheetSelection cells = sheet.selection();
    if (state.model.clear(cells) instanceof Commit.Problem problem) {
      at(cells.row(), cells.column());
      parts.say(problem.message());
    }
  }

  /** Says beside a row why something cannot be done there. */
  void refuse(int atRow, String why) {
    at(atRow, Math.max(0, sheet.selection().column()));
    parts.say(why);
  }

  private boolean cancel() {
    if (isOpen()) {
      close();
    }
    return true;
  }

  private void close() {
    closing = true;
    boolean focused = parts.field.isFocused();
    parts.close();
    rowKey = null;
    if (focused) {
      sheet.requestFocus();
    }
    closing = false;
  }

  /** Follows the row being typed in; gives up where it is gone. */
  void rowsChanged() {
    if (isOpen() && rowKey != null && !closing) {
      int now = state.model.indexOf(rowKey);
      if (now < 0) {
        cancel();
      } else {
        at(now, column);
        parts.place();
      }
    }
  }

  void relocate() {
    parts.place();
  }

  /** A refusal is forgotten when the cursor or the keyboard moves on; typing keeps its message. */
  boolean forgetRefusal() {
    boolean forgets = !isOpen() && parts.message.isVisible();
    if (forgets) {
      parts.say(null);
    }
    return forgets;
  }
}

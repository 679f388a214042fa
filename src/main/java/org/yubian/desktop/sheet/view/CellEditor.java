package org.yubian.desktop.sheet.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetSelection;

/** The field over a cell into which is typed, and the message beside it. */
final class CellEditor {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double MOST_WIDTH = 360;
  private static final double DIGIT = 8;

  private final Sheet sheet;
  private final SheetState state;
  private final TextField field = new TextField();
  private final Label message = new Label();
  private @Nullable Object rowKey;
  private int row = -1;
  private int column = -1;
  private boolean closing;
  private boolean navigates;

  CellEditor(Sheet sheet, SheetState state) {
    this.sheet = sheet;
    this.state = state;
    field.getStyleClass().add("sheet-editor");
    message.getStyleClass().setAll("sheet-message");
    message.setWrapText(true);
    for (Node node : nodes()) {
      node.setManaged(false);
      node.setVisible(false);
    }
    message.setMouseTransparent(true);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().addListener((text, was, is) -> typed());
    field
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is && isOpen() && !closing) {
                finish();
              }
            });
    sheet.selectionProperty().addListener((selection, was, is) -> hideRefusal());
  }

  List<Node> nodes() {
    return List.of(field, message);
  }

  boolean isOpen() {
    return field.isVisible();
  }

  boolean contains(MouseEvent event) {
    return isOpen()
        && event.getTarget() instanceof Node target
        && Stream.iterate(target, up -> up != null, Node::getParent).anyMatch(field::equals);
  }

  /** Opens with what the cell holds, the text chosen. */
  void open() {
    if (begin() instanceof Entry.Open entry) {
      show(entry.text());
      field.selectAll();
      navigates = false;
    }
  }

  /** Opens with what was just typed in place of what the cell holds. */
  void openWith(String text) {
    if (begin() instanceof Entry.Open) {
      show(text);
      field.positionCaret(text.length());
      navigates = true;
    }
  }

  private @Nullable Entry begin() {
    SheetSelection at = sheet.selection();
    if (at.isNone() || !finish()) {
      return null;
    }
    sheet.reveal(at.row(), at.column());
    row = at.row();
    column = at.column();
    Entry entry = state.model.entry(row, column);
    if (entry instanceof Entry.Refused refused) {
      place();
      say(refused.why());
    }
    return entry;
  }

  private void show(String text) {
    rowKey = state.model.row(row).key();
    boolean right = state.columns.layout().columns().get(column).align() == SheetColumn.Align.RIGHT;
    field.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    field.setText(text);
    say(null);
    field.setVisible(true);
    place();
    field.requestFocus();
  }

  private void pressed(KeyEvent event) {
    boolean move =
        switch (event.getCode()) {
          case ENTER -> take(event.isShiftDown() ? -1 : 1, 0);
          case TAB -> take(0, event.isShiftDown() ? -1 : 1);
          case UP -> take(-1, 0);
          case DOWN -> take(1, 0);
          case LEFT -> navigates && take(0, -1);
          case RIGHT -> navigates && take(0, 1);
          case F2 -> {
            navigates = false;
            yield true;
          }
          case ESCAPE -> {
            cancel();
            yield true;
          }
          default -> false;
        };
    if (move || event.getCode() == KeyCode.TAB) {
      event.consume();
    }
  }

  private boolean take(int down, int right) {
    if (finish()) {
      sheet.requestFocus();
      SheetSelection at = sheet.selection();
      int last = state.model.rowCount() - 1;
      int toRow = Math.max(0, Math.min(last, at.row() + down));
      int toColumn = right == 0 ? at.column() : state.columns.next(at.column(), right);
      sheet.select(toRow, toColumn);
    }
    return true;
  }

  /** Takes the typed text; false where it cannot be taken and stays. */
  boolean finish() {
    if (!isOpen()) {
      return true;
    }
    String text = field.getText();
    if (state.model.entry(row, column) instanceof Entry.Open entry && entry.text().equals(text)) {
      close();
      return true;
    }
    closing = true;
    try {
      return switch (state.model.commit(row, column, text)) {
        case Commit.Done done -> {
          close();
          yield true;
        }
        case Commit.Problem problem -> {
          say(problem.message());
          yield false;
        }
      };
    } finally {
      closing = false;
    }
  }

  void clearSelection() {
    SheetSelection at = sheet.selection();
    Commit outcome = state.model.clear(at);
    if (outcome instanceof Commit.Problem problem) {
      row = at.row();
      column = at.column();
      place();
      say(problem.message());
    }
  }

  void cancel() {
    if (isOpen()) {
      close();
    }
  }

  private void close() {
    closing = true;
    boolean focused = field.isFocused();
    field.setVisible(false);
    say(null);
    rowKey = null;
    if (focused) {
      sheet.requestFocus();
    }
    closing = false;
  }

  /** Follows the row being typed in; gives up where it is gone. */
  void rowsChanged() {
    if (isOpen() && rowKey != null && !closing) {
      row = state.model.indexOf(rowKey);
      if (row < 0) {
        cancel();
      } else {
        place();
      }
    }
  }

  void relocate() {
    if (isOpen() || message.isVisible()) {
      place();
    }
  }

  private void typed() {
    say(null);
    if (isOpen()) {
      place();
    }
  }

  private void hideRefusal() {
    if (!isOpen()) {
      say(null);
    }
  }

  private void say(@Nullable String text) {
    message.setVisible(text != null);
    message.setText(text == null ? "" : text);
    field.pseudoClassStateChanged(WRONG, text != null && isOpen());
    if (text != null) {
      place();
    }
  }

  /** What the typed text needs, so that a formula can be seen whole. */
  private double typedWidth() {
    return Math.min(MOST_WIDTH, 24 + field.getText().length() * DIGIT);
  }

  private void place() {
    boolean frozen = state.columns.isFrozen(column);
    double side = frozen ? 0 : state.columns.frozenWidth() - sheet.scrollLeft();
    double x = side + state.columns.x(column);
    int body = row - state.fixedRows();
    double y =
        state.headerHeight()
            + (body < 0
                ? row * SheetState.ROW
                : state.fixedHeight() + body * SheetState.ROW - sheet.scrollTop());
    double width = Math.max(state.columns.width(column), field.isVisible() ? typedWidth() : 0);
    double left = Math.min(x, sheet.getWidth() - width);
    field.resizeRelocate(left, y, width, SheetState.ROW);
    double most = Math.min(MOST_WIDTH, sheet.getWidth());
    double messageWidth = Math.min(most, message.prefWidth(-1));
    double messageHeight = message.prefHeight(messageWidth);
    double messageX = Math.max(0, Math.min(left, sheet.getWidth() - messageWidth - 16));
    boolean below = y + SheetState.ROW + messageHeight + 14 < sheet.getHeight();
    message.resizeRelocate(
        messageX,
        below ? y + SheetState.ROW + 2 : y - messageHeight - 2,
        messageWidth,
        messageHeight);
  }
}

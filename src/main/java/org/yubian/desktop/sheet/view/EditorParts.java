package org.yubian.desktop.sheet.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.picker.SuggestionList;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;

/** What is seen of typing: the field over the cell, the message beside it, what may be meant. */
final class EditorParts {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
  private static final double MOST_WIDTH = 360;
  private static final double DIGIT = 8;

  final TextField field = new TextField();
  final Label message = new Label();
  final SuggestionList offers;

  private final Sheet sheet;
  private final SheetState state;
  private int row;
  private int column;

  EditorParts(Sheet sheet, SheetState state, Consumer<Suggestion> chosen) {
    this.sheet = sheet;
    this.state = state;
    offers = new SuggestionList(chosen);
    field.getStyleClass().add("sheet-editor");
    message.getStyleClass().setAll("sheet-message");
    message.setWrapText(true);
    message.setMouseTransparent(true);
    for (Node node : nodes()) {
      node.setManaged(false);
      node.setVisible(false);
    }
  }

  List<Node> nodes() {
    return List.of(offers, field, message);
  }

  boolean contains(MouseEvent event) {
    return field.isVisible()
        && event.getTarget() instanceof Node target
        && Stream.iterate(target, up -> up != null, Node::getParent)
            .anyMatch(up -> up.equals(field) || up.equals(offers));
  }

  /** Says where typing goes on. */
  void at(int sheetRow, int sheetColumn) {
    row = sheetRow;
    column = sheetColumn;
  }

  void open(String text) {
    boolean right = state.columns.layout().columns().get(column).align() == SheetColumn.Align.RIGHT;
    field.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    field.setText(text);
    say(null);
    field.setVisible(true);
  }

  void close() {
    field.setVisible(false);
    offers.show(List.of());
    say(null);
  }

  /** Shows a sentence beside the cell, or nothing. */
  void say(@Nullable String text) {
    message.pseudoClassStateChanged(HINT, false);
    message.setVisible(text != null);
    message.setText(text == null ? "" : text);
    field.pseudoClassStateChanged(WRONG, text != null && field.isVisible());
    if (text != null) {
      place();
    }
  }

  /** Shows beside the cell what the text would give, or nothing. */
  void hint(Optional<String> text) {
    say(text.orElse(null));
    message.pseudoClassStateChanged(HINT, text.isPresent());
    field.pseudoClassStateChanged(WRONG, false);
  }

  void place() {
    if (!field.isVisible() && !message.isVisible()) {
      return;
    }
    boolean frozen = state.columns.isFrozen(column);
    double side = frozen ? 0 : state.columns.frozenWidth() - sheet.scrollLeft();
    double cellWidth = state.columns.width(column);
    double width = Math.max(cellWidth, field.isVisible() ? typedWidth() : 0);
    double left = Math.min(side + state.columns.x(column), sheet.getWidth() - width);
    double top = sheet.topOf(row);
    field.resizeRelocate(left, top, width, SheetState.ROW);
    double offered = offers.wantedHeight();
    offers.resizeRelocate(
        inside(left, SuggestionList.WIDTH), beside(top, offered), SuggestionList.WIDTH, offered);
    double messageWidth = Math.min(Math.min(MOST_WIDTH, sheet.getWidth()), message.prefWidth(-1));
    double messageHeight = message.prefHeight(messageWidth);
    message.resizeRelocate(
        inside(left, messageWidth), beside(top, messageHeight), messageWidth, messageHeight);
  }

  /** What the typed text needs, so that a formula can be seen whole. */
  private double typedWidth() {
    return Math.min(MOST_WIDTH, 24 + field.getText().length() * DIGIT);
  }

  private double inside(double left, double width) {
    return Math.max(0, Math.min(left, sheet.getWidth() - width - 16));
  }

  /** Below the cell, or above it where there is no room. */
  private double beside(double top, double height) {
    boolean below = top + SheetState.ROW + height + 14 < sheet.getHeight();
    return below ? top + SheetState.ROW + 2 : Math.max(0, top - height - 2);
  }
}

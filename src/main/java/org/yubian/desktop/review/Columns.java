package org.yubian.desktop.review;

import java.math.BigDecimal;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/** Columns of text. */
final class Columns {
  /** Widest a text shown whole may be, in pixels. */
  private static final double TIP = 520;

  private static final BigDecimal LEAST = BigDecimal.TEN.pow(20).negate();

  private Columns() {}

  static <T> TableColumn<T, String> text(String title, int width, Function<T, String> value) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    column.setCellFactory(of -> new ShortenedCell<>());
    return column;
  }

  /** Numbers stand on the right and are sorted as numbers. */
  static <T> TableColumn<T, String> number(String title, int width, Function<T, String> value) {
    TableColumn<T, String> column = text(title, width, value);
    column.setStyle("-fx-alignment: center-right;");
    column.getStyleClass().add("numbers");
    column.setComparator((a, b) -> number(a).compareTo(number(b)));
    return column;
  }

  /** Blank cells count as less than any number. */
  private static BigDecimal number(String text) {
    String digits = text.replaceAll("[^0-9.-]", "");
    try {
      return digits.isEmpty() ? LEAST : new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return LEAST;
    }
  }

  /** A column in which one types. */
  static <T> TableColumn<T, String> typed(
      String title,
      int width,
      Function<T, String> value,
      java.util.function.BiConsumer<T, String> set) {
    TableColumn<T, String> column = text(title, width, value);
    column.setCellFactory(of -> new TypedCell<>());
    column.setOnEditCommit(event -> set.accept(event.getRowValue(), event.getNewValue()));
    column.setEditable(true);
    return column;
  }

  /** Pointing at a text that does not fit shows it whole. */
  private static void explain(TableCell<?, String> cell) {
    cell.setOnMouseEntered(
        event -> cell.setTooltip(cell.isTextTruncated() ? whole(cell.getText()) : null));
  }

  private static Tooltip whole(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP);
    return tip;
  }

  private static final class ShortenedCell<T> extends TableCell<T, String> {
    ShortenedCell() {
      explain(this);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
    }
  }

  private static final class TypedCell<T> extends TextFieldTableCell<T, String> {
    TypedCell() {
      super(new DefaultStringConverter());
      explain(this);
    }
  }

  /** A table of rows of one height. */
  static <T> TableView<T> table(String id) {
    TableView<T> table = new TableView<>();
    table.setId(id);
    table.setFixedCellSize(28);
    table.getStyleClass().add("review-table");
    return table;
  }

  /** A label in place of rows. */
  static javafx.scene.control.Label empty(String text) {
    javafx.scene.control.Label label = new javafx.scene.control.Label(text);
    label.getStyleClass().add("empty");
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER);
    return label;
  }
}

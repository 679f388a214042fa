package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.yubian.Messages;

/** The rows of a table with what becomes of each; over each column what it holds. */
final class IntakePreview extends TableView<Integer> {
  private static final Messages TEXT = Messages.of(IntakePreview.class);
  private static final double ROW = 26;
  private static final double COLUMN = 126;
  private static final double RESULT = 234;
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

  private final IntakeModel model;
  private final Runnable changed;
  private boolean onlyFailed;

  /**
   * @param changed told when the user says what a column holds
   */
  IntakePreview(IntakeModel model, Runnable changed) {
    this.model = model;
    this.changed = changed;
    setId("intake-preview");
    getStyleClass().add("intake-preview");
    setFixedCellSize(ROW);
    setRowFactory(table -> new Row());
    columns();
    rows();
  }

  void showOnlyFailed(boolean value) {
    onlyFailed = value;
    rows();
  }

  /** Builds the columns of another table. */
  void columns() {
    List<TableColumn<Integer, String>> columns = new ArrayList<>();
    TableColumn<Integer, String> number = new TableColumn<>(TEXT.get("intake.row"));
    number.setCellValueFactory(cell -> text(Integer.toString(cell.getValue() + 1)));
    number.setPrefWidth(48);
    TableColumn<Integer, String> result = new TableColumn<>(TEXT.get("intake.result"));
    result.setCellValueFactory(cell -> text(result(cell.getValue())));
    result.setPrefWidth(RESULT);
    columns.add(number);
    columns.add(result);
    for (int i = 0; i < model.columns().fields().size(); i++) {
      columns.add(column(i));
    }
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    getColumns().setAll(columns);
  }

  private TableColumn<Integer, String> column(int index) {
    TableColumn<Integer, String> column = new TableColumn<>();
    column.setCellValueFactory(cell -> text(model.table().text(cell.getValue(), index)));
    column.setPrefWidth(COLUMN);
    ComboBox<Field> field = new ComboBox<>();
    field.setId("intake-field-" + index);
    field.getItems().setAll(Field.values());
    field.setConverter(new FieldText());
    field.setValue(model.columns().fields().get(index));
    field.setMaxWidth(Double.MAX_VALUE);
    field.setPrefWidth(COLUMN - 8);
    if (!model.heading(index).isEmpty()) {
      field.setTooltip(new Tooltip(model.heading(index)));
    }
    field
        .valueProperty()
        .addListener(
            (value, was, is) -> {
              model.set(model.columns().with(index, is));
              changed.run();
            });
    column.setGraphic(field);
    return column;
  }

  /** Shows what becomes of the rows now. */
  void rows() {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < model.table().rows().size(); row++) {
      if (!onlyFailed || isKind(row, RowResult.Kind.FAILED)) {
        rows.add(row);
      }
    }
    getItems().setAll(rows);
    refresh();
  }

  private boolean isKind(int row, RowResult.Kind kind) {
    return model.result(row).filter(result -> result.kind() == kind).isPresent();
  }

  private String result(int row) {
    return model.result(row).map(RowResult::note).orElse(TEXT.get("intake.heading"));
  }

  private static ReadOnlyStringWrapper text(String text) {
    return new ReadOnlyStringWrapper(text);
  }

  private static final class FieldText extends StringConverter<Field> {
    @Override
    public String toString(Field field) {
      return field == null ? "" : field.label();
    }

    @Override
    public Field fromString(String text) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Row extends TableRow<Integer> {
    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      boolean failed = shown && isKind(row, RowResult.Kind.FAILED);
      boolean passed =
          shown && (isKind(row, RowResult.Kind.SKIPPED) || model.result(row).isEmpty());
      pseudoClassStateChanged(FAILED, failed);
      pseudoClassStateChanged(PASSED, passed);
      setTooltip(failed ? new Tooltip(result(row)) : null);
    }
  }
}

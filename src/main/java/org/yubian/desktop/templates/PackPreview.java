package org.yubian.desktop.templates;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.tables.PreviewSheet;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;

/** One table of a pack as it prints. */
final class PackPreview {
  private static final Messages TEXT = Messages.of(PackPreview.class);

  private final PreviewSheet model = new PreviewSheet();
  private final Sheet sheet = new Sheet(model);
  private final ComboBox<Grid> tables = new ComboBox<>();
  private final Label title = new Label();
  private final Label unitLine = new Label();
  private final Label amountLine = new Label();
  private final Label notes = new Label();
  private final BorderPane node = new BorderPane();

  PackPreview() {
    sheet.setId("template-sheet");
    sheet.getStyleClass().add("printed");
    sheet.setEndsWithColumns();
    tables.setId("template-table");
    tables.setMaxWidth(Double.MAX_VALUE);
    tables.setConverter(new Titles());
    tables.valueProperty().addListener((all, was, now) -> show(now));
    title.getStyleClass().add("paper-title");
    notes.getStyleClass().add("paper-notes");
    notes.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox lines = new HBox(unitLine, space, amountLine);
    lines.getStyleClass().add("paper-lines");
    VBox.setVgrow(sheet, Priority.ALWAYS);
    VBox paper = new VBox(title, lines, sheet, notes);
    paper.getStyleClass().add("paper");
    node.setCenter(paper);
  }

  /** Where a table is chosen. */
  ComboBox<Grid> chooser() {
    return tables;
  }

  BorderPane node() {
    return node;
  }

  /**
   * Shows the tables of a pack, again the one at the same place.
   *
   * @param laidOut null for a pack that cannot be shown
   */
  void show(@Nullable StatutoryTables laidOut) {
    int place = Math.max(0, tables.getSelectionModel().getSelectedIndex());
    List<Grid> grids = laidOut == null ? List.of() : laidOut.grids();
    tables.getItems().setAll(grids);
    node.setVisible(!grids.isEmpty());
    if (!grids.isEmpty()) {
      tables.getSelectionModel().select(Math.min(place, grids.size() - 1));
    }
  }

  private void show(@Nullable Grid grid) {
    if (grid == null) {
      return;
    }
    model.show(grid);
    Grid.Heading heading = grid.heading();
    title.setText(heading.title());
    String number = heading.tableNumber();
    String line = Objects.requireNonNullElse(heading.amountLine(), "");
    amountLine.setText(number == null ? line : (number + "  " + line).strip());
    unitLine.setText(Objects.requireNonNullElse(heading.unitLine(), ""));
    notes.setText(String.join("\n", grid.notes()));
    notes.setManaged(!grid.notes().isEmpty());
  }

  private static final class Titles extends StringConverter<Grid> {
    @Override
    public String toString(@Nullable Grid grid) {
      return grid == null
          ? ""
          : TEXT.get("tables.entry", grid.def().number(), grid.heading().title());
    }

    @Override
    public @Nullable Grid fromString(String text) {
      return null;
    }
  }
}

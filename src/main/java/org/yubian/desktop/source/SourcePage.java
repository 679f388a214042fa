package org.yubian.desktop.source;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.sheet.view.Sheet;

/** The dock's page of the lines behind the chosen number. */
public final class SourcePage {
  private final SourceModel model;
  private final Label title = new Label();
  private final Label figure = new Label();
  private final Label explanation = new Label();
  private final Sheet sheet;
  private final VBox node;

  public SourcePage(Desk desk) {
    model = new SourceModel(desk);
    sheet = new Sheet(model);
    sheet.setId("source-sheet");
    sheet.setOnOpen((row, column) -> desk.go(model.place(row)));
    title.getStyleClass().add("dock-title");
    figure.getStyleClass().add("dock-figure");
    explanation.getStyleClass().add("dock-soft");
    VBox head = new VBox(4, title, figure, explanation);
    head.setPadding(new Insets(10, 12, 8, 12));
    node = new VBox(head, sheet);
    VBox.setVgrow(sheet, Priority.ALWAYS);
    model.onNew(this::refresh);
    refresh();
  }

  public Node node() {
    return node;
  }

  public void show(Optional<Provenance> number) {
    model.show(number);
  }

  private void refresh() {
    boolean any = model.title().isPresent();
    title.setText(model.title().orElse(""));
    figure.setText(any ? model.figure() : "");
    for (Label label : new Label[] {title, figure}) {
      label.setVisible(any);
      label.setManaged(any);
    }
    explanation.setText(model.explanation());
    sheet.setVisible(model.rowCount() > 0);
  }
}

package org.yubian.desktop.sheet.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.yubian.table.HeaderCell;

/** The headings of one side, merged as they are printed. */
final class HeaderBlock extends Region {
  private final SheetState state;
  private final boolean frozen;
  private final Rectangle clip = new Rectangle();

  HeaderBlock(SheetState state, boolean frozen) {
    this.state = state;
    this.frozen = frozen;
    getStyleClass().setAll("sheet-header");
    setManaged(false);
    setClip(clip);
  }

  void show(double viewLeft) {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    int used = 0;
    for (HeaderCell cell : state.columns.layout().header()) {
      if (state.columns.isFrozen(cell.column()) != frozen) {
        continue;
      }
      double left = state.columns.x(cell.column());
      double width = 0;
      for (int i = 0; i < cell.columnSpan(); i++) {
        left = Math.min(left, state.columns.x(cell.column() + i));
        width += state.columns.width(cell.column() + i);
      }
      Label label = label(used++);
      label.setVisible(width > 0);
      label.setText(cell.text());
      label.resizeRelocate(
          left - viewLeft,
          cell.row() * SheetState.HEADING,
          width,
          cell.rowSpan() * SheetState.HEADING);
    }
    getChildren().remove(used, getChildren().size());
  }

  private Label label(int index) {
    if (index < getChildren().size() && getChildren().get(index) instanceof Label known) {
      return known;
    }
    Label label = new Label();
    label.getStyleClass().setAll("sheet-heading");
    label.setManaged(false);
    label.setWrapText(true);
    getChildren().add(label);
    return label;
  }
}

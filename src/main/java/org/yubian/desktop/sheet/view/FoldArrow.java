package org.yubian.desktop.sheet.view;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yubian.desktop.sheet.SheetRow;

/** The arrow before a row that can be folded. */
final class FoldArrow extends StackPane {
  /** Side of its square, in pixels. */
  static final double SIZE = 14;

  /** What it takes of the first column, in pixels. */
  static final double SPACE = 12;

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  FoldArrow() {
    Region shape = new Region();
    shape.getStyleClass().setAll("arrow");
    getStyleClass().setAll("fold");
    getChildren().add(shape);
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(SheetRow.Fold fold) {
    setVisible(fold != SheetRow.Fold.NONE);
    pseudoClassStateChanged(OPEN, fold == SheetRow.Fold.OPEN);
  }
}

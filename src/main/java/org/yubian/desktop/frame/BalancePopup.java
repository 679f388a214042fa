package org.yubian.desktop.frame;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;
import org.yubian.Messages;

/** The balance of each fund, shown when the status bar's balance is clicked. */
final class BalancePopup {
  private static final Messages TEXT = Messages.of(BalancePopup.class);

  private final StatusModel model;

  BalancePopup(StatusModel model) {
    this.model = model;
  }

  void show(Node owner) {
    PopOver popup = new PopOver(table());
    popup.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    popup.setAnimated(false);
    popup.setDetachable(false);
    popup.show(owner);
  }

  private GridPane table() {
    GridPane table = new GridPane();
    table.getStyleClass().add("balance-table");
    table.addRow(
        0,
        label(TEXT.get("status.fund"), "name"),
        label(TEXT.get("status.revenue"), "name"),
        label(TEXT.get("status.expenditure"), "name"),
        label(TEXT.get("status.difference"), "name"));
    int row = 1;
    for (StatusModel.Balance fund : model.funds()) {
      add(table, row++, fund, "");
    }
    add(table, row, model.total(), "figure");
    return table;
  }

  private static void add(GridPane table, int row, StatusModel.Balance balance, String style) {
    Label difference =
        label(
            balance.balanced()
                ? TEXT.get("status.balanced", balance.difference())
                : balance.difference(),
            balance.balanced() ? "balanced" : "unbalanced");
    table.addRow(
        row,
        label(balance.name(), style),
        label(balance.revenue(), style),
        label(balance.expenditure(), style),
        difference);
    for (Node cell : table.getChildren()) {
      if (GridPane.getColumnIndex(cell) > 0) {
        GridPane.setHalignment(cell, HPos.RIGHT);
      }
    }
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}

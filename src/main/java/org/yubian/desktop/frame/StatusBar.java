package org.yubian.desktop.frame;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Notice;
import org.yubian.ledger.Change;
import org.yubian.money.DisplayUnit;
import org.yubian.session.SaveState;

/** The figures always in sight, at the bottom of the window. */
final class StatusBar extends HBox {
  private static final Messages TEXT = Messages.of(StatusBar.class);
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final Desk desk;
  private final StatusModel model;
  private final Label revenue = figure("status-revenue");
  private final Label expenditure = figure("status-expenditure");
  private final Label difference = figure("status-difference");
  private final Label threePublic = figure("status-three-public");
  private final Label against = new Label();
  private final Label hint = new Label();

  /** A failure must not push the sums out of sight, in pixels. */
  private static final double FAILURE = 260;

  private final Label saving = new Label();
  private final Button unit = new Button();

  StatusBar(Desk desk, StatusModel model) {
    this.desk = desk;
    this.model = model;
    getStyleClass().add("frame-status");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox balance =
        new HBox(
            18,
            pair(TEXT.get("status.revenue"), revenue),
            pair(TEXT.get("status.expenditure"), expenditure),
            pair(TEXT.get("status.difference"), difference));
    balance.setAlignment(Pos.CENTER_LEFT);
    BalancePopup popup = new BalancePopup(model);
    Button balances = button(balance, () -> popup.show(balance));
    balances.setId("status-balance");
    balances.setTooltip(new Tooltip(TEXT.get("status.balance.tip")));
    unit.getStyleClass().add("unit");
    unit.setId("status-unit");
    unit.setFocusTraversable(false);
    unit.setTooltip(new Tooltip(TEXT.get("status.unit.tip")));
    unit.setOnAction(event -> switchUnit());
    saving.setId("status-saving");
    saving.setOnMouseClicked(event -> desk.session().retrySaving());
    hint.getStyleClass().add("name");
    getChildren()
        .addAll(
            balances,
            pair(TEXT.get("status.three.public"), threePublic, against),
            space,
            hint,
            saving,
            unit);
    desk.listen(new FromDesk());
    refresh();
  }

  private static Label figure(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("figure");
    return label;
  }

  private static HBox pair(String name, Node... figures) {
    Label label = new Label(name);
    label.getStyleClass().add("name");
    HBox pair = new HBox(label);
    pair.getStyleClass().add("pair");
    pair.getChildren().addAll(figures);
    return pair;
  }

  private static Button button(Node content, Runnable action) {
    Button button = new Button();
    button.setGraphic(content);
    button.getStyleClass().add("status-button");
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  /**
   * Adds something left of what is said about saving.
   *
   * @param action what pressing it does
   */
  void add(Node node, Runnable action) {
    getChildren().add(getChildren().indexOf(saving), button(node, action));
  }

  /** Says something about the chosen cells, such as their sum. */
  void hint(String text) {
    hint.setText(text);
  }

  private void switchUnit() {
    boolean yuan = desk.display().unit() == DisplayUnit.YUAN;
    desk.show(yuan ? DisplayUnit.WAN_YUAN : DisplayUnit.YUAN);
  }

  private void refresh() {
    StatusModel.Balance total = model.total();
    revenue.setText(total.revenue());
    expenditure.setText(total.expenditure());
    difference.setText(
        total.balanced() ? TEXT.get("status.balanced", total.difference()) : total.difference());
    difference.getStyleClass().removeAll("balanced", "unbalanced");
    difference.getStyleClass().add(total.balanced() ? "balanced" : "unbalanced");
    threePublic.setText(model.threePublic());
    against.setText(model.threePublicAgainstPrevious());
    unit.setText(model.unit());
    saved();
  }

  private void saved() {
    String text = model.saving();
    boolean failed = model.savingFailed();
    if (failed && !text.equals(saving.getText())) {
      desk.tell(Notice.of(text)); // whole, where there is room for it
    }
    saving.setText(text);
    saving.setTooltip(failed ? new Tooltip(text) : null);
    saving.setMaxWidth(failed ? FAILURE : Region.USE_COMPUTED_SIZE);
    saving.pseudoClassStateChanged(FAILED, failed);
  }

  private final class FromDesk implements DeskListener {
    @Override
    public void changed(Change change) {
      refresh();
    }

    @Override
    public void renewed() {
      refresh();
    }

    @Override
    public void saving(SaveState state) {
      saved();
    }
  }
}

package org.yubian.desktop.project;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yubian.Messages;
import org.yubian.budget.Indicator;
import org.yubian.budget.PerformanceTarget;
import org.yubian.desktop.form.Bound;
import org.yubian.desktop.form.Form;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.PartItems;

/** The performance form of the chosen project: its texts, its indicators, the check of costs. */
final class TargetPane implements ProjectPage {
  private static final Messages TEXT = Messages.of(TargetPane.class);

  private final Chosen chosen;
  private final Form<PerformanceTarget> form;
  private final ListPane<Indicator> indicators;
  private final Label costs = new Label();
  private final TargetCopies copies;
  private final SplitPane node = new SplitPane();

  TargetPane(Chosen chosen) {
    this.chosen = chosen;
    this.copies = new TargetCopies(chosen);
    form =
        new Form<>(
            new Bound<>(chosen.desk(), chosen::target, (before, after) -> chosen.edit(after)));
    new TargetFields(chosen.desk()).all().forEach(form::field);
    PartItems<Indicator> items =
        new PartItems<>(
            TEXT.get("target.indicators"),
            () -> chosen.isNone() ? List.of() : chosen.target().indicators(),
            (before, after) -> chosen.edit(chosen.target().withIndicators(after)));
    indicators =
        new ListPane<>(chosen.desk(), "indicator-sheet", items, new IndicatorList(items).def());
    node.getItems().addAll(texts(), indicators());
    node.setDividerPositions(0.34);
  }

  private Node texts() {
    form.narrow();
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Node indicators() {
    costs.setId("target-costs");
    costs.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, costs, space, copies.button());
    head.getStyleClass().addAll("project-head", "key-row");
    BorderPane pane = new BorderPane(indicators.sheet());
    pane.setTop(head);
    return pane;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ListPane<Indicator> list() {
    return indicators;
  }

  @Override
  public boolean finishEditing() {
    return form.finishEditing() & indicators.sheet().finishEditing();
  }

  /** Shows the form of another project. */
  @Override
  public void choose() {
    form.reset();
    indicators.model().refresh();
    update();
  }

  /** Says how the costs stand. */
  @Override
  public void update() {
    costs.getStyleClass().removeAll("cost-agree", "cost-differ");
    chosen
        .project()
        .ifPresent(
            project -> {
              TargetState state = new TargetState(chosen.desk(), project);
              costs.setText(state.sentence());
              state
                  .costs()
                  .ifPresent(
                      found ->
                          costs.getStyleClass().add(found.agrees() ? "cost-agree" : "cost-differ"));
            });
  }
}

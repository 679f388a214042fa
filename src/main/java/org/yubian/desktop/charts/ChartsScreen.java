package org.yubian.desktop.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.yubian.Messages;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.EditReach;
import org.yubian.desktop.figure.ChartView;
import org.yubian.desktop.figure.SavePicture;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.ledger.Change;

/** 图表 on screen: four charts of expenditure. */
public final class ChartsScreen implements Screen {
  private static final Messages TEXT = Messages.of(ChartsScreen.class);

  private final Desk desk;
  private final List<ChartView> views;
  private final BorderPane node = new BorderPane();

  public ChartsScreen(Desk desk, SavePicture save) {
    this.desk = desk;
    views =
        List.of(
            new ChartView(desk, "chart-function", save),
            new ChartView(desk, "chart-economic", save),
            new ChartView(desk, "chart-fund", save),
            new ChartView(desk, "chart-structure", save));
    node.setTop(new ScreenStrip(TEXT.get("charts.title")).caption(caption()));
    node.setCenter(grid());
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            if (EditReach.touches(change.edit(), Section.EXPENDITURES)
                || EditReach.touches(change.edit(), Section.PREVIOUS_EXPENDITURES)) {
              refresh();
            }
          }

          @Override
          public void renewed() {
            refresh();
          }
        });
    refresh();
  }

  private String caption() {
    return desk.budget().rows(Section.PREVIOUS_EXPENDITURES).isEmpty()
        ? TEXT.get("charts.caption.alone")
        : TEXT.get("charts.caption");
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("chart-grid");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      column.setHgrow(Priority.ALWAYS);
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(50);
      row.setVgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
      grid.getRowConstraints().add(row);
    }
    for (int i = 0; i < views.size(); i++) {
      grid.add(views.get(i), i % 2, i / 2);
    }
    return grid;
  }

  private void refresh() {
    ExpenditureCharts charts = new ExpenditureCharts(desk);
    views.get(0).show(charts.byFunction());
    views.get(1).show(charts.byEconomy());
    views.get(2).show(charts.byFund());
    views.get(3).show(charts.structure());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    node.requestFocus();
  }
}

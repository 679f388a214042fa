package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.desktop.frame.DockState;
import org.yubian.desktop.sheet.view.ColumnsChosen;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.theme.Theme;

/** What a window looks like, and what it remembers. */
class ArrangementTest extends ProgramFixture {
  @Override
  void begun() {
    test.program.settings().set("window.maximized", "0");
    test.program.settings().set("window.width", "1366");
    test.program.settings().set("window.height", "768");
    test.windows.open(SAMPLE, null);
  }

  private Sheet sheet() {
    return test.sheet(test.window(), "function");
  }

  private void again(FxRobot robot) {
    robot.interact(
        () -> {
          test.window().close(() -> {});
          test = new TestProgram(folder);
          test.windows.open(SAMPLE, null);
        });
  }

  @Test
  void 列宽隐藏展开和右侧栏下次还在(FxRobot robot) {
    int rows = sheet().model().rowCount();
    robot.interact(
        () -> {
          sheet().model().toggle(2);
          test.window().view().frame().showDock("detail");
        });
    int folded = sheet().model().rowCount();
    assertThat(folded).isLessThan(rows);
    robot.rightClickOn(
        robot.point(sheet()).atPosition(javafx.geometry.Pos.TOP_LEFT).atOffset(600, 10));
    robot.clickOn("#column-personnel");
    assertThat(sheet().columnsChosen().hidden()).containsExactly("personnel");
    // The edge between the columns of name and total, in the headings.
    double edge =
        sheet().lookupAll(".sheet-heading").stream()
            .map(Label.class::cast)
            .filter(heading -> heading.getText().equals("科目名称"))
            .mapToDouble(heading -> heading.getBoundsInParent().getMaxX())
            .findFirst()
            .orElseThrow();
    robot.drag(
        robot
            .point(sheet())
            .atPosition(javafx.geometry.Pos.TOP_LEFT)
            .atOffset(edge - 1, 30)
            .query());
    robot.dropBy(40, 0);
    Map<String, Double> widths = sheet().columnsChosen().widths();
    assertThat(widths).containsKey("name");

    again(robot);
    assertThat(sheet().columnsChosen())
        .isEqualTo(new ColumnsChosen(widths, Set.of("personnel"), List.of()));
    assertThat(sheet().model().rowCount()).isEqualTo(folded);
    assertThat(test.window().view().frame().dockState()).contains(new DockState("detail", true));
    assertThat(test.window().stage().getWidth()).isEqualTo(1366);
  }

  /** The middle of a heading. */
  private Point2D heading(Sheet sheet, String text, int which) {
    Label heading =
        sheet.lookupAll(".sheet-heading").stream()
            .map(Label.class::cast)
            .filter(label -> label.getText().equals(text))
            .sorted(Comparator.comparing(label -> label.localToScene(0, 0).getX()))
            .skip(which)
            .findFirst()
            .orElseThrow();
    Bounds bounds = heading.localToScene(heading.getBoundsInLocal());
    return sheet.sceneToLocal(bounds.getCenterX(), bounds.getCenterY());
  }

  private void dragHeading(FxRobot robot, Sheet sheet, Point2D from, Point2D to) {
    robot.interact(() -> Drags.drag(sheet, from, to));
  }

  @Test
  void 列的次序拖动改变下次还在(FxRobot robot) {
    Sheet sheet = sheet();
    // 项目支出 before 基本支出: a heading over several goes with all of them.
    Point2D from = heading(sheet, "项目支出", 0);
    dragHeading(robot, sheet, from, heading(sheet, "基本支出", 0));
    List<String> order = sheet.columnsChosen().order();
    assertThat(order.subList(0, 7))
        .containsExactly("code", "name", "total", "project", "basic", "personnel", "routine");
    // Within a heading its columns change places; none leaves it.
    dragHeading(robot, sheet, heading(sheet, "公用", 0), heading(sheet, "人员", 0));
    dragHeading(robot, sheet, heading(sheet, "人员", 0), heading(sheet, "合计", 0));
    assertThat(sheet.columnsChosen().order().subList(2, 7))
        .containsExactly("total", "project", "basic", "routine", "personnel");
    // Frozen columns stay.
    dragHeading(robot, sheet, heading(sheet, "合计", 0), heading(sheet, "科目名称", 0));
    assertThat(sheet.columnsChosen().order().subList(0, 3))
        .containsExactly("code", "name", "total");
    // Keys and copying go as the columns stand.
    robot.interact(
        () -> {
          sheet.requestFocus();
          sheet.select(4, sheet.model().layout().column("total"));
        });
    robot.push(KeyCode.RIGHT);
    assertThat(columnOf(sheet)).isEqualTo("project");
    robot.push(KeyCode.RIGHT);
    assertThat(columnOf(sheet)).isEqualTo("basic");
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("501.96\t\t501.96\n"));
    again(robot);
    assertThat(sheet().columnsChosen().order().subList(2, 7))
        .containsExactly("total", "project", "basic", "routine", "personnel");
    robot.rightClickOn(
        robot.point(sheet()).atPosition(javafx.geometry.Pos.TOP_LEFT).atOffset(600, 10));
    robot.clickOn("恢复默认列");
    assertThat(sheet().columnsChosen()).isEqualTo(ColumnsChosen.NONE);
  }

  private static String columnOf(Sheet sheet) {
    return sheet.model().layout().columns().get(sheet.selection().column()).id();
  }

  @Test
  void 法定报表的列宽按表记住次序不变(FxRobot robot) {
    robot.interact(() -> test.window().view().frame().show("tables"));
    Sheet sheet = tables();
    Point2D first = heading(sheet, "预算数", 0);
    dragHeading(robot, sheet, first, heading(sheet, "预算数", 1));
    assertThat(sheet.columnsChosen().order()).isEmpty();
    robot.interact(
        () ->
            sheet.choose(
                new ColumnsChosen(Map.of("c1", 333.0), Set.of(), sheet.columnsChosen().order())));
    dragEdge(robot, sheet, 333);
    Map<String, Double> widths = sheet.columnsChosen().widths();
    assertThat(widths.get("c1")).isGreaterThan(333);
    robot.interact(() -> listOfTables().getSelectionModel().select(1));
    assertThat(sheet.columnsChosen().widths()).isEmpty();
    robot.interact(() -> listOfTables().getSelectionModel().select(0));
    assertThat(sheet.columnsChosen().widths()).isEqualTo(widths);
    again(robot);
    robot.interact(() -> test.window().view().frame().show("tables"));
    assertThat(tables().columnsChosen().widths()).isEqualTo(widths);
  }

  /** Drags the right edge of the second column. */
  private void dragEdge(FxRobot robot, Sheet sheet, double width) {
    Point2D middle = heading(sheet, "预算数", 0);
    Point2D edge = middle.add(width / 2 - 1, 0);
    dragHeading(robot, sheet, edge, edge.add(30, 0));
  }

  private Sheet tables() {
    return (Sheet) test.window().view().frame().lookup("#table-sheet");
  }

  private ListView<?> listOfTables() {
    return (ListView<?>) test.window().view().frame().lookup("#table-list");
  }

  @Test
  void 设置坏了也照常打开(FxRobot robot) {
    robot.interact(
        () -> {
          test.program.settings().set("sheet.function-sheet.widths", "name:99999,total:-3,:::,x");
          test.program.settings().set("sheet.function-sheet.hidden", ",,nothing,");
          test.program.settings().set("sheet.function-sheet.unfolded", "s999,s201,?");
          test.program.settings().set("dock.page", "gone");
          test.program.settings().set("window.x", "-15000");
          test.program.settings().set("recent.0", "no\ttabs");
          test.window().close(() -> {});
          TestProgram next = new TestProgram(folder);
          next.program.settings().set("dock.page", "gone");
          next.program.settings().set("sheet.function-sheet.unfolded", "s999,s201,?");
          test = next;
          test.windows.open(SAMPLE, null);
        });
    assertThat(sheet().columnsChosen().widths().get("name")).isEqualTo(1200);
    assertThat(sheet().model().rowCount()).isGreaterThan(2);
    assertThat(test.window().stage().getX()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void 主题随系统也可自选(FxRobot robot) {
    assertThat(background()).isEqualTo(Color.web("#f4f5f7"));
    robot.interact(() -> test.system.set(ColorScheme.DARK));
    assertThat(test.program.appearance().theme()).isEqualTo(Theme.DARK);
    assertThat(background()).isEqualTo(Color.web("#272c33"));
    robot.clickOn("视图(V)").clickOn("主题").clickOn("浅色");
    assertThat(test.program.appearance().choice()).isEqualTo(Appearance.Choice.LIGHT);
    assertThat(background()).isEqualTo(Color.web("#f4f5f7"));
    again(robot);
    assertThat(test.program.appearance().choice()).isEqualTo(Appearance.Choice.LIGHT);
  }

  private Color background() {
    Node status = test.window().view().frame().lookup(".frame-status");
    test.window().stage().getScene().getRoot().applyCss();
    return (Color)
        ((javafx.scene.layout.Region) status).getBackground().getFills().getLast().getFill();
  }

  @Test
  void 字号放大缩小不裁掉任何东西(FxRobot robot) {
    double before = height();
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(test.program.appearance().size()).isEqualTo(15);
    assertThat(height()).isGreaterThan(before);
    nothingIsOutside();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(height()).isEqualTo(before);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(test.program.appearance().size()).isEqualTo(12);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    nothingIsOutside();
  }

  private double height() {
    Node status = test.window().view().frame().lookup(".frame-status");
    return status.localToScene(status.getBoundsInLocal()).getHeight();
  }

  /** Every control of menu, toolbar, navigation and status bar lies within the window, whole. */
  private void nothingIsOutside() {
    Parent root = test.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    for (String part : List.of(".frame-tools", ".frame-status", ".screen-strip", ".frame-nav")) {
      for (Node node : test.window().view().frame().lookup(part).lookupAll(".label, .button")) {
        if (node.isVisible()) {
          assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
              .as(part + " " + node)
              .isLessThanOrEqualTo(root.getScene().getWidth() + 1);
          if (node instanceof Label label && !label.getText().isEmpty()) {
            assertThat(label.getWidth())
                .as(label.getText())
                .isGreaterThanOrEqualTo(label.prefWidth(-1) - 1);
          }
        }
      }
    }
  }

  @Test
  void 意外情况给出代码可以复制详情(FxRobot robot) {
    robot.interact(() -> test.program.failures().report(new IllegalStateException("不该给用户看的话")));
    String code = robot.lookup("#failure-code").queryAs(Label.class).getText();
    assertThat(code).matches("\\d{4}-\\d{4}");
    assertThat(robot.lookup(".dialog-text").queryAllAs(Label.class))
        .noneMatch(label -> label.getText().contains("不该给用户看的话"));
    robot.clickOn("#failure-copy");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains(code)
                .contains("IllegalStateException"));
    robot.interact(() -> test.program.failures().report(new IllegalStateException("第二个")));
    assertThat(robot.lookup("#failure-code").queryAll()).hasSize(1);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#failure-code").tryQuery()).isEmpty();
    robot.interact(() -> sheet().model().commit(5, 2, "100"));
    assertThat(sheet().model().cell(5, 2).text()).isEqualTo("100.00");
  }
}

package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yubian.budget.Budget;
import org.yubian.budget.Header;
import org.yubian.budget.Indicator;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.session.Revision;
import org.yubian.session.StorageException;

/** What an accountant does on 项目与绩效, with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class ProjectScreenTest {
  private Desk desk;
  private BudgetView view;

  @Start
  void start(Stage stage) {
    desk = Desks.yanzhou();
    view = Desks.show(stage, desk);
    view.frame().show("project");
  }

  private static Sheet sheet(FxRobot robot, String id) {
    return robot.lookup("#" + id).query();
  }

  private static String text(Sheet sheet, int row, String column) {
    return sheet.model().cell(row, sheet.model().layout().column(column)).text();
  }

  private static void choose(FxRobot robot, Sheet sheet, int row, String column) {
    robot.interact(
        () -> {
          sheet.select(row, sheet.model().layout().column(column));
          sheet.requestFocus();
        });
  }

  private PerformanceTarget target(String project) {
    return desk.budget().rows(Section.PERFORMANCE_TARGETS).stream()
        .filter(target -> target.project().equals(project))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void 改项目名称明细和绩效目标随之改一次撤销(FxRobot robot) {
    Sheet projects = sheet(robot, "project-sheet");
    assertThat(text(projects, 1, "current")).isEqualTo("120.00");
    choose(robot, projects, 1, "name");
    robot.push(KeyCode.F2).write("政府服务保障经费").push(KeyCode.ENTER);
    assertThat(text(projects, 1, "name")).isEqualTo("政府服务保障经费");
    assertThat(text(projects, 1, "current")).isEqualTo("120.00");
    assertThat(text(projects, 1, "performance")).isEqualTo("17 个指标");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(projects, 1, "name")).isEqualTo("政府保障服务经费");
    assertThat(text(projects, 1, "performance")).isEqualTo("17 个指标");
  }

  @Test
  void 明细改了金额成本指标不符即提示(FxRobot robot) {
    Sheet projects = sheet(robot, "project-sheet");
    choose(robot, projects, 1, "name");
    Sheet lines = sheet(robot, "project-lines-sheet");
    choose(robot, lines, 1, "amount");
    robot.write("125").push(KeyCode.ENTER);
    assertThat(text(projects, 1, "current")).isEqualTo("125.00");
    assertThat(text(projects, 1, "performance")).isEqualTo("17 个指标，成本不符");
    robot.clickOn("#project-target");
    Label costs = robot.lookup("#target-costs").query();
    assertThat(costs.getText()).contains("125.00").contains("相差");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(costs.getText()).contains("120.00").contains("一致");
  }

  @Test
  void 在项目里新增明细(FxRobot robot) {
    choose(robot, sheet(robot, "project-sheet"), 2, "name");
    Sheet lines = sheet(robot, "project-lines-sheet");
    robot.interact(lines::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.I);
    robot.write("30201").push(KeyCode.ENTER);
    robot.write("1.5").push(KeyCode.ENTER);
    assertThat(text(lines, 0, "amount")).isEqualTo("6.50");
    assertThat(text(lines, 2, "economic")).startsWith("30201 ");
    assertThat(desk.budget().rows(Section.EXPENDITURES).stream())
        .filteredOn(line -> "机关党建工作经费".equals(line.coding().project()))
        .extracting(line -> line.amount().toYuanString())
        .containsExactly("50000.00", "15000.00");
  }

  @Test
  void 指标逐格修改上移和新增(FxRobot robot) {
    choose(robot, sheet(robot, "project-sheet"), 1, "name");
    robot.clickOn("#project-target");
    Sheet sheet = sheet(robot, "indicator-sheet");
    choose(robot, sheet, 1, "value");
    robot.write("2").push(KeyCode.TAB);
    assertThat(indicators().get(1).value()).isEqualTo("2");
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertThat(indicators().getFirst().level3()).isEqualTo("差旅费");
    robot.push(KeyCode.CONTROL, KeyCode.I);
    robot.write("满意").push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(indicators().getLast().level1()).isEqualTo("满意度指标");
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(indicators()).isEqualTo(original());
  }

  @Test
  void 指标拖动改变次序一次撤销(FxRobot robot) {
    choose(robot, sheet(robot, "project-sheet"), 1, "name");
    robot.clickOn("#project-target");
    Sheet sheet = sheet(robot, "indicator-sheet");
    choose(robot, sheet, 0, "level3");
    // From the grip of the first row onto the third, below the row of headings.
    robot.interact(
        () -> Drags.drag(sheet, new Point2D(4, 24 + 13), new Point2D(60, 24 + 26 * 2.5)));
    List<Indicator> before = original();
    assertThat(indicators().subList(0, 3))
        .containsExactly(before.get(1), before.get(2), before.get(0));
    assertThat(sheet.selection().row()).isEqualTo(2);
    robot.interact(() -> Drags.drag(sheet, new Point2D(4, 24 + 26 * 2.5), new Point2D(4, 24 + 13)));
    assertThat(indicators()).isEqualTo(before);
    robot.interact(() -> desk.undo());
    robot.interact(() -> desk.undo());
    assertThat(desk.session().undoText(desk.display().texts())).isEmpty();
    // Elsewhere in the row dragging chooses cells.
    robot.interact(
        () -> Drags.drag(sheet, new Point2D(60, 24 + 13), new Point2D(60, 24 + 26 * 2.5)));
    assertThat(indicators()).isEqualTo(before);
    assertThat(sheet.selection().bottom()).isEqualTo(2);
  }

  @Test
  void 项目拖动改变次序(FxRobot robot) {
    Sheet projects = sheet(robot, "project-sheet");
    String first = text(projects, 1, "name");
    String second = text(projects, 2, "name");
    robot.interact(
        () -> Drags.drag(projects, new Point2D(4, 24 + 26 * 1.5), new Point2D(4, 24 + 26 * 2.5)));
    assertThat(text(projects, 1, "name")).isEqualTo(second);
    assertThat(text(projects, 2, "name")).isEqualTo(first);
    assertThat(desk.budget().rows(Section.PROJECTS).stream().toList().get(1).name())
        .isEqualTo(first);
  }

  private List<Indicator> indicators() {
    return target("政府保障服务经费").indicators();
  }

  private static List<Indicator> original() {
    return Objects.requireNonNull(
            Desks.sample("yanzhou-2024").rows(Section.PERFORMANCE_TARGETS).first())
        .indicators();
  }

  @Test
  void 从其他项目复制绩效目标(FxRobot robot) {
    choose(robot, sheet(robot, "project-sheet"), 1, "name");
    robot.clickOn("#project-target");
    MenuButton copy = robot.lookup("#target-copy").query();
    robot.interact(copy::show);
    MenuItem item =
        copy.getItems().stream()
            .filter(each -> String.valueOf(each.getText()).startsWith("机关党建工作经费"))
            .findFirst()
            .orElseThrow();
    robot.interact(item::fire);
    assertThat(indicators()).isEqualTo(target("机关党建工作经费").indicators());
    robot.interact(() -> desk.undo());
    assertThat(indicators()).isEqualTo(original());
  }

  @Test
  void 从上年预算复制绩效目标(FxRobot robot) throws Exception {
    keepLastYear();
    choose(robot, sheet(robot, "project-sheet"), 2, "name");
    robot.clickOn("#project-target");
    MenuButton copy = robot.lookup("#target-copy").query();
    robot.interact(copy::show);
    Menu previous = (Menu) copy.getItems().getFirst();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> previous.getItems().size() > 5);
    MenuItem same = previous.getItems().getFirst();
    assertThat(same.getText()).startsWith("机关党建工作经费");
    robot.interact(same::fire);
    assertThat(target("机关党建工作经费").indicators()).hasSize(1);
  }

  /** The same budget a year ago, in which every form had one indicator. */
  private void keepLastYear() throws StorageException {
    Budget now = desk.budget();
    Header header = now.header();
    Budget last =
        now.with(
            Part.HEADER,
            new Header(
                header.year() - 1,
                header.template(),
                header.templateVersion(),
                header.catalogue(),
                header.rounding(),
                header.stage()));
    for (PerformanceTarget target : now.rows(Section.PERFORMANCE_TARGETS)) {
      last =
          last.withRows(
              Section.PERFORMANCE_TARGETS,
              last.rows(Section.PERFORMANCE_TARGETS)
                  .with(target.withIndicators(target.indicators().subList(0, 1))));
    }
    desk.kept()
        .orElseThrow()
        .storage()
        .create(last, "二上", new Revision.Origin(Instant.EPOCH, "测试", "测试"));
  }

  @Test
  void 转到项目(FxRobot robot) {
    robot.interact(() -> view.frame().show("function"));
    robot.interact(() -> desk.go(new Place.OfProject("智慧社区建设项目")));
    Sheet projects = sheet(robot, "project-sheet");
    assertThat(text(projects, projects.selection().row(), "name")).isEqualTo("智慧社区建设项目");
    assertThat(text(sheet(robot, "project-lines-sheet"), 0, "amount")).isEqualTo("192.90");
  }

  @Test
  void 转到绩效目标和整体绩效(FxRobot robot) {
    PerformanceTarget target = target("智慧社区建设项目");
    robot.interact(() -> desk.go(new Place.OfLine(Section.PERFORMANCE_TARGETS, target.key())));
    Sheet projects = sheet(robot, "project-sheet");
    assertThat(text(projects, projects.selection().row(), "name")).isEqualTo("智慧社区建设项目");
    assertThat(robot.lookup("#indicator-sheet").tryQuery()).isPresent();
    robot.interact(() -> desk.go(new Place.OfPart(Part.OVERALL_PERFORMANCE)));
    assertThat(robot.lookup("#overall-indicator-sheet").tryQuery()).isPresent();
    robot.interact(() -> desk.go(new Place.OfProject("机关党建工作经费")));
    assertThat(robot.lookup("#project-sheet").tryQuery()).isPresent();
  }

  @Test
  void 新项目的第一笔明细先选功能科目再选经济科目(FxRobot robot) {
    Sheet projects = sheet(robot, "project-sheet");
    choose(robot, projects, projects.model().rowCount() - 1, "name");
    robot.write("新项目").push(KeyCode.ENTER);
    robot.push(KeyCode.F6).push(KeyCode.F6);
    Sheet lines = sheet(robot, "project-lines-sheet");
    assertThat(lines.isFocused()).isTrue();
    assertThat(text(lines, 1, "function")).contains("先选功能科目");
    robot.write("2010301").push(KeyCode.ENTER);
    robot.write("30201").push(KeyCode.ENTER);
    assertThat(text(lines, 1, "economic")).startsWith("30201 ");
    assertThat(text(lines, 2, "function")).contains("部门经济科目");
    robot.push(KeyCode.SHIFT, KeyCode.F6).push(KeyCode.RIGHT).push(KeyCode.SPACE);
    robot.push(KeyCode.F6).push(KeyCode.F6).push(KeyCode.F6);
    assertThat(sheet(robot, "indicator-sheet").isFocused()).isTrue();
  }
}

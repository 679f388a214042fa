package org.yubian.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yubian.audit.finding.Finding;
import org.yubian.budget.AuditAnswer;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.compared.ComparedBudgets;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.theme.Theme;
import org.yubian.money.Amount;

/** What an accountant does with the findings in the dock. */
@ExtendWith(ApplicationExtension.class)
class FindingsPageTest {
  private final List<Place> gone = new ArrayList<>();
  private Desk desk;
  private LiveAudit audit;
  private FindingsPage page;

  @Start
  void start(Stage stage) {
    Fonts.load();
    desk = Desks.yanzhou();
    desk.onGo(gone::add);
    audit = new LiveAudit(desk, new ComparedBudgets(desk, null), Platform::runLater);
    page = new FindingsPage(desk, audit, () -> LocalDate.of(2024, 11, 20));
    Scene scene = new Scene((javafx.scene.Parent) page.node(), 312, 640);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void ready() throws Exception {
    settled();
  }

  private void settled() throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !audit.isRunning() && audit.report().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @SuppressWarnings("unchecked")
  private ListView<FindingRow> list() {
    return (ListView<FindingRow>) page.node().lookup("#findings");
  }

  private int index(Predicate<Finding> test) {
    for (int i = 0; i < list().getItems().size(); i++) {
      if (list().getItems().get(i) instanceof FindingRow.Found found
          && test.test(found.finding())) {
        return i;
      }
    }
    throw new AssertionError("no such finding");
  }

  private void choose(FxRobot robot, String rule) {
    int index = index(finding -> finding.rule().id().equals(rule));
    robot.interact(() -> list().getSelectionModel().select(index));
  }

  @Test
  void 按级别和表列出并说明规则如何结束() {
    assertThat(list().getItems().getFirst())
        .isInstanceOfSatisfying(
            FindingRow.Heading.class, heading -> assertThat(heading.title()).isEqualTo("警告"));
    assertThat(list().getItems().get(1)).isInstanceOf(FindingRow.Group.class);
    Label summary = (Label) page.node().lookup("#findings-summary");
    assertThat(summary.getText()).matches("通过 \\d+ · 不通过 \\d+ · 不适用 \\d+ · 数据不足 \\d+");
  }

  @Test
  void 定位到明细所在行(FxRobot robot) {
    choose(robot, "A10");
    robot.interact(() -> ((Button) page.node().lookup("#finding-go")).fire());
    assertThat(gone)
        .singleElement()
        .isInstanceOfSatisfying(
            Place.OfLine.class, line -> assertThat(line.section()).isEqualTo(Section.EXPENDITURES));
  }

  @Test
  void 说明随预算保存数字一变即失效(FxRobot robot) throws Exception {
    choose(robot, "A10");
    robot.interact(() -> ((TextArea) page.node().lookup("#finding-reason")).setText("含下属事业人员"));
    robot.interact(() -> ((Button) page.node().lookup("#finding-answer")).fire());
    settled();
    List<AuditAnswer> answers = desk.budget().declarations().answers();
    assertThat(answers).singleElement().extracting(AuditAnswer::text).isEqualTo("含下属事业人员");
    assertThat(audit.report().orElseThrow().answered()).hasSize(1);
    assertThat(desk.session().undoText(desk.display().texts())).contains("说明审核意见 A10");

    ExpenditureLine line =
        desk.budget().rows(Section.EXPENDITURES).stream()
            .filter(each -> "30107".equals(each.coding().departmentEconomic()))
            .findFirst()
            .orElseThrow();
    robot.interact(
        () ->
            desk.apply(
                new Edit.ChangeRow<>(
                    Section.EXPENDITURES, line, line.withAmount(Amount.ofFen(1_000_000)))));
    settled();
    assertThat(audit.report().orElseThrow().answered()).isEmpty();
    assertThat(index(finding -> finding.rule().id().equals("A10"))).isPositive();
  }

  @Test
  void 收起一级不再列出(FxRobot robot) {
    int before = list().getItems().size();
    robot.interact(() -> list().scrollTo(0));
    robot.clickOn("警告 6");
    assertThat(list().getItems()).hasSizeLessThan(before);
    assertThat(list().getItems().get(1)).isInstanceOf(FindingRow.Heading.class);
  }

  @Test
  void 有问题的明细当场可见(FxRobot robot) throws Exception {
    ExpenditureLine line =
        desk.budget().rows(Section.EXPENDITURES).stream()
            .filter(each -> "30113".equals(each.coding().departmentEconomic()))
            .findFirst()
            .orElseThrow();
    Place place = new Place.OfLine(Section.EXPENDITURES, line.key());
    assertThat(desk.flag(place)).isEmpty();
    robot.interact(
        () ->
            desk.apply(
                new Edit.ChangeRow<>(
                    Section.EXPENDITURES,
                    line,
                    line.withCoding(line.coding().withFunction("2010301")))));
    settled();
    assertThat(desk.flag(place).orElseThrow().text()).contains("30113");

    choose(robot, "A09");
    robot.interact(() -> ((Button) page.node().lookup("#finding-fix")).fire());
    settled();
    assertThat(desk.flag(place)).isEmpty();
    assertThat(desk.budget().rows(Section.EXPENDITURES).get(line.key())).isEqualTo(line);
  }
}

package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.figure.ChartView;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.desktop.theme.Theme;
import org.yubian.session.Revision;

/** 三公经费, 图表 and 总览 with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class ChartScreensTest {
  @TempDir private Path folder;

  private Desk desk;
  private BudgetView view;

  @Start
  void start(Stage stage) {
    desk = Desks.yanzhou();
    view =
        Desks.show(
            stage,
            desk,
            new WindowCommands() {
              @Override
              public Optional<Path> ask(Window owner, String name) {
                return Optional.of(folder.resolve(name));
              }
            });
  }

  private static ChartView chart(FxRobot robot, String id) {
    return robot.lookup("#" + id).query();
  }

  @Test
  void 三公图随填报而变可以复制和保存(FxRobot robot) throws Exception {
    robot.interact(() -> view.frame().show("threepublic"));
    ChartView comparison = chart(robot, "threepublic-comparison");
    assertThat(comparison.data().series().get(1).fen().getFirst()).isEqualTo(30_000_000L);
    Button derive = robot.lookup("#derive-overseas").query();
    robot.interact(derive::fire);
    assertThat(comparison.data().series().get(1).fen().getFirst()).isZero();
    robot.interact(() -> desk.undo());
    assertThat(comparison.data().series().get(1).fen().getFirst()).isEqualTo(30_000_000L);
    robot.interact(robot.lookup("#threepublic-trend-save").queryAs(Button.class)::fire);
    assertThat(Files.size(folder.resolve("2023—2024年三公经费变化.png"))).isGreaterThan(5_000);
    robot.interact(
        () -> {
          robot.lookup("#threepublic-composition-copy").queryAs(Button.class).fire();
          assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue();
        });
  }

  @Test
  void 换主题图表跟着换(FxRobot robot) {
    robot.interact(() -> view.frame().show("charts"));
    ChartView chart = chart(robot, "chart-function");
    int light = corner(robot, chart);
    robot.interact(() -> Theme.DARK.dress(view.frame().getScene()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(light).isEqualTo(0xffffffff);
    assertThat(corner(robot, chart)).isEqualTo(0xff1e2227);
  }

  /** A pixel inside the chart where nothing is drawn. */
  private static int corner(FxRobot robot, ChartView chart) {
    int[] argb = new int[1];
    robot.interact(
        () -> {
          chart.getScene().getRoot().applyCss();
          chart.getScene().getRoot().layout();
          WritableImage image = chart.snapshot(null, null);
          argb[0] = image.getPixelReader().getArgb(4, (int) image.getHeight() - 5);
        });
    return argb[0];
  }

  @Test
  void 总览的待办可以点到该处最近修改随之更新(FxRobot robot) throws Exception {
    robot.interact(() -> view.frame().show("revenue"));
    Sheet revenue = robot.lookup("#revenue-sheet").query();
    robot.interact(revenue::requestFocus);
    robot.write("2146").push(KeyCode.ENTER);
    robot.interact(() -> view.frame().show("overview"));
    VBox todos = robot.lookup("#todos").query();
    VBox changes = robot.lookup("#last-changes").query();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !changes.getChildren().isEmpty());
    assertThat(
            robot.from(changes).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText))
        .anyMatch(text -> text.contains("收入 一般公共预算"));
    Button unbalanced =
        robot.from(todos).lookup(".button").queryAllAs(Button.class).stream()
            .filter(button -> button.getText().contains("收入比支出多 0.85"))
            .findFirst()
            .orElseThrow();
    robot.interact(unbalanced::fire);
    assertThat(robot.lookup("#revenue-sheet").tryQuery()).isPresent();
    robot.interact(() -> view.frame().show("overview"));
    Button threePublic =
        robot.from(todos).lookup(".button").queryAllAs(Button.class).stream()
            .filter(button -> button.getText().contains("三公"))
            .findFirst()
            .orElseThrow();
    robot.interact(threePublic::fire);
    assertThat(robot.lookup("#threepublic-sheet").tryQuery()).isPresent();
  }

  @Test
  void 变化图读同一文件中的其他年度(FxRobot robot) throws Exception {
    Header now = desk.budget().header();
    Header then =
        new Header(
            2021, now.template(), now.templateVersion(), now.catalogue(), now.rounding(), null);
    desk.kept()
        .orElseThrow()
        .storage()
        .create(
            desk.budget().with(Part.HEADER, then),
            "批复",
            new Revision.Origin(Instant.EPOCH, "测试", "测试"));
    robot.interact(() -> view.frame().show("threepublic"));
    ChartView trend = chart(robot, "threepublic-trend");
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> trend.data().categories().size() == 4);
    assertThat(trend.data().categories()).containsExactly("2020年", "2021年", "2023年", "2024年");
    assertThat(trend.data().series().getFirst().fen())
        .containsExactly(0L, 30_000_000L, 0L, 30_000_000L);
  }
}

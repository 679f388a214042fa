package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.yubian.budget.Budget;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.opening.Source;
import org.yubian.session.BudgetInfo;

/** Choosing last year's budget for the audit, over real files. */
class ComparedWindowTest extends ProgramFixture {
  private Path budgetOf(int year) throws IOException {
    Budget budget = Desks.sample("yanzhou-2024");
    Header header = budget.header();
    Budget other =
        budget.with(
            Part.HEADER,
            new Header(
                year,
                header.template(),
                header.templateVersion(),
                header.catalogue(),
                header.rounding(),
                header.stage()));
    Path file = folder.resolve(year + ".json");
    Files.write(file, test.ports.codec().encode(other));
    return file;
  }

  private String compared() {
    return ((Hyperlink) test.window().view().frame().lookup("#findings-compared")).getText();
  }

  private void until(String part) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> compared().contains(part));
  }

  private void ask(FxRobot robot) {
    robot.interact(() -> test.window().desk().go(new Place.Compared()));
  }

  @Test
  void 取入上年预算后审核与它对照(FxRobot robot) throws Exception {
    robot.interact(() -> test.window().view().frame().showDock("audit"));
    until("上年 无");
    test.picker.answer = budgetOf(2023);
    ask(robot);
    robot.clickOn("#compared-file");
    assertThat(robot.lookup("#compared-note").queryAs(Label.class).getText()).contains("2023");
    robot.clickOn("#dialog-do");
    until("上年 2023年“对照：2023.json”");

    List<BudgetInfo> kept = test.window().desk().kept().orElseThrow().storage().budgets();
    assertThat(kept).hasSize(2);
    assertThat(kept.getLast().lockedBecause()).contains("对照");

    ask(robot);
    ComboBox<?> year = robot.lookup("#compared-year").queryAs(ComboBox.class);
    robot.interact(() -> year.getSelectionModel().selectLast());
    robot.clickOn("#dialog-do");
    until("上年 无");
  }

  @Test
  void 新年度预算自动与上年对照(FxRobot robot) throws Exception {
    Budget last = Desks.sample("zengdu-2024");
    Budget next =
        Budget.empty(
            new Header(2025, last.header().template(), "1.0", null, null, null),
            last.unit().named("改名后的局", last.unit().kind(), last.unit().scope()));
    robot.interact(() -> test.windows.open(new Source.Fresh(next, "一上", "新建", last), null));
    BudgetWindow window = test.windows.open().getLast();
    robot.interact(() -> window.view().frame().showDock("audit"));
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () ->
            ((Hyperlink) window.view().frame().lookup("#findings-compared"))
                .getText()
                .contains("上年 2024年"));
    assertThat(window.desk().kept().orElseThrow().storage().budgets())
        .extracting(BudgetInfo::year)
        .containsExactly(2025, 2024);
  }

  @Test
  void 年度不对的文件说明要哪一年(FxRobot robot) throws Exception {
    test.picker.answer = budgetOf(2020);
    ask(robot);
    robot.clickOn("#compared-file");
    assertThat(robot.lookup("#compared-note").queryAs(Label.class).getText())
        .contains("2020年")
        .contains("2023年（上年）");
    robot.clickOn("#dialog-cancel");
    assertThat(test.window().desk().kept().orElseThrow().storage().budgets()).hasSize(1);
  }
}

package org.yubian.desktop.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yubian.budget.Budget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.theme.Theme;
import org.yubian.desktop.work.Failures;
import org.yubian.desktop.work.Job;
import org.yubian.desktop.work.Works;
import org.yubian.office.pdf.PdfPrinter;
import org.yubian.session.PagePrinter;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

@ExtendWith(ApplicationExtension.class)
class PrintPreviewTest {
  @TempDir Path folder;
  private Stage stage;
  private int asked;

  private final class Paper implements Printers {
    private final boolean any;

    Paper(boolean any) {
      this.any = any;
    }

    @Override
    public boolean any() {
      return any;
    }

    @Override
    public Optional<Job<Integer>> ask(Window owner, PagePrinter.Pages pages) {
      asked++;
      return Optional.of(progress -> pages.count());
    }
  }

  @Start
  void start(Stage shown) throws PackException {
    Fonts.load();
    stage = shown;
    show(false);
  }

  private void show(boolean printer) throws PackException {
    Works works =
        new Works(Runnable::run, Runnable::run, new Failures("test", folder, Runnable::run));
    PrintPreview preview =
        new PrintPreview(
            tables(Desks.sample("zengdu-2024")), new PdfPrinter(), new Paper(printer), works);
    preview.onPdf(document -> preview.write(document, folder.resolve("表.pdf")));
    Scene scene = new Scene(preview, 1000, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    preview.show("");
  }

  private static PrintedTables tables(Budget budget) throws PackException {
    return PrintedTables.of(
        budget,
        StatutoryTables.of(
            budget,
            PackLibrary.bundled().get(budget.header().template()),
            SubjectLibrary.builtIn()));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void 没有打印机也能预览和导出PDF(FxRobot robot) throws TimeoutException {
    assertThat(text(robot, "#print-said")).contains("没有可用的打印机").contains("PDF");
    assertThat(robot.lookup("#print-print").queryAs(Button.class).isDisabled()).isTrue();
    assertThat(text(robot, "#print-place")).matches("第 1 页 / 共 \\d+ 页");
    ImageView page = robot.lookup(".print-paper .image-view").queryAs(ImageView.class);
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> page.getImage().getHeight() > page.getScene().getHeight() / 2);
    // Every dot of the page is a pixel of the screen, so that thin lines stay.
    assertThat(page.getFitWidth()).isEqualTo(page.getImage().getWidth());
    robot.clickOn("#print-pdf");
    assertThat(text(robot, "#print-said")).contains("已导出");
    assertThat(Files.exists(folder.resolve("表.pdf"))).isTrue();
  }

  @Test
  void 翻页和选表(FxRobot robot) {
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(text(robot, "#print-place")).startsWith("第 2 页");
    robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
    assertThat(text(robot, "#print-place")).startsWith("第 1 页");
    ComboBox<?> range = robot.lookup("#print-range").queryAs(ComboBox.class);
    robot.interact(() -> range.getSelectionModel().select(1));
    assertThat(text(robot, "#print-place")).isEqualTo("第 1 页 / 共 1 页");
    assertThat(List.copyOf(range.getItems()).getFirst().toString()).startsWith("全部");
  }

  @Test
  void 有打印机就打印(FxRobot robot) {
    robot.interact(
        () -> {
          try {
            show(true);
          } catch (PackException e) {
            throw new IllegalStateException(e);
          }
        });
    robot.clickOn("#print-print");
    assertThat(asked).isEqualTo(1);
    assertThat(text(robot, "#print-said")).contains("已送打印机");
  }

  @Test
  void 公开版不印不予公开的项目(FxRobot robot) throws PackException {
    ComboBox<?> kind = robot.lookup("#print-kind").queryAs(ComboBox.class);
    assertThat(kind.getItems().toString()).isEqualTo("[报送版, 公开版]");
    robot.interact(() -> kind.getSelectionModel().select(1));
    assertThat(text(robot, "#print-place")).matches("第 1 页 / 共 \\d+ 页");
    Budget budget = Desks.sample("zengdu-2024");
    ProcurementLine bought =
        budget.rows(Section.PROCUREMENT).stream()
            .filter(line -> line.coding().project() != null)
            .findFirst()
            .orElseThrow();
    String secret = Objects.requireNonNull(bought.coding().project());
    Budget withheld =
        budget.withRows(
            Section.PROJECTS,
            Rows.inOrder(
                budget.rows(Section.PROJECTS).stream()
                    .map(each -> each.name().equals(secret) ? each.withWithheld(true) : each)
                    .toList()));
    PrintedTables tables = tables(withheld);
    assertThat(shown(tables.all(Kind.SUBMISSION))).contains(secret);
    assertThat(shown(tables.all(Kind.PUBLIC))).doesNotContain(secret);
    assertThat(tables.all(Kind.PUBLIC).title()).endsWith("（公开版）");
  }

  private static List<String> shown(PagePrinter.Document document) {
    return document.grids().stream()
        .flatMap(grid -> grid.texts().stream().flatMap(List::stream))
        .toList();
  }
}

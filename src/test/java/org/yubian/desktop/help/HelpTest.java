package org.yubian.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.desktop.settings.Settings;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.theme.Fonts;

@ExtendWith(ApplicationExtension.class)
class HelpTest {
  @TempDir Path folder;
  private HelpWindow help;

  @Start
  void start(Stage stage) {
    Fonts.load();
    Settings settings = new Settings(folder.resolve("s"), Runnable::run);
    help =
        new HelpWindow(
            new Appearance(
                settings, new SimpleObjectProperty<>(javafx.application.ColorScheme.LIGHT)));
    help.show("tables");
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(help::close);
  }

  private static HelpPage shown(FxRobot robot) {
    ListView<?> list = robot.lookup("#help-list").queryAs(ListView.class);
    return (HelpPage) list.getSelectionModel().getSelectedItem();
  }

  @Test
  void 每一页都有标题和内容图片都在(FxRobot robot) {
    robot.interact(
        () -> {
          for (HelpPage page : new HelpPages().all()) {
            assertThat(page.title()).isNotBlank();
            VBox content = HelpText.of(page.text());
            assertThat(content.lookupAll(".help-text")).as(page.id()).isNotEmpty();
            assertThat(((Text) content.lookup(".help-heading-1")).getText())
                .isEqualTo(page.title());
          }
        });
  }

  @Test
  void 每个界面和窗口都有自己的一页并配图() {
    List<String> explained =
        List.of(
            "start overview unit revenue function economic project procurement threepublic assets"
                .split(" "));
    List<String> others =
        List.of(
            "tables charts trail audit find import print export new templates catalogue backup"
                .split(" "));
    List<String> all = new ArrayList<>(explained);
    all.addAll(others);
    all.addAll(List.of("review", "compare", "look"));
    HelpPages pages = new HelpPages();
    for (String id : all) {
      HelpPage page = pages.of(id);
      assertThat(page.id()).isEqualTo(id);
      assertThat(page.text()).as(id).contains("](").contains(".png)");
    }
  }

  @Test
  void 随附的软件与清单一致() throws IOException {
    String page = new HelpPages().of("licences").text();
    List<String> rows =
        Files.readAllLines(Path.of("src/docs/third-party.md")).stream()
            .filter(
                line -> line.startsWith("| ") && line.chars().filter(c -> c == '|').count() == 4)
            .skip(1)
            .toList();
    assertThat(rows).hasSizeGreaterThan(15);
    for (String row : rows) {
      String[] cells = row.replace("`", "").split("\\|");
      assertThat(page).contains(cells[1].strip()).contains(cells[2].strip());
    }
  }

  @Test
  void 打开所在界面的一页(FxRobot robot) {
    assertThat(shown(robot).id()).isEqualTo("tables");
    robot.interact(() -> help.show("no-such-screen"));
    assertThat(shown(robot).id()).isEqualTo("start");
  }

  @Test
  void 搜索只用键盘(FxRobot robot) {
    robot.clickOn("#help-search").write("PDF");
    ListView<?> list = robot.lookup("#help-list").queryAs(ListView.class);
    assertThat(list.getItems()).isNotEmpty().hasSizeLessThan(HelpPages.IDS.size());
    assertThat(((HelpPage) list.getItems().getFirst()).id()).isEqualTo("print");
    robot.push(KeyCode.DOWN);
    assertThat(list.isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#help-list").tryQuery()).isEmpty();
  }

  @Test
  void 标题里有的排在前面() {
    HelpPages pages = new HelpPages();
    assertThat(pages.search("绩效").getFirst().id()).isEqualTo("project");
    assertThat(pages.search("备份 移动存储")).extracting(HelpPage::id).containsExactly("backup");
    assertThat(pages.search("没有这种词")).isEmpty();
    assertThat(pages.search(" ")).hasSize(HelpPages.IDS.size());
  }
}

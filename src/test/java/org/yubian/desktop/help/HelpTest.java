package org.yubian.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

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
  @TempDir java.nio.file.Path folder;
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

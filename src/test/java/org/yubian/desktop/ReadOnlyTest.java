package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.money.Amount;

/** After 报送 every screen refuses at the first key, and says what to do. */
@ExtendWith(ApplicationExtension.class)
class ReadOnlyTest {
  /** The sheets one types into, by screen, with buttons that bring further ones. */
  private static final Map<String, List<String>> SHEETS =
      Map.of(
          "revenue", List.of("revenue-sheet"),
          "function", List.of("function-sheet"),
          "economic", List.of("economic-sheet"),
          "project", List.of("project-sheet", "project-lines-sheet"),
          "procurement", List.of("procurement-sheet"),
          "threepublic", List.of("threepublic-sheet"),
          "assets", List.of("balance-sheet", "vehicle-sheet", "equipment-sheet"),
          "unit", List.of("subordinate-sheet"));

  private static final List<KeyCode> EDITING =
      List.of(KeyCode.V, KeyCode.D, KeyCode.I, KeyCode.DELETE, KeyCode.Z);

  private Desk desk;
  private BudgetView view;
  private Budget before;

  @Start
  void start(Stage stage) {
    desk = Desks.yanzhou();
    view = Desks.show(stage, desk);
    // All screens are there before the budget is handed in.
    view.frame().ids().forEach(view.frame()::show);
    edit();
    before = desk.budget();
    desk.session().lock("已于 2024-11-20 报送");
    ClipboardContent content = new ClipboardContent();
    content.putString("1\t2\n3\t4");
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** So that there is something to undo. */
  private void edit() {
    ExpenditureLine line = desk.budget().rows(Section.EXPENDITURES).first();
    desk.apply(
        new Edit.ChangeRow<>(
            Section.EXPENDITURES, line, line.withAmount(Amount.ofFen(line.amount().fen() + 1))));
  }

  private String notice() {
    return view.frame().lookup("#notice") instanceof Label label ? label.getText() : "";
  }

  @Test
  void 每个表格键入第一个字就说明(FxRobot robot) {
    SHEETS.forEach(
        (screen, ids) -> {
          robot.interact(() -> view.frame().show(screen));
          ids.forEach(id -> refuses(robot, id));
        });
    robot.interact(() -> view.frame().show("project"));
    robot.clickOn("#project-target");
    refuses(robot, "indicator-sheet");
    robot.clickOn("#project-purchases");
    refuses(robot, "project-procurement-sheet");
    robot.clickOn("#project-overall");
    refuses(robot, "overall-indicator-sheet");
    assertThat(desk.budget()).isSameAs(before);
  }

  private void refuses(FxRobot robot, String id) {
    Sheet sheet = robot.lookup("#" + id).query();
    int columns = sheet.model().layout().columns().size();
    for (int row = 0; row < sheet.model().rowCount(); row++) {
      for (int column = 0; column < columns; column++) {
        assertThat(sheet.model().entry(row, column))
            .as("%s %d,%d", id, row, column)
            .isInstanceOfSatisfying(
                Entry.Refused.class, refused -> assertThat(refused.why()).contains("新建版本"));
      }
    }
    int last = columns - 1;
    robot.interact(
        () -> {
          sheet.requestFocus();
          sheet.select(sheet.model().rowCount() - 1, last);
        });
    Label message = (Label) sheet.lookup(".sheet-message");
    robot.write("\u00b7");
    assertThat(message.getText()).as(id).contains("报送").contains("新建版本");
    assertThat(message.isVisible()).isTrue();
    robot.interact(() -> sheet.select(0, last));
    robot.push(KeyCode.DELETE);
    assertThat(message.getText()).as(id).contains("新建版本");
    for (KeyCode key : id.equals("threepublic-sheet") ? List.of(KeyCode.V, KeyCode.Z) : EDITING) {
      robot.interact(() -> desk.tell(Notice.of("")));
      robot.push(KeyCode.CONTROL, key);
      assertThat(notice()).as("%s %s", id, key).contains("新建版本");
    }
    assertThat(sheet.isEditing()).isFalse();
  }

  /** Fields below a bar that scrolls are only found once the screen is laid out. */
  private void showLaidOut(String screen) {
    view.frame().show(screen);
    view.frame().applyCss();
    view.frame().layout();
  }

  @Test
  void 表单不能改并说明(FxRobot robot) {
    for (String screen : List.of("unit", "assets", "project")) {
      robot.interact(() -> showLaidOut(screen));
      if (screen.equals("project")) {
        robot.clickOn("#project-years");
      }
      int fields = 0;
      for (Node node : view.frame().getCenter().lookupAll(".form .text-input")) {
        TextInputControl field = (TextInputControl) node;
        assertThat(field.isEditable()).as(field.getId()).isFalse();
        fields++;
      }
      assertThat(fields).as(screen).isPositive();
      view.frame().getCenter().lookupAll(".form .combo-box").stream()
          .map(ComboBox.class::cast)
          .forEach(box -> assertThat(box.isDisabled()).as(box.getId()).isTrue());
    }
    robot.interact(() -> view.frame().show("unit"));
    TextInputControl name = robot.lookup("#unit-name").query();
    robot.interact(name::requestFocus);
    robot.write("甲");
    assertThat(view.frame().lookupAll(".form-problem"))
        .anyMatch(node -> node.isVisible() && ((Label) node).getText().contains("新建版本"));
    assertThat(desk.budget()).isSameAs(before);
  }

  @Test
  void 菜单里说明为什么不能改(FxRobot robot) {
    robot.interact(() -> view.frame().show("function"));
    MenuBar bar = (MenuBar) view.frame().lookup(".menu-bar");
    List<MenuItem> edit = bar.getMenus().get(1).getItems();
    assertThat(edit.getFirst().getText()).contains("新建版本");
    assertThat(edit.getFirst().isDisable()).isTrue();
    for (MenuItem item : edit) {
      boolean changes =
          item.getText() != null
              && List.of("粘贴", "新增", "删除", "重复", "移到").stream()
                  .anyMatch(item.getText()::startsWith);
      assertThat(changes && !item.isDisable()).as(item.getText()).isFalse();
    }
    robot.interact(() -> desk.session().lock(null));
    assertThat(edit.getFirst().getText()).doesNotContain("新建版本");
  }
}

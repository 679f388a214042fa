package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.budget.Assets;
import org.yubian.budget.Edit;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.RoundingMode;
import org.yubian.budget.Section;
import org.yubian.budget.Staff;
import org.yubian.budget.UnitKind;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.view.Sheet;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

/** What an accountant does on 单位信息 and 资产, with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class FormScreensTest {
  private Desk desk;
  private BudgetView view;

  @Start
  void start(Stage stage) {
    desk = Desks.open(Desks.sample("zengdu-2024"));
    view = Desks.show(stage, desk);
  }

  private void enter(FxRobot robot, String field, String text) {
    TextInputControl control = robot.lookup("#" + field).query();
    robot.interact(
        () -> {
          control.requestFocus();
          control.selectAll();
        });
    robot.write(text);
  }

  private static boolean says(FxRobot robot, String part) {
    return robot.lookup(".form-problem").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText().contains(part));
  }

  @Test
  void 键入时检查回车保存可以撤销(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    enter(robot, "staff-retired", "3x");
    assertThat(says(robot, "3x")).isTrue();
    robot.push(KeyCode.ENTER);
    assertThat(staff().retired()).isNull();
    robot.push(KeyCode.BACK_SPACE);
    assertThat(says(robot, "数量")).isFalse();
    robot.push(KeyCode.ENTER);
    assertThat(staff().retired()).isEqualTo(3);
    assertThat(desk.session().undoText(AmountFormat.of(DisplayUnit.YUAN))).contains("修改“退休人员”");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(staff().retired()).isNull();
    assertThat(staff().dispatchedLabour()).isEqualTo(9);
    assertThat(robot.lookup("#staff-retired").queryAs(TextInputControl.class).getText()).isEmpty();
  }

  private Staff staff() {
    return Objects.requireNonNull(desk.budget().unit().staff());
  }

  @Test
  void 离开时保存Esc恢复(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    enter(robot, "sign-phone", "0722-3312345");
    robot.push(KeyCode.TAB);
    assertThat(Objects.requireNonNull(desk.budget().unit().signOff()).phone())
        .isEqualTo("0722-3312345");
    enter(robot, "unit-name", "别的单位");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#unit-name").queryAs(TextInputControl.class).getText())
        .isEqualTo("曾都区政务服务和大数据管理局");
    assertThat(desk.budget().unit().name()).isEqualTo("曾都区政务服务和大数据管理局");
  }

  @Test
  void 填错时不离开本页(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    enter(robot, "sign-date", "2024-02-30");
    assertThat(says(robot, "日期")).isTrue();
    robot.interact(() -> view.frame().show("assets"));
    assertThat(robot.lookup("#sign-date").tryQuery()).isPresent();
  }

  @Test
  @SuppressWarnings("unchecked")
  void 选择单位性质和尾数处理(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    ComboBox<String> kind = robot.lookup("#unit-kind").queryAs(ComboBox.class);
    robot.interact(() -> kind.setValue("公益一类事业单位"));
    assertThat(desk.budget().unit().kind()).isEqualTo(UnitKind.PUBLIC_INSTITUTION_ONE);
    ComboBox<String> rounding = robot.lookup("#header-rounding").queryAs(ComboBox.class);
    robot.interact(() -> rounding.setValue("舍位平衡"));
    assertThat(desk.budget().header().rounding()).isEqualTo(RoundingMode.BALANCED);
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(kind.getValue()).isEqualTo("行政单位");
  }

  @Test
  void 新增下属单位和车辆(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    Sheet units = robot.lookup("#subordinate-sheet").query();
    robot.interact(units::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.I);
    robot.write("016002").push(KeyCode.ENTER);
    robot.write("政务服务中心").push(KeyCode.ENTER);
    assertThat(desk.budget().unit().subordinateUnits().getLast().name()).isEqualTo("政务服务中心");
    robot.interact(() -> view.frame().show("assets"));
    Sheet vehicles = robot.lookup("#vehicle-sheet").query();
    robot.interact(vehicles::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.I);
    robot.write("应急").push(KeyCode.DOWN).push(KeyCode.ENTER);
    robot.write("2").push(KeyCode.ENTER);
    Assets assets = Objects.requireNonNull(desk.budget().forms().assets());
    assertThat(assets.vehicles()).isEqualTo(Map.of("应急保障用车", 2));
    assertThat(assets.balances()).containsKey("current_change");
  }

  @Test
  void 采购明细没有类别时按类别填报(FxRobot robot) {
    robot.interact(() -> view.frame().show("procurement"));
    Node form = view.frame().lookup("#procurement-declared");
    assertThat(form.isVisible()).isFalse();
    ProcurementLine line = desk.budget().rows(Section.PROCUREMENT).first();
    ProcurementLine untold = line.withPurchase(line.purchase().withKind(null));
    robot.interact(() -> desk.apply(new Edit.ChangeRow<>(Section.PROCUREMENT, line, untold)));
    assertThat(form.isVisible()).isTrue();
    enter(robot, "declared-货物", "12.5");
    robot.push(KeyCode.ENTER);
    assertThat(desk.budget().declarations().procurementByKind())
        .isEqualTo(Map.of("货物", Amount.parseYuan("125000.00")));
    enter(robot, "declared-货物", " ");
    robot.push(KeyCode.ENTER);
    assertThat(desk.budget().declarations().procurementByKind()).isNull();
  }

  private static boolean hasFocus(FxRobot robot, String id) {
    return robot.lookup("#" + id).query().isFocused();
  }

  @Test
  void 单位信息全程用键盘走到(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    robot.interact(() -> robot.lookup("#header-rounding").query().requestFocus());
    robot.push(KeyCode.TAB);
    Sheet ceilings = robot.lookup("#ceiling-sheet").query();
    assertThat(ceilings.isFocused()).isTrue();
    robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
    assertThat(hasFocus(robot, "staff-posts")).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(ceilings.isFocused()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(hasFocus(robot, "staff-posts")).isTrue();
    robot.push(KeyCode.F6);
    assertThat(hasFocus(robot, "sign-head")).isTrue();
    robot.push(KeyCode.F6);
    assertThat(hasFocus(robot, "subordinate-sheet")).isTrue();
  }

  @Test
  void 表内的提示按Esc或离开就收起(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    Sheet ceilings = robot.lookup("#ceiling-sheet").query();
    Label message = robot.from(ceilings).lookup(".sheet-message").query();
    robot.interact(
        () -> {
          ceilings.requestFocus();
          ceilings.select(0, 1);
        });
    robot.write("3");
    assertThat(message.isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(message.isVisible()).isFalse();
    robot.write("3");
    robot.push(KeyCode.F6);
    assertThat(message.isVisible()).isFalse();
  }

  private void find(FxRobot robot, String text) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    TextInputControl field = robot.lookup("#find-field").query();
    robot.interact(() -> field.setText(text));
    robot.push(KeyCode.ENTER);
  }

  @Test
  void 查找单位信息资产和法定报表里的内容(FxRobot robot) {
    enterPhone(robot);
    robot.interact(() -> view.frame().show("overview"));
    find(robot, "0722-33");
    assertThat(view.frame().currentId()).isEqualTo("unit");
    Node phone = robot.lookup("#sign-phone").query();
    assertThat(phone.getPseudoClassStates()).extracting(Object::toString).contains("found");
    robot.interact(() -> view.frame().show("assets"));
    enter(robot, "assets-planned", "投影仪三台");
    robot.interact(() -> view.frame().show("overview"));
    find(robot, "投影仪");
    assertThat(view.frame().currentId()).isEqualTo("assets");
    robot.interact(() -> view.frame().show("tables"));
    find(robot, "合计");
    assertThat(view.frame().currentId()).isEqualTo("tables");
    Sheet table = robot.lookup("#table-sheet").query();
    SheetSelection at = table.selection();
    assertThat(table.model().cell(at.row(), at.column()).text()).contains("合计");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#table-sheet").query().isFocused()).isTrue();
  }

  private void enterPhone(FxRobot robot) {
    robot.interact(() -> view.frame().show("unit"));
    enter(robot, "sign-phone", "0722-3312345");
    robot.push(KeyCode.ENTER);
  }

  @Test
  void 焦点走到看不见的地方时滚动过去(FxRobot robot) {
    robot.interact(
        () -> {
          Stage stage = (Stage) view.frame().getScene().getWindow();
          stage.setHeight(420);
          view.frame().show("unit");
        });
    robot.interact(() -> robot.lookup("#sign-date").query().requestFocus());
    robot.interact(() -> {});
    Node date = robot.lookup("#sign-date").query();
    ScrollPane scroll = robot.from(view.frame().current().node()).lookup(".scroll-pane").query();
    Bounds field = date.localToScene(date.getBoundsInLocal());
    Bounds seen = scroll.localToScene(scroll.getBoundsInLocal());
    assertThat(field.getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
    assertThat(field.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
  }
}

package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.intake.Field;

/** 从 Excel 导入明细, with the keys of the menu. */
class TableImportTest extends ProgramFixture {
  private static void row(XSSFSheet sheet, int index, Object... cells) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < cells.length; i++) {
      switch (cells[i]) {
        case Number number -> row.createCell(i).setCellValue(number.doubleValue());
        default -> row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private Path export() throws IOException {
    Path file = folder.resolve("一体化导出.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("填表说明").createRow(0).createCell(0).setCellValue("请勿修改表头");
      XSSFSheet sheet = book.createSheet("支出明细");
      row(sheet, 0, "预算支出明细表（单位：元）");
      row(sheet, 1, "项目类别", "项目名称", "功能分类", "部门经济分类", "今年要数", "备注");
      row(sheet, 2, "运转类（公用）", "", 2010301, "30201-办公费", 12345.67, "纸张");
      row(sheet, 3, "特定目标类", "电子政务", "2010399", "30227", 200000, "");
      row(sheet, 4, "特定目标类", "电子政务", "2019997", "30227", 1, "");
      row(sheet, 5, "合计", "", "", "", 212346.67, "");
      book.write(out);
    }
    return file;
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Field> amount(FxRobot robot) {
    return (ComboBox<Field>) robot.lookup("#intake-field-4").queryAs(ComboBox.class);
  }

  private List<ExpenditureLine> lines() {
    return test.window().budget().rows(Section.EXPENDITURES).toList();
  }

  @Test
  void 指明金额列后导入且下次记得(FxRobot robot) throws IOException {
    test.picker.answer = export();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    Label summary = robot.lookup("#intake-summary").queryAs(Label.class);
    Button take = robot.lookup("#intake-take").queryAs(Button.class);
    assertThat(take.isDisabled()).isTrue();
    robot.interact(() -> amount(robot).setValue(Field.AMOUNT));
    assertThat(summary.getText()).contains("新增 2 行").contains("失败 1 行");
    robot.interact(take::fire);
    assertThat(lines()).hasSize(35);
    assertThat(lines().stream().map(line -> line.amount().fen())).contains(1_234_567L, 20_000_000L);
    assertThat(notice(test.window())).contains("1 行没有导入");

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    assertThat(amount(robot).getValue()).isEqualTo(Field.AMOUNT);
    assertThat(robot.lookup("#intake-summary").queryAs(Label.class).getText()).contains("相同 2 行");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(lines()).hasSize(33);
  }
}

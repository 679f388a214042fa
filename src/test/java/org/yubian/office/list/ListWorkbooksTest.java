package org.yubian.office.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.session.ListExporter.Cell;
import org.yubian.session.ListExporter.Column;
import org.yubian.session.ListExporter.Sheet;

/** Lists as workbooks that people read on paper. */
class ListWorkbooksTest {
  @TempDir Path folder;

  @Test
  void aListHasATitleAndRowsAsHighAsTheirTexts() throws Exception {
    Path file = folder.resolve("意见.xlsx");
    String text = "公务接待费申报与明细不符。".repeat(8);
    new ListWorkbooks()
        .export(
            List.of(
                new Sheet(
                    "审核意见",
                    List.of("某单位审核意见", "错误 1 条"),
                    List.of(new Column("内容", 30), new Column("金额", 12)),
                    List.of(
                        List.of(Cell.of(text), new Cell.Number(new BigDecimal("1.50"), 2)),
                        List.of(Cell.of("短"), Cell.of(""))))),
            file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("某单位审核意见");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("内容");
      assertThat(sheet.getRow(3).getHeightInPoints())
          .isGreaterThan(sheet.getRow(4).getHeightInPoints() * 5);
      assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1.5);
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
    }
  }
}

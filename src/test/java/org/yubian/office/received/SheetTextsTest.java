package org.yubian.office.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.FileProblem;
import org.yubian.session.SheetFiles;

class SheetTextsTest {
  @TempDir private Path folder;

  private Path workbook() throws IOException {
    Path file = folder.resolve("导出.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("明细");
      Row row = sheet.createRow(2);
      row.createCell(1).setCellValue("基本工资");
      row.createCell(3).setCellValue(0.123456);
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("0.00"));
      row.getCell(3).setCellStyle(style);
      row.createCell(4).setCellValue(84.94 + 0.0000000000000001);
      row.createCell(5).setCellValue(2010301);
      book.createSheet("空");
      book.createSheet("藏").createRow(0).createCell(0).setCellValue("x");
      book.setSheetHidden(2, true);
      book.write(out);
    }
    return file;
  }

  @Test
  void 数字不按显示格式舍入() throws IOException {
    List<SheetFiles.Sheet> sheets = new SheetTexts().read(workbook());
    assertThat(sheets).hasSize(1);
    assertThat(sheets.getFirst().name()).isEqualTo("明细");
    assertThat(sheets.getFirst().rows())
        .containsExactly(
            List.of(), List.of(), List.of("", "基本工资", "", "0.123456", "84.94", "2010301"));
  }

  @Test
  void 合并单元格的文字每行都有数字只算一次() throws IOException {
    Path file = folder.resolve("合并.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet();
      for (int i = 0; i < 3; i++) {
        sheet.createRow(i).createCell(1).setCellValue("行" + i);
      }
      sheet.getRow(0).createCell(0).setCellValue("2010301");
      sheet.getRow(0).createCell(2).setCellValue(5);
      sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 2, 2, 2));
      book.write(out);
    }
    assertThat(new SheetTexts().read(file).getFirst().rows())
        .containsExactly(
            List.of("2010301", "行0", "5"), List.of("2010301", "行1"), List.of("2010301", "行2"));
  }

  @Test
  void 文本文件各种编码() throws IOException {
    Path file = folder.resolve("导出.csv");
    Files.write(file, "编码,金额\n30101,\"1,234.5\"\n".getBytes(Charset.forName("GB18030")));
    assertThat(new SheetTexts().read(file).getFirst().rows())
        .containsExactly(List.of("编码", "金额"), List.of("30101", "1,234.5"));
  }

  @Test
  void 不是表格的文件说明原因() throws IOException {
    Path file = folder.resolve("坏.xlsx");
    Files.writeString(file, "不是工作簿");
    assertThatThrownBy(() -> new SheetTexts().read(file))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining("坏.xlsx");
  }
}

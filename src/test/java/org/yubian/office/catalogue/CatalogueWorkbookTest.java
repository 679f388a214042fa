package org.yubian.office.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.FileProblem;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.edition.CatalogueImport;
import org.yubian.subject.edition.ImportMode;
import org.yubian.subject.edition.ImportOutcome;
import org.yubian.subject.edition.SourceRow;
import org.yubian.subject.edition.SourceRows;

/** Lists of subjects as bureaus hand them out. */
class CatalogueWorkbookTest {
  @TempDir Path folder;
  private final CatalogueWorkbook reader = new CatalogueWorkbook();

  private interface Filling {
    void into(XSSFWorkbook workbook);
  }

  private Path workbook(Filling filling) throws IOException {
    Path file = folder.resolve("科目.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.into(workbook);
      workbook.write(out);
    }
    return file;
  }

  private static void row(XSSFSheet sheet, int number, Object... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      switch (cells[i]) {
        case Integer code -> row.createCell(i).setCellValue(code);
        case String text -> row.createCell(i).setCellValue(text);
        default -> throw new IllegalArgumentException();
      }
    }
  }

  @Test
  void everySheetWithRowsIsAList() throws Exception {
    List<SourceRows> lists =
        reader.workbook(
            workbook(
                workbook -> {
                  XSSFSheet sheet = workbook.createSheet("功能科目");
                  sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                  row(sheet, 0, "2026年支出功能分类科目");
                  row(sheet, 2, "科目编码", "科目名称", "说明");
                  row(sheet, 3, 201, "一般公共服务支出", "");
                  row(sheet, 5, "20103", " 政府办公厅（室）及相关机构事务 ");
                  workbook.createSheet("空表");
                  row(workbook.createSheet("经济科目"), 0, "编码");
                }));
    assertThat(lists)
        .extracting(SourceRows::source)
        .containsExactly("科目.xlsx，工作表“功能科目”", "科目.xlsx，工作表“经济科目”");
    assertThat(lists.getFirst().rows())
        .containsExactly(
            new SourceRow(1, List.of("2026年支出功能分类科目")),
            new SourceRow(3, List.of("科目编码", "科目名称", "说明")),
            new SourceRow(4, List.of("201", "一般公共服务支出", "")),
            new SourceRow(6, List.of("20103", "政府办公厅（室）及相关机构事务")));
  }

  @Test
  void theImportTakesIt() throws Exception {
    SourceRows list =
        reader
            .read(
                workbook(
                    workbook -> {
                      XSSFSheet sheet = workbook.createSheet("Sheet1");
                      row(sheet, 0, "类", "款", "项", "科目名称");
                      row(sheet, 1, 201, "", "", "一般公共服务支出");
                      row(sheet, 2, "", "03", "", "政府办公厅（室）及相关机构事务");
                      row(sheet, 3, "", "", "98", "数据要素事务");
                    }))
            .getFirst();
    Edition edition = new Edition(2026, null);
    ImportOutcome outcome =
        new CatalogueImport(edition, ImportMode.SUPPLEMENT)
            .read(
                list,
                SubjectLibrary.builtIn()
                    .subjects(Edition.national(2025))
                    .catalogue(Scheme.FUNCTION));
    assertThat(outcome.catalogue().orElseThrow().find("2010398"))
        .map(Subject::name)
        .contains("数据要素事务");
  }

  @Test
  void aWorkbookCutShortIsDamaged() throws Exception {
    Path whole = workbook(workbook -> row(workbook.createSheet("a"), 0, "科目编码"));
    byte[] bytes = Files.readAllBytes(whole);
    Path half = folder.resolve("half.xlsx");
    Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> reader.workbook(half))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll(half.toString(), "已损坏");
  }

  @Test
  void aSheetThatIsNoXmlIsDamagedAndNothingIsPrinted() throws Exception {
    Path file = workbook(workbook -> row(workbook.createSheet("科目"), 0, "科目编码"));
    try (FileSystem parts = FileSystems.newFileSystem(file)) {
      Files.writeString(parts.getPath("xl/worksheets/sheet1.xml"), "<worksheet><sheetData></a>");
    }
    PrintStream before = System.err;
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> reader.workbook(file))
          .isInstanceOf(FileProblem.class)
          .hasMessageContaining("科目.xlsx");
    } finally {
      System.setErr(before);
    }
    assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aSheetFarTooLongIsNoList() throws Exception {
    Path file =
        workbook(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("a");
              for (int i = 0; i <= SheetRows.MOST_ROWS; i++) {
                row(sheet, i, i);
              }
            });
    assertThatThrownBy(() -> reader.workbook(file))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining("50000");
  }
}

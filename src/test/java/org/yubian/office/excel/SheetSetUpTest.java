package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.table.Grid;
import org.yubian.table.HeaderCell;
import org.yubian.table.Span;

/** How the sheets of 济源's workbook are dressed, which has every kind of table. */
class SheetSetUpTest {
  private Request request;
  private XSSFWorkbook workbook;

  @BeforeEach
  void write() throws Exception {
    request = Exports.request(Exports.sample("jiyuan-2024"), Kind.SUBMISSION, Path.of("x.xlsx"));
    workbook = Sheets.open(Exports.bytes(request));
  }

  @AfterEach
  void close() throws Exception {
    workbook.close();
  }

  private interface TableCheck {
    void check(XSSFSheet sheet, Grid grid);
  }

  private void forEachTable(TableCheck check) {
    for (int i = 0; i < request.grids().size(); i++) {
      check.check(workbook.getSheetAt(Sheets.before(Kind.SUBMISSION) + i), request.grids().get(i));
    }
  }

  @Test
  void sheetsStandInThePacksOrderUnderTheirTitles() {
    assertThat(workbook.getSheetName(0)).isEqualTo("封面");
    assertThat(workbook.getSheetName(1)).isEqualTo("目录");
    forEachTable(
        (sheet, grid) -> assertThat(sheet.getSheetName()).isEqualTo(grid.heading().title()));
  }

  @Test
  void theContentsLeadToEveryTableAndBack() {
    XSSFSheet contents = workbook.getSheet("目录");
    forEachTable(
        (sheet, grid) -> {
          int row = 3 + request.grids().indexOf(grid);
          XSSFCell entry = contents.getRow(row).getCell(2);
          assertThat(entry.getStringCellValue()).isEqualTo(grid.heading().title());
          assertThat(entry.getHyperlink().getType()).isEqualTo(HyperlinkType.DOCUMENT);
          assertThat(entry.getHyperlink().getLocation())
              .isEqualTo("'" + sheet.getSheetName() + "'!A1");
          XSSFCell back = sheet.getRow(0).getCell(grid.columns().size());
          assertThat(back.getStringCellValue()).isEqualTo("返回目录");
          assertThat(back.getHyperlink().getLocation()).isEqualTo("'目录'!A1");
        });
  }

  @Test
  void captionsStandAboveAndNotesBelow() {
    forEachTable(
        (sheet, grid) -> {
          int last = grid.columns().size() - 1;
          assertThat(Sheets.text(sheet, 0, last)).isEqualTo(grid.heading().tableNumber());
          assertThat(Sheets.text(sheet, 1, 0)).isEqualTo(grid.heading().title());
          assertThat(Sheets.text(sheet, 2, 0)).isEqualTo(grid.heading().unitLine());
          int below = Sheets.bodyRow(grid) + grid.rows().size();
          for (String note : grid.notes()) {
            assertThat(Sheets.text(sheet, below++, 0)).isEqualTo(note);
          }
          assertThat(sheet.getLastRowNum()).isEqualTo(below - 1);
        });
  }

  @Test
  void headersAndSpansAreMerged() {
    forEachTable(
        (sheet, grid) -> {
          Set<CellRangeAddress> expected = new HashSet<>();
          expected.add(new CellRangeAddress(1, 1, 0, grid.columns().size() - 1));
          for (HeaderCell cell : grid.header()) {
            int top = Sheets.headerRow(grid) + cell.row();
            expected.add(range(top, cell.column(), cell.rowSpan(), cell.columnSpan()));
          }
          for (Span span : grid.spans()) {
            int top = Sheets.bodyRow(grid) + span.row();
            expected.add(range(top, span.column(), span.rows(), span.columns()));
          }
          for (int i = 0; i < grid.notes().size(); i++) {
            int row = Sheets.bodyRow(grid) + grid.rows().size() + i;
            expected.add(range(row, 0, 1, grid.columns().size()));
          }
          expected.removeIf(range -> range.getNumberOfCells() == 1);
          assertThat(sheet.getMergedRegions()).containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  private static CellRangeAddress range(int row, int column, int rows, int columns) {
    return new CellRangeAddress(row, row + rows - 1, column, column + columns - 1);
  }

  @Test
  void tablesHaveBordersAndCaptionsHaveNone() {
    forEachTable(
        (sheet, grid) -> {
          int end = Sheets.bodyRow(grid) + grid.rows().size();
          for (int row = 0; row < end; row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
              XSSFCell cell = sheet.getRow(row).getCell(column);
              boolean inTable = row >= Sheets.headerRow(grid);
              BorderStyle border =
                  cell == null ? BorderStyle.NONE : cell.getCellStyle().getBorderLeft();
              assertThat(border).isEqualTo(inTable ? BorderStyle.THIN : BorderStyle.NONE);
            }
          }
        });
  }

  @Test
  void everySheetIsSetUpForPrinting() {
    forEachTable(
        (sheet, grid) -> {
          XSSFPrintSetup setup = sheet.getPrintSetup();
          assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
          assertThat(setup.getLandscape()).isEqualTo(grid.def().page().landscape());
          assertThat(sheet.getFitToPage()).isTrue();
          assertThat(setup.getFitWidth()).isEqualTo((short) 1);
          assertThat(setup.getFitHeight()).isLessThanOrEqualTo((short) 1);
          assertThat(sheet.getHorizontallyCenter()).isTrue();
          CellRangeAddress repeated = sheet.getRepeatingRows();
          assertThat(repeated.getFirstRow()).isEqualTo(2);
          assertThat(repeated.getLastRow()).isEqualTo(Sheets.bodyRow(grid) - 1);
          assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
              .endsWith(
                  "!$A$1:$"
                      + Addresses.cell(0, grid.columns().size() - 1).replace("1", "$")
                      + (sheet.getLastRowNum() + 1));
          assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
          assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
              .isEqualTo((short) Sheets.bodyRow(grid));
        });
  }

  @Test
  void pageNumbersStandInRunsOfTheirOwn() {
    forEachTable(
        (sheet, grid) ->
            assertThat(sheet.getFooter().getCenter())
                .isEqualTo("@第 @&P@ 页 共 @&N@ 页".replace("@", "&\"宋体,Regular\"&9")));
  }

  @Test
  void codesAndNamesStayInView() {
    XSSFSheet projects = workbook.getSheet("项目支出预算表");
    assertThat(projects.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
    XSSFSheet sums = workbook.getSheet("2024年单位收支预算表");
    assertThat(sums.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 1);
  }

  @Test
  void labelsAreIndentedAndTotalsStandOut() {
    XSSFSheet sheet = workbook.getSheet("2024年单位收支预算表");
    Grid grid = request.grids().getFirst();
    XSSFCell first = sheet.getRow(Sheets.bodyRow(grid)).getCell(0);
    XSSFCell part = sheet.getRow(Sheets.bodyRow(grid) + 2).getCell(0);
    XSSFCell total = sheet.getRow(Sheets.bodyRow(grid) + grid.rows().size() - 1).getCell(0);
    assertThat(first.getCellStyle().getIndention()).isZero();
    assertThat(part.getStringCellValue()).isEqualTo("专项收入");
    assertThat(part.getCellStyle().getIndention()).isEqualTo((short) 3);
    assertThat(total.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
    assertThat(total.getCellStyle().getFont().getBold()).isTrue();
    assertThat(first.getCellStyle().getFont().getBold()).isFalse();
    assertThat(first.getCellStyle().getFont().getFontName()).isEqualTo("宋体");
  }
}

package org.yubian.office.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yubian.money.DisplayUnit;
import org.yubian.office.excel.BlankWorkbooks;
import org.yubian.office.excel.Exports;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.review.recognition.RecognisedTable;
import org.yubian.review.recognition.Recogniser;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.WorkbookExporter;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookFiller;
import org.yubian.session.WorkbookFiller.Filled;
import org.yubian.session.WorkbookFiller.Place;
import org.yubian.table.Grid;

/** Figures go into a bureau's blank workbook, and nothing else in it changes. */
class BlankFillerTest {
  @TempDir Path folder;

  private Filled fill(WorkbookExporter.Request request, Path blank, Path target)
      throws IOException {
    List<SubmittedSheet> sheets = new ReceivedWorkbooks().read(blank).sheets();
    List<RecognisedTable> tables =
        new Recogniser(List.of(request.pack())).recognise(sheets, "空白表.xlsx").tables();
    assertThat(tables).hasSameSizeAs(request.grids());
    List<Place> places =
        tables.stream()
            .map(
                table -> {
                  Grid grid =
                      request.grids().stream()
                          .filter(g -> g.def().number().equals(table.def().number()))
                          .findFirst()
                          .orElseThrow();
                  Set<Integer> rows =
                      table.rows().stream()
                          .map(RecognisedTable.Row::sheetRow)
                          .collect(Collectors.toSet());
                  return new Place(
                      table.finding().sheet(),
                      grid,
                      table.finding().columns(),
                      table.finding().bodyRow(),
                      rows,
                      DisplayUnit.WAN_YUAN == grid.def().amounts().unit()
                          ? DisplayUnit.WAN_YUAN
                          : DisplayUnit.YUAN);
                })
            .toList();
    return new BlankFiller()
        .fill(new WorkbookFiller.Request(request.budget(), places, Kind.SUBMISSION, blank, target));
  }

  @ParameterizedTest
  @CsvSource({
    "yanzhou-2024,false",
    "jiyuan-2024,false",
    "zengdu-2024,false",
    "yanzhou-2024,true",
    "zengdu-2024,true"
  })
  void everyFigureIsFilledInAndNothingElseChanges(String sample, boolean formulas)
      throws Exception {
    WorkbookExporter.Request request =
        Exports.request(Exports.sample(sample), Kind.PUBLIC, Path.of("x.xlsx"));
    Path blank = Files.write(folder.resolve("blank.xlsx"), BlankWorkbooks.of(request, formulas));
    Path target = folder.resolve("filled.xlsx");
    byte[] before = Files.readAllBytes(blank);

    Filled filled = fill(request, blank, target);

    assertThat(filled.obstacles()).isEmpty();
    assertThat(filled.cells()).isGreaterThan(50);
    assertThat(Files.readAllBytes(blank)).isEqualTo(before);
    sameParts(before, Files.readAllBytes(target), formulas);
    try (XSSFWorkbook was = open(before);
        XSSFWorkbook is = open(Files.readAllBytes(target));
        XSSFWorkbook wanted = open(Exports.bytes(request))) {
      for (int i = 0; i < was.getNumberOfSheets(); i++) {
        sameButFigures(was.getSheetAt(i), is.getSheetAt(i), wanted.getSheetAt(i));
      }
      assertThat(is.getAllPictures()).hasSize(1);
      assertThat(is.getName("总计").getRefersToFormula())
          .isEqualTo(was.getName("总计").getRefersToFormula());
    }
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** All parts but sheets are the same, byte for byte. */
  private static void sameParts(byte[] before, byte[] after, boolean formulas) throws IOException {
    Map<String, byte[]> was = parts(before);
    Map<String, byte[]> is = parts(after);
    assertThat(is.keySet()).isEqualTo(was.keySet());
    was.forEach(
        (name, bytes) -> {
          boolean changed =
              name.startsWith("xl/worksheets/sheet")
                  || (formulas && name.equals("xl/workbook.xml"));
          if (!changed) {
            assertThat(is.get(name)).as(name).isEqualTo(bytes);
          }
        });
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static void sameButFigures(XSSFSheet was, XSSFSheet is, XSSFSheet wanted) {
    assertThat(is.getMergedRegions()).isEqualTo(was.getMergedRegions());
    assertThat(is.getPrintSetup().getLandscape()).isEqualTo(was.getPrintSetup().getLandscape());
    assertThat(is.getRepeatingRows()).isEqualTo(was.getRepeatingRows());
    assertThat(is.getLastRowNum()).isEqualTo(was.getLastRowNum());
    assertThat(is.getHyperlinkList()).hasSameSizeAs(was.getHyperlinkList());
    for (int row = 0; row <= was.getLastRowNum(); row++) {
      XSSFRow cells = was.getRow(row);
      assertThat(is.getRow(row).getHeight()).isEqualTo(cells.getHeight());
      for (int column = 0; column < cells.getLastCellNum(); column++) {
        XSSFCell old = cells.getCell(column);
        XSSFCell now = is.getRow(row).getCell(column);
        if (old == null) {
          assertThat(now).isNull();
          continue;
        }
        String place = is.getSheetName() + " " + old.getAddress();
        assertThat(now.getCellStyle().getIndex())
            .as(place)
            .isEqualTo(old.getCellStyle().getIndex());
        if (old.getCellType() == CellType.FORMULA) {
          assertThat(now.getCellFormula()).as(place).isEqualTo(old.getCellFormula());
        } else {
          XSSFCell figure = wanted.getRow(row).getCell(column);
          assertThat(shown(now)).as(place).isEqualTo(shown(figure));
        }
      }
    }
  }

  private static String shown(XSSFCell cell) {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter.formatCellValue(cell);
  }

  @Test
  void tooFewBlankRowsLeaveTheTargetAlone() throws Exception {
    WorkbookExporter.Request request =
        Exports.request(Exports.sample("yanzhou-2024"), Kind.PUBLIC, Path.of("x.xlsx"));
    Path blank = folder.resolve("blank.xlsx");
    try (XSSFWorkbook workbook = open(BlankWorkbooks.of(request, false));
        var out = Files.newOutputStream(blank)) {
      XSSFSheet sheet = workbook.getSheet("支出总体情况表");
      int last = sheet.getLastRowNum();
      for (int row = last - 2; row <= last; row++) {
        sheet.removeRow(sheet.getRow(row));
      }
      workbook.write(out);
    }
    Path target = folder.resolve("filled.xlsx");
    Filled filled = fill(request, blank, target);
    assertThat(filled.obstacles()).hasSize(1);
    assertThat(filled.obstacles().getFirst()).contains("支出总体情况表", "还缺 3 行");
    assertThat(target).doesNotExist();
  }

  @Test
  void whatStandsInTheWayIsNamed() throws Exception {
    WorkbookExporter.Request request =
        Exports.request(Exports.sample("yanzhou-2024"), Kind.PUBLIC, Path.of("x.xlsx"));
    Path blank = folder.resolve("blank.xlsx");
    try (XSSFWorkbook workbook = open(BlankWorkbooks.of(request, false));
        var out = Files.newOutputStream(blank)) {
      workbook.getSheet("收支总体情况表").getRow(4).getCell(1).setCellValue("待填");
      workbook.write(out);
    }
    Path target = folder.resolve("filled.xlsx");
    assertThat(fill(request, blank, target).obstacles())
        .singleElement()
        .asString()
        .contains("收支总体情况表", "B5", "待填");
    assertThat(target).doesNotExist();
  }

  @Test
  void cellsThatAreNotThereAreAddedInTheirOrder() {
    Worksheet sheet =
        new Worksheet(
            "<x:worksheet xmlns:x=\"m\"><x:cols><x:col min=\"1\" max=\"3\""
                + " style=\"7\"/></x:cols><x:sheetData><x:row r=\"2\" a=\"&gt;\"><x:c r=\"B2\""
                + " s=\"3\"/></x:row><x:row r=\"4\"/></x:sheetData><!-- <x:c r=\"A1\"/>"
                + " --></x:worksheet>");
    Set<String> written = new HashSet<>();
    Map<String, int[]> cells = new LinkedHashMap<>();
    cells.put("C2", new int[] {1, 2});
    cells.put("A2", new int[] {1, 0});
    cells.put("B2", new int[] {1, 1});
    cells.put("A4", new int[] {3, 0});
    cells.put("A3", new int[] {2, 0});
    cells.put("A1", new int[] {0, 0});
    cells.put("A6", new int[] {5, 0});
    cells.forEach(
        (address, at) -> {
          sheet.write(at[0], at[1], new Worksheet.Content(true, "1.50"));
          written.add(address);
        });
    assertThat(sheet.xml())
        .isEqualTo(
            "<x:worksheet xmlns:x=\"m\"><x:cols><x:col min=\"1\" max=\"3\" style=\"7\"/></x:cols>"
                + "<x:sheetData><x:row r=\"1\">"
                + cell("A1", 7)
                + "</x:row><x:row r=\"2\" a=\"&gt;\">"
                + cell("A2", 7)
                + cell("B2", 3)
                + cell("C2", 7)
                + "</x:row><x:row r=\"3\">"
                + cell("A3", 7)
                + "</x:row><x:row r=\"4\">"
                + cell("A4", 7)
                + "</x:row><x:row r=\"6\">"
                + cell("A6", 7)
                + "</x:row></x:sheetData><!-- <x:c r=\"A1\"/> --></x:worksheet>");
  }

  private static String cell(String address, int style) {
    return "<x:c r=\"" + address + "\" s=\"" + style + "\"><x:v>1.50</x:v></x:c>";
  }

  @Test
  void textIsEscaped() {
    Worksheet sheet = new Worksheet("<worksheet><sheetData/></worksheet>");
    sheet.write(0, 0, new Worksheet.Content(false, "=A&B<C"));
    assertThat(sheet.xml())
        .isEqualTo(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t"
                + " xml:space=\"preserve\">=A&amp;B&lt;C</t></is></c></row></sheetData></worksheet>");
  }

  @Test
  void formulasAreComputedAnewOnOpening() {
    assertThat(Recalculation.onOpening("<w><sheets/><definedNames></definedNames><x/></w>"))
        .isEqualTo(
            "<w><sheets/><definedNames></definedNames><calcPr fullCalcOnLoad=\"1\"/><x/></w>");
    assertThat(
            Recalculation.onOpening("<w><sheets/><calcPr calcId=\"0\" fullCalcOnLoad=\"0\"/></w>"))
        .isEqualTo("<w><sheets/><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></w>");
  }
}

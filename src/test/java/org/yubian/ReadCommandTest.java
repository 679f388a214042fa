package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.CommandLineFixture.Ended;
import org.yubian.office.excel.Exports;
import org.yubian.session.Samples;
import org.yubian.session.WorkbookExporter.Kind;

/** {@code yubian read}, and workbooks as INPUT of other commands. */
class ReadCommandTest {
  @TempDir Path folder;
  private CommandLineFixture yubian;

  @BeforeEach
  void aHome() {
    yubian = new CommandLineFixture(folder.resolve("home"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void givesBackTheDocumentToTheByte(String name) throws Exception {
    Path out = folder.resolve("out.json");
    Ended ended = yubian.run("read", workbook(name, Kind.SUBMISSION), "--out", out);
    assertThat(ended).isEqualTo(new Ended(0, List.of("已写出 " + out), List.of()));
    assertThat(out).hasBinaryContent(Samples.read(name));
  }

  @Test
  void aWorkbookIsAnInputLikeItsDocument() throws Exception {
    Path workbook = workbook("yanzhou-2024", Kind.SUBMISSION);
    Path document = Files.write(folder.resolve("a.json"), Samples.read("yanzhou-2024"));
    assertThat(yubian.run("compare", document, workbook).status()).isZero();
    Path out = folder.resolve("tables");
    assertThat(yubian.run("tables", workbook, "--out", out).status()).isZero();
    assertThat(out.resolve("07-three-public.csv"))
        .hasSameTextualContentAs(
            Path.of("src/test/resources/golden/yanzhou-2024/tables/07-three-public.csv"));
  }

  @Test
  void namesEveryCellChangedByHand() throws Exception {
    Path file = workbook("yanzhou-2024", Kind.SUBMISSION);
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile());
        var out = Files.newOutputStream(edited)) {
      workbook.getSheetAt(2).getRow(4).getCell(1).setCellValue(9999.99);
      workbook.write(out);
    }
    Path out = folder.resolve("out.json");
    Ended ended = yubian.run("read", edited, "--out", out);
    assertThat(ended.status()).isZero();
    assertThat(out).hasBinaryContent(Samples.read("yanzhou-2024"));
    assertThat(ended.err())
        .hasSize(2)
        .satisfies(lines -> assertThat(lines.getFirst()).contains("有 1 格", "手工改动"))
        .satisfies(lines -> assertThat(lines.getLast()).contains("B5 格：应为 ", "现为 9,999.99"));
  }

  /** Henan's forms stand among its tables; the others have a sheet of its own for each form. */
  @ParameterizedTest
  @CsvSource({"yanzhou-2024, 14", "jiyuan-2024, 0", "zengdu-2024, 9"})
  void recognisesTheTablesOfAWorkbookThatCarriesNoBudget(String name, int forms) throws Exception {
    Path out = folder.resolve("out.json");
    Ended read = yubian.run("read", workbook(name, Kind.PUBLIC), "--out", out);
    assertThat(read.status()).isZero();
    assertThat(read.err().getFirst()).contains("外来工作簿");
    assertThat(read.err())
        .filteredOn(line -> line.startsWith("确定  第"))
        .hasSize(tables(name).size());
    assertThat(read.err()).filteredOn(line -> line.startsWith("确定  《")).hasSize(forms);
    Path tables = folder.resolve("tables");
    assertThat(yubian.run("tables", out, "--out", tables).status()).isZero();
    for (Path expected : tables(name)) {
      assertThat(tables.resolve(expected.getFileName())).hasSameTextualContentAs(expected);
    }
  }

  @Test
  void makesLinesOfTablesWhereTheyDetermineThem() throws Exception {
    Path out = folder.resolve("out.json");
    Ended read = yubian.run("read", workbook("jiyuan-2024", Kind.PUBLIC), "--out", out, "--lines");
    assertThat(read.status()).isZero();
    assertThat(read.err()).anyMatch(line -> line.startsWith("生成收入明细 2 行、支出明细 "));
    assertThat(read.err()).anyMatch(line -> line.startsWith("保留原表  第 07 表"));
    Path tables = folder.resolve("tables");
    assertThat(yubian.run("tables", out, "--out", tables).status()).isZero();
    for (Path expected : tables("jiyuan-2024")) {
      if (!expected.toString().contains("12-performance")) {
        assertThat(tables.resolve(expected.getFileName())).hasSameTextualContentAs(expected);
      }
    }
  }

  private static List<Path> tables(String name) throws IOException {
    Path folder = Path.of("src/test/resources/golden", name, "tables");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  @Test
  void refusesWhatHoldsNoTable() throws Exception {
    Path list = folder.resolve("通讯录.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var file = Files.newOutputStream(list)) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("姓名");
      workbook.write(file);
    }
    Path out = folder.resolve("out.json");
    Ended ended = yubian.run("read", list, "--out", out);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).singleElement().asString().contains("没有找到任何表样中的表");
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesStoresOfStrangers() throws SQLException {
    Path store = folder.resolve("别人的.mv.db");
    DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("别人的")).close();
    Ended ended = yubian.run("tables", store, "--out", folder.resolve("out"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).singleElement().asString().contains("别人的.mv.db", "导出 json");
    assertThat(store).exists();
  }

  private Path workbook(String sample, Kind kind) throws Exception {
    Path file = folder.resolve(sample + ".xlsx");
    Exports.exporter().export(Exports.request(Exports.sample(sample), kind, file));
    return file;
  }
}

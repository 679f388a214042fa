package org.yubian.review.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.office.catalogue.CatalogueWorkbook;
import org.yubian.office.excel.Exports;
import org.yubian.office.list.ListWorkbooks;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.review.submission.ExpectedUnits.Expected;
import org.yubian.review.submission.Roster.Standing;
import org.yubian.review.submission.SubmissionSummary.Contents;
import org.yubian.review.submission.SubmissionSummary.Form;
import org.yubian.session.ListExporter;
import org.yubian.session.ListExporter.Cell;
import org.yubian.session.ListExporter.Column;
import org.yubian.session.ListExporter.Sheet;
import org.yubian.session.Samples;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.PackLibrary;

/** A folder of submissions of all sorts, and the list that says whose is missing. */
class FolderScanTest {
  private static final FolderScan SCAN =
      new FolderScan(
          new Summariser(
              new SubmissionReader(
                  new ReceivedWorkbooks(),
                  new JsonBudgetCodec(),
                  PackLibrary.bundled(),
                  SubjectLibrary.builtIn())));

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @BeforeEach
  void submissions() throws Exception {
    workbook("yanzhou-2024", Kind.SUBMISSION, "a-兖州.xlsx", 1);
    workbook("yanzhou-2024", Kind.SUBMISSION, "b-兖州修改.xlsx", 2);
    workbook("zengdu-2024", Kind.PUBLIC, "c-曾都.xlsx", 1);
    Files.write(folder.resolve("d-济源.json"), Samples.read("jiyuan-2024"));
    Files.writeString(folder.resolve("e-坏.xlsx"), "PK not a workbook");
    Files.writeString(folder.resolve("~$a-兖州.xlsx"), "lock");
    Files.writeString(folder.resolve("说明.txt"), "not a submission");
  }

  private void workbook(String sample, Kind kind, String name, long second) throws Exception {
    Path file = folder.resolve(name);
    Exports.exporter().export(Exports.request(Exports.sample(sample), kind, file));
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + second)));
  }

  private List<SubmissionSummary> scanned() throws Exception {
    return SCAN.scan(List.of(folder), (done, of) -> {}, summary -> {});
  }

  @Test
  void eachSubmissionIsSummedUp() throws Exception {
    List<SubmissionSummary> found = scanned();
    assertThat(found)
        .extracting(summary -> summary.file().getFileName().toString())
        .containsExactly("a-兖州.xlsx", "b-兖州修改.xlsx", "c-曾都.xlsx", "d-济源.json", "e-坏.xlsx");
    Contents carried = contents(found, 0);
    assertThat(carried.form()).isEqualTo(Form.WORKBOOK);
    assertThat(carried.identity().unitName()).isEqualTo("济宁市兖州区人民政府办公室");
    assertThat(carried.money().revenue()).isEqualTo(OptionalLong.of(2_156_150_000L));
    assertThat(carried.counts().tables()).isEqualTo(12);
    assertThat(carried.counts().handEdits()).isZero();
    Contents foreign = contents(found, 2);
    assertThat(foreign.form()).isEqualTo(Form.FOREIGN);
    assertThat(foreign.money().expenditure()).isEqualTo(OptionalLong.of(447_480_000L));
    assertThat(foreign.money().threePublic()).isEqualTo(OptionalLong.of(140_000L));
    assertThat(foreign.counts().tables()).isEqualTo(10);
    assertThat(contents(found, 3).money().revenue()).isEqualTo(OptionalLong.of(2_323_000_000L));
    assertThat(found.getLast().problem()).contains("e-坏.xlsx");
  }

  @Test
  void theRosterNamesWhatIsMissingDoubleAndOutdated() throws Exception {
    List<Expected> expected = expected("单位编码,单位名称\n001,济宁市兖州区人民政府办公室\n002,某某局\n");
    Roster roster = Roster.of(scanned(), expected);
    assertThat(roster.standings())
        .containsExactly(
            Standing.REPLACED,
            Standing.CURRENT,
            Standing.UNEXPECTED,
            Standing.UNEXPECTED,
            Standing.UNREADABLE);
    assertThat(roster.missing()).containsExactly(new Expected("002", "某某局"));
    assertThat(roster.year()).isEqualTo(2024);
  }

  private List<Expected> expected(String csv) throws Exception {
    return ExpectedUnits.read(
            Files.writeString(elsewhere.resolve("单位.csv"), csv), new CatalogueWorkbook())
        .units();
  }

  @Test
  void unitsAreExpectedFromAWorkbookToo() throws Exception {
    Path list = elsewhere.resolve("单位.xlsx");
    List<Cell> headings = List.of(Cell.of("序号"), Cell.of("单位代码"), Cell.of("预算单位名称"));
    new ListWorkbooks()
        .export(
            List.of(
                new Sheet("说明", List.of(new Column("说明", 20)), List.of()),
                new Sheet(
                    "清单",
                    List.of("2024年应报预算单位", "曾都区财政局", ""),
                    List.of(new Column("序号", 6), new Column("单位代码", 10), new Column("预算单位名称", 30)),
                    List.of(
                        List.of(Cell.of("1"), Cell.of("016"), Cell.of("数据局")),
                        headings,
                        List.of(Cell.of("2"), Cell.of("017"), Cell.of("教育局"))))),
            list);
    assertThat(ExpectedUnits.read(list, new CatalogueWorkbook()).units())
        .containsExactly(new Expected("016", "数据局"), new Expected("017", "教育局"));
  }

  @Test
  void itEndsWhenItIsNotWantedAnyMore() {
    List<SubmissionSummary> heard = new ArrayList<>();
    assertThatThrownBy(
            () ->
                SCAN.scan(
                    List.of(folder),
                    (done, of) -> {
                      if (done == 2) {
                        throw new CancellationException();
                      }
                    },
                    heard::add))
        .isInstanceOf(CancellationException.class);
    assertThat(heard).hasSize(2);
  }

  @Test
  void listsAndRemarksAreWrittenAsWorkbooks() throws Exception {
    List<SubmissionSummary> found = scanned();
    Roster roster = Roster.of(found, expected("001,没有报送的单位\n"));
    List<List<String>> list = written(SubmissionSheets.roster(found, roster));
    assertThat(list.get(0)).startsWith("单位", "年度", "状态");
    assertThat(list.get(1)).contains("济宁市兖州区人民政府办公室", "已有更新", "2156.15");
    Contents contents = contents(found, 3);
    assertThat(contents.remarkables()).isNotEmpty();
    Remarkable first = contents.remarkables().getFirst();
    List<List<String>> remarks =
        written(SubmissionSheets.remarks(contents, Map.of(first, "=1+1 请说明")));
    assertThat(remarks).hasSize(contents.remarkables().size() + 3);
    assertThat(remarks.getFirst().getFirst()).contains("济源产城融合示范区政务大数据中心", "审核意见");
    assertThat(remarks.get(3)).contains(first.kind(), first.place(), first.text(), "=1+1 请说明");
  }

  @Test
  void whatIsOddAboutAFileIsRemarkedFirst() throws Exception {
    Path file = folder.resolve("a-兖州.xlsx");
    byte[] hidden;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.setSheetVisibility(5, SheetVisibility.VERY_HIDDEN);
      workbook.write(out);
      hidden = out.toByteArray();
    }
    Files.write(file, hidden);
    Remarkable first = contents(scanned(), 0).remarkables().getFirst();
    assertThat(first.kind()).isEqualTo("文件异常");
    assertThat(first.text()).contains("深度隐藏");
  }

  @Test
  void anUnreadableFileIsOfTheUnitItsNameNames() throws Exception {
    List<Expected> units = expected("001,坏\n002,某某局\n");
    List<SubmissionSummary> found = scanned();
    assertThat(Roster.likely(found.getLast(), units)).contains(new Expected("001", "坏"));
    assertThat(Roster.likely(found.getFirst(), units)).isEmpty();
  }

  private List<List<String>> written(List<ListExporter.Sheet> sheets) throws Exception {
    Path file = elsewhere.resolve("清单.xlsx");
    new ListWorkbooks().export(sheets, file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      return workbook.getFirstSheet().read().stream().map(FolderScanTest::texts).toList();
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  private static Contents contents(List<SubmissionSummary> found, int index) {
    return Objects.requireNonNull(found.get(index).contents());
  }
}

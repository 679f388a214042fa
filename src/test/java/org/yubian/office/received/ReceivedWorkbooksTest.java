package org.yubian.office.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.office.excel.Exports;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.session.WorkbookReader.Carried;
import org.yubian.session.WorkbookReader.HandEdit;
import org.yubian.session.WorkbookReader.Oddity;
import org.yubian.session.WorkbookReader.Renamed;
import org.yubian.session.WorkbookReader.Submission;
import org.yubian.session.WorkbookReader.Verification;

/** What Yubian wrote is found whole, and every change by hand is found where it was made. */
class ReceivedWorkbooksTest {
  private static final Verification CLEAN =
      new Verification(List.of(), List.of(), List.of(), List.of());

  static final List<String> SAMPLES = Exports.SAMPLES;
  private static final int FIRST_TABLE = 2;

  @TempDir Path folder;
  private Request request;

  /** Changes a workbook as somebody at a desk would. */
  private interface Hand {
    void change(XSSFWorkbook workbook);
  }

  private Submission received(String sample, Hand hand) throws Exception {
    Path file = folder.resolve("written.xlsx");
    request = Exports.request(Exports.sample(sample), Kind.SUBMISSION, file);
    Exports.exporter().export(request);
    Path saved = folder.resolve("saved.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile());
        var out = Files.newOutputStream(saved)) {
      hand.change(workbook);
      workbook.write(out);
    }
    return new ReceivedWorkbooks().read(saved);
  }

  private Verification verified(Submission submission) {
    return submission.verify(request.budget(), request.tables());
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void anUntouchedWorkbookIsClean(String sample) throws Exception {
    Submission submission = received(sample, workbook -> {});
    assertThat(verified(submission)).isEqualTo(CLEAN);
    assertThat(submission.oddities()).isEmpty();
    assertThat(submission.carried())
        .isInstanceOfSatisfying(
            Carried.Whole.class,
            whole ->
                assertThat(whole.document())
                    .isEqualTo(new JsonBudgetCodec().encode(request.budget())));
  }

  @Test
  void changedAddedAndEmptiedCellsAreNamed() throws Exception {
    Submission submission =
        received(
            "yanzhou-2024",
            workbook -> {
              var sheet = workbook.getSheetAt(FIRST_TABLE);
              sheet.getRow(4).getCell(1).setCellValue(9999.99);
              sheet.getRow(5).getCell(0).setCellValue("");
              sheet.createRow(200).createCell(3).setCellValue("补充说明");
              workbook.getSheetAt(0).getRow(1).getCell(0).setCellValue("另一个封面");
            });
    String cover = "封面";
    String first = request.grids().getFirst().heading().title();
    assertThat(verified(submission).edits())
        .extracting(HandEdit::sheet, HandEdit::address, HandEdit::is)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(cover, "A2", "另一个封面"),
            org.assertj.core.groups.Tuple.tuple(first, "B5", "9,999.99"),
            org.assertj.core.groups.Tuple.tuple(first, "A6", ""),
            org.assertj.core.groups.Tuple.tuple(first, "D201", "补充说明"));
  }

  @Test
  void sheetsRenamedRemovedAndHiddenAreNamed() throws Exception {
    Submission submission =
        received(
            "yanzhou-2024",
            workbook -> {
              workbook.setSheetName(FIRST_TABLE, "表一");
              workbook.removeSheetAt(FIRST_TABLE + 3);
              workbook.setSheetVisibility(FIRST_TABLE + 1, SheetVisibility.VERY_HIDDEN);
            });
    Verification verification = verified(submission);
    assertThat(verification.renamed())
        .containsExactly(new Renamed(request.grids().getFirst().heading().title(), "表一"));
    assertThat(verification.missing()).hasSize(1);
    assertThat(verification.edits()).isEmpty();
    assertThat(submission.oddities())
        .extracting(Oddity::kind)
        .containsExactly(Oddity.Kind.VERY_HIDDEN_SHEET);
  }

  @Test
  void aBudgetChangedInsideIsBroken() throws Exception {
    Path file = folder.resolve("written.xlsx");
    request = Exports.request(Exports.sample("yanzhou-2024"), Kind.SUBMISSION, file);
    Exports.exporter().export(request);
    Path changed = folder.resolve("changed.xlsx");
    ZipParts.rewrite(
        file, changed, (name, bytes) -> name.contains("customXml/item1") ? spoilt(bytes) : bytes);
    assertThat(new ReceivedWorkbooks().read(changed).carried()).isEqualTo(new Carried.Broken());
  }

  private static byte[] spoilt(byte[] bytes) {
    byte[] other = bytes.clone();
    int middle = other.length / 2;
    other[middle] = (byte) (other[middle] == 'A' ? 'B' : 'A');
    return other;
  }

  @Test
  void macrosLinksAndConnectionsAreNamedAndLeftAlone() throws Exception {
    Path file = folder.resolve("written.xlsx");
    request = Exports.request(Exports.sample("yanzhou-2024"), Kind.SUBMISSION, file);
    Exports.exporter().export(request);
    Path changed = folder.resolve("changed.xlsx");
    ZipParts.rewrite(
        file,
        changed,
        (name, bytes) -> bytes,
        "xl/vbaProject.bin",
        "xl/embeddings/oleObject1.bin",
        "xl/externalLinks/externalLink1.xml",
        "xl/connections.xml");
    Submission submission = new ReceivedWorkbooks().read(changed);
    assertThat(submission.oddities())
        .extracting(Oddity::kind)
        .containsExactly(
            Oddity.Kind.MACRO,
            Oddity.Kind.EMBEDDED,
            Oddity.Kind.EXTERNAL_LINK,
            Oddity.Kind.CONNECTION);
    assertThat(verified(submission)).isEqualTo(CLEAN);
  }

  @Test
  void whatCarriesNothingHasNone() throws Exception {
    Path file = folder.resolve("public.xlsx");
    Exports.exporter().export(Exports.request(Exports.sample("jiyuan-2024"), Kind.PUBLIC, file));
    assertThat(new ReceivedWorkbooks().read(file).carried()).isEqualTo(new Carried.None());
  }
}

package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

/** Workbooks that went through other people's hands: much is still found, nothing wrong is sure. */
class DistortionsTest {
  private static final Path REPORT = Path.of("src/docs/recognition.md");
  private static final Path SAVED = Path.of("src/test/resources/foreign");
  private static final long SEED = 2024;
  static final List<String> SAMPLES = PrintedTable.SAMPLES;

  @TempDir Path folder;

  /**
   * What every workbook of this kind agrees with, in the figures of the report. With {@code
   * -Drecognition.write} the report is written anew.
   */
  @Test
  void theReportSaysWhatIsRecognised() throws Exception {
    List<String> lines = new ArrayList<>();
    for (Distortion distortion : Distortion.values()) {
      lines.add(line(distortion));
    }
    String report = RecognitionReport.of(lines);
    if (System.getProperty("recognition.write") != null) {
      Files.writeString(REPORT, report);
    }
    assertThat(REPORT).content().isEqualTo(report);
  }

  private String line(Distortion distortion) throws Exception {
    int amounts = 0;
    int found = 0;
    int sure = 0;
    for (String sample : PrintedTable.SAMPLES) {
      Agreement agreement = distorted(sample, distortion, new Random(SEED));
      assertThat(agreement.wrong()).as(distortion + " " + sample).isZero();
      amounts += agreement.amounts();
      found += agreement.found();
      sure += agreement.sure();
    }
    return RecognitionReport.line(distortion, amounts, found, sure);
  }

  @ParameterizedTest
  @EnumSource(
      value = Distortion.class,
      mode = Mode.INCLUDE,
      names = {"COLUMNS_REORDERED", "COLUMNS_MOVED", "COLUMN_ADDED", "TYPING_ERRORS"})
  void nothingWrongIsSureHoweverItIsDrawn(Distortion distortion) throws Exception {
    for (int seed = 0; seed < 6; seed++) {
      String sample = PrintedTable.SAMPLES.get(seed % PrintedTable.SAMPLES.size());
      Agreement agreement = distorted(sample, distortion, new Random(seed));
      assertThat(agreement.wrong()).as(sample + " " + seed).isZero();
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void unitsAreToldByComparison(String sample) throws Exception {
    List<PrintedTable> printed = PrintedTable.of(sample);
    Path file = folder.resolve(sample + ".xlsx");
    SheetDraft.write(Distortion.YUAN_UNSAID.drafts(printed, new Random(SEED)), file);
    assertThat(PrintedWorkbooksTest.recognised(file).tables())
        .map(RecognisedTable::unit)
        .filteredOn(unit -> unit.how() == AmountUnit.How.COMPARED)
        .hasSizeGreaterThan(3)
        .allMatch(unit -> unit.label().equals("元"));
  }

  private Agreement distorted(String sample, Distortion distortion, Random random)
      throws Exception {
    List<PrintedTable> printed = PrintedTable.of(sample);
    Path file = folder.resolve(sample + ".xlsx");
    if (distortion == Distortion.SAVED_BY_LIBREOFFICE) {
      file = SAVED.resolve(sample + ".xlsx");
    } else if (distortion == Distortion.RESAVED_BY_LIBREOFFICE) {
      file = SAVED.resolve("resaved").resolve(sample + ".xlsx");
    } else {
      SheetDraft.write(distortion.drafts(printed, random), file);
    }
    return Agreement.of(distortion.expected(printed), PrintedWorkbooksTest.recognised(file));
  }
}

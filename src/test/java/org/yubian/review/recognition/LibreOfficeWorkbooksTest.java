package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The printed tables of published budgets as LibreOffice saves them: from CSV, with codes and
 * amounts taken for numbers and no title, a workbook for each table; and from one HTML page. {@code
 * src/test/bench/printed-workbooks.py} makes them.
 */
class LibreOfficeWorkbooksTest {
  static final List<String> SAMPLES = PrintedTable.SAMPLES;
  private static final Path FOLDER = Path.of("src/test/resources/foreign");

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void everyAmountOfAPageIsFound(String sample) throws Exception {
    List<PrintedTable> printed = PrintedTable.of(sample);
    Recognition recognition = PrintedWorkbooksTest.recognised(FOLDER.resolve(sample + ".xlsx"));
    Agreement agreement = Agreement.of(printed, recognition);
    assertThat(agreement.remarks()).isEmpty();
    assertThat(agreement.found()).isEqualTo(agreement.amounts()).isPositive();
    assertThat(agreement.wrong()).isZero();
    assertThat(recognition.others()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void everyAmountOfEachTableIsFound(String sample) throws Exception {
    for (PrintedTable printed : PrintedTable.of(sample)) {
      String file = printed.file().replace(".csv", ".xlsx");
      Recognition recognition =
          PrintedWorkbooksTest.recognised(FOLDER.resolve(sample).resolve(file));
      Agreement agreement = Agreement.of(List.of(printed), recognition);
      assertThat(agreement.remarks()).as(file).isEmpty();
      assertThat(agreement.found()).isEqualTo(agreement.amounts());
      assertThat(agreement.wrong()).isZero();
    }
  }
}

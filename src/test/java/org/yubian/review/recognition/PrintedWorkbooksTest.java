package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.table.pack.Pack;

/** The printed tables of published budgets, put into a workbook by another library. */
class PrintedWorkbooksTest {
  static final List<String> SAMPLES = PrintedTable.SAMPLES;

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void everyAmountIsFoundAtItsTableRowAndColumn(String sample) throws Exception {
    List<PrintedTable> printed = PrintedTable.of(sample);
    Path file = folder.resolve("预算.xlsx");
    SheetDraft.write(printed.stream().map(SheetDraft::of).toList(), file);
    Recognition recognition = recognised(file);
    Agreement agreement = Agreement.of(printed, recognition);
    assertThat(agreement.remarks()).isEmpty();
    assertThat(agreement.found()).isEqualTo(agreement.amounts()).isPositive();
    assertThat(agreement.wrong()).isZero();
    assertThat(recognition.others()).isEmpty();
  }

  static Recognition recognised(Path file) throws Exception {
    return new Recogniser(packs())
        .recognise(new ReceivedWorkbooks().read(file).sheets(), file.getFileName().toString());
  }

  static List<Pack> packs() {
    return Packs.ALL;
  }
}

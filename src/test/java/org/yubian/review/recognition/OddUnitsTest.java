package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yubian.audit.table.PrintedTable;
import org.yubian.office.received.ReceivedWorkbooks;

/** Amounts in units that no pack prints. */
class OddUnitsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"千元, 1", "百元, 2", "亿元, -4"})
  void amountsAreTurnedIntoTenThousandsExactly(String unit, int places) throws Exception {
    List<org.yubian.review.recognition.PrintedTable> printed =
        org.yubian.review.recognition.PrintedTable.of("yanzhou-2024");
    Path file = folder.resolve("预算.xlsx");
    SheetDraft.write(
        printed.stream()
            .map(
                table ->
                    SheetDraft.of(
                            table.withBody(
                                table.body().stream()
                                    .map(
                                        row ->
                                            row.stream().map(cell -> moved(cell, places)).toList())
                                    .toList(),
                                unit))
                        .withTextNumbers(true))
            .toList(),
        file);
    Recognition recognition =
        new Recogniser(Packs.ALL).recognise(new ReceivedWorkbooks().read(file).sheets(), "预算.xlsx");
    List<PrintedTable> audited = new AuditedWorkbook(recognition).tables();
    assertThat(audited).hasSameSizeAs(printed);
    PrintedTable summary = audited.getFirst();
    assertThat(summary.head().amountUnit()).isEqualTo("万元");
    assertThat(summary.body().getFirst().get(1).replace(",", ""))
        .satisfies(text -> assertThat(new BigDecimal(text)).isEqualByComparingTo("2145.15"));
    assertThat(recognition.tables().getFirst().finding().doubts())
        .anyMatch(doubt -> doubt.contains(unit) && doubt.contains("换算为万元"));
  }

  private static String moved(String cell, int places) {
    if (!cell.matches("-?[0-9,]+\\.[0-9]{2}")) {
      return cell;
    }
    BigDecimal value = new BigDecimal(cell.replace(",", "")).movePointRight(places);
    return String.format(Locale.ROOT, "%." + Math.max(1, value.scale()) + "f", value);
  }

  @Test
  void unitLinesAreHandedToTheAudit() throws Exception {
    Path file = folder.resolve("预算.xlsx");
    PrintedWorkbooks.write("yanzhou-2024", file);
    Recognition recognition = PrintedWorkbooksTest.recognised(file);
    assertThat(new AuditedWorkbook(recognition).tables())
        .extracting(table -> table.head().unitLine())
        .anyMatch(line -> line != null && line.contains("兖州"));
  }
}

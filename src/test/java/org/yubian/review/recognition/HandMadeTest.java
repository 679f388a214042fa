package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A workbook as a small unit types it: two tables on one sheet, wrapped headings, unit and currency
 * in one merged cell, rows without amounts left out, no row of the unit, notes below.
 */
class HandMadeTest {
  private static final Path FILE = Path.of("src/test/resources/foreign/hand-made.xlsx");

  @Test
  void bothTablesAreSureAndTheUnitIsTold() throws Exception {
    Recognition recognition = PrintedWorkbooksTest.recognised(FILE);
    assertThat(recognition.tables())
        .hasSize(2)
        .allMatch(table -> table.finding().sureness() == Sureness.SURE);
    assertThat(recognition.unitName()).isEqualTo("某某市档案馆");
    assertThat(recognition.others()).isEmpty();
  }
}

package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.review.proposal.LineProposal;
import org.yubian.review.proposal.Proposer;
import org.yubian.subject.SubjectLibrary;

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

  @Test
  void linesAreMadeWithoutARowOfTheUnit() throws Exception {
    Recognition recognition = PrintedWorkbooksTest.recognised(FILE);
    Budget declared = RecognisedBudget.of(recognition, "报表.xlsx").orElseThrow();
    LineProposal proposal = Proposer.of(declared, recognition.pack(), SubjectLibrary.builtIn());
    assertThat(proposal.budget().rows(Section.EXPENDITURES))
        .extracting(line -> line.coding().function() + " " + line.coding().category())
        .containsExactlyInAnyOrder(
            "2012604 人员经费", "2012604 日常公用经费", "2012604 项目支出", "2080505 人员经费", "2210201 人员经费");
    assertThat(
            proposal.budget().rows(Section.EXPENDITURES).stream()
                .map(ExpenditureLine::amount)
                .mapToLong(amount -> amount.fen())
                .sum())
        .isEqualTo(150_000_000L);
    assertThat(proposal.tables())
        .filteredOn(table -> table.number().equals("01"))
        .allMatch(table -> table.fate() == LineProposal.Fate.SAME);
  }
}

package org.yubian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Part;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.money.Amount;
import org.yubian.session.Samples;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackLibrary;

/** Budgets laid out by packs whose tables have other numbers, names, columns and rows. */
class PacksComparedTest {
  private static BudgetComparison.Side side(Budget budget, String template) throws Exception {
    Pack pack = PackLibrary.bundled().get(template);
    Budget laidOut =
        budget.with(Part.HEADER, budget.header().withTemplate(pack.id(), pack.version()));
    return new BudgetComparison.Side(
        laidOut, StatutoryTables.of(laidOut, pack, SubjectLibrary.builtIn()).grids());
  }

  private static Budget sample() throws Exception {
    return new JsonBudgetCodec().decode(Samples.read("yanzhou-2024"), "yanzhou").budget();
  }

  @Test
  void theSameBudgetByAnotherPackDiffersInNoAmount() throws Exception {
    BudgetComparison comparison =
        BudgetComparison.of(
            side(sample(), "shandong-2024-unit"), side(sample(), "henan-2024-unit"));
    assertThat(comparison.lines()).isEmpty();
    assertThat(comparison.cells()).isEmpty();
    assertThat(comparison.notes()).isNotEmpty().allMatch(note -> note.contains("不能比较"));
    assertThat(comparison.notes()).doesNotHaveDuplicates();
  }

  @Test
  void aChangedLineIsFoundWhereBothPacksShowIt() throws Exception {
    Budget before = sample();
    List<ExpenditureLine> lines = before.rows(Section.EXPENDITURES).toList();
    ExpenditureLine first = lines.getFirst();
    Budget after =
        before.withRows(
            Section.EXPENDITURES,
            before
                .rows(Section.EXPENDITURES)
                .with(first.withAmount(Amount.ofFen(first.amount().fen() + 12_300_000))));
    BudgetComparison comparison =
        BudgetComparison.of(side(before, "shandong-2024-unit"), side(after, "henan-2024-unit"));
    assertThat(comparison.lines()).hasSize(1);
    assertThat(comparison.cells()).isNotEmpty().allMatch(cell -> cell.fen() == 12_300_000);
    assertThat(comparison.cells())
        .anyMatch(cell -> cell.row().contains("行政运行") && cell.column().contains("基本支出"));
  }

  @Test
  void whatOnlyOneBudgetHasIsAddedOrRemoved() throws Exception {
    Budget before = sample();
    Budget after = before.withRows(Section.EXPENDITURES, Rows.empty());
    BudgetComparison comparison =
        BudgetComparison.of(side(before, "shandong-2024-unit"), side(after, "henan-2024-unit"));
    assertThat(comparison.cells())
        .anyMatch(cell -> cell.after() == null && cell.row().contains("行政运行"));
  }
}

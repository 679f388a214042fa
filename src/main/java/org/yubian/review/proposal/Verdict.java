package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Declarations;
import org.yubian.budget.DeclaredTable;
import org.yubian.budget.Part;
import org.yubian.budget.Section;
import org.yubian.money.AmountOverflowException;
import org.yubian.review.BudgetComparison;
import org.yubian.review.CellDifference;
import org.yubian.review.proposal.LineProposal.Fate;
import org.yubian.review.proposal.LineProposal.TableFate;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.Cell;
import org.yubian.table.StatutoryTables;
import org.yubian.table.Unshown;
import org.yubian.table.pack.Pack;

/** Lays the tables out over the proposed lines and compares them with those recognised. */
final class Verdict {
  private static final Messages TEXT = Messages.of(Verdict.class);

  /** A sum of amounts rounded one by one may be off by some last places. */
  private static final int MOST_ROUNDED_PLACES = 3;

  private final Budget declared;
  private final Budget proposed;
  private final StatutoryTables before;
  private final StatutoryTables after;

  Verdict(Pack pack, SubjectLibrary subjects, Budget declared, Budget proposed) {
    this.declared = declared;
    this.proposed = proposed;
    this.before = StatutoryTables.of(declared, pack, subjects);
    this.after = StatutoryTables.of(without(proposed, List.of()), pack, subjects);
  }

  private static Budget without(Budget budget, List<DeclaredTable> kept) {
    Declarations all = budget.declarations();
    return budget.with(
        Part.DECLARATIONS,
        new Declarations(
            all.procurementByKind(), kept, all.answers(), all.ceilings(), all.extras()));
  }

  /**
   * @throws AmountOverflowException when a sum leaves the range of amounts
   */
  LineProposal proposal(List<String> remarks) {
    Map<String, List<CellDifference>> differences = new HashMap<>();
    BudgetComparison.of(side(declared, before), side(proposed, after))
        .cells()
        .forEach(
            cell ->
                differences
                    .computeIfAbsent(cell.table().number(), number -> new ArrayList<>())
                    .add(cell));
    Set<String> unshown = new HashSet<>();
    after.unshown().stream().map(Unshown::number).forEach(unshown::add);
    List<DeclaredTable> kept = new ArrayList<>();
    List<TableFate> fates = new ArrayList<>();
    for (DeclaredTable table : declared.declarations().tables()) {
      String number = String.valueOf(table.number());
      List<CellDifference> cells = differences.getOrDefault(number, List.of());
      Fate fate = fate(cells, unshown.contains(number));
      if (fate != Fate.SAME) {
        kept.add(table);
      }
      fates.add(new TableFate(number, String.valueOf(table.title()), fate, reason(fate, cells)));
    }
    return new LineProposal(without(proposed, kept), counts(), fates, remarks);
  }

  private static BudgetComparison.Side side(Budget budget, StatutoryTables tables) {
    return new BudgetComparison.Side(budget, tables.grids());
  }

  private static Fate fate(List<CellDifference> cells, boolean unshown) {
    if (cells.isEmpty()) {
      return Fate.SAME;
    }
    if (unshown) {
      return Fate.UNDETERMINED;
    }
    return cells.stream().allMatch(Verdict::isRounded) ? Fate.ROUNDED : Fate.DIFFERENT;
  }

  private static boolean isRounded(CellDifference cell) {
    return cell.before() instanceof Cell.Money
        && cell.after() instanceof Cell.Money
        && Math.abs(cell.fen()) <= MOST_ROUNDED_PLACES * cell.amounts().place();
  }

  private static String reason(Fate fate, List<CellDifference> cells) {
    return switch (fate) {
      case SAME -> "";
      case ROUNDED -> TEXT.get("proposal.rounded", cells.size());
      case UNDETERMINED -> TEXT.get("proposal.undetermined", cells.size());
      case DIFFERENT -> {
        CellDifference first = cells.getFirst();
        yield TEXT.get(
            "proposal.different",
            cells.size(),
            first.row(),
            first.column(),
            first.before() == null ? "" : first.before().text(),
            first.after() == null ? "" : first.after().text());
      }
    };
  }

  private LineProposal.Counts counts() {
    int incomplete =
        (int)
            proposed.rows(Section.EXPENDITURES).stream()
                .filter(line -> line.coding().departmentEconomic() == null)
                .count();
    return new LineProposal.Counts(
        proposed.rows(Section.REVENUES).size(),
        proposed.rows(Section.EXPENDITURES).size(),
        incomplete,
        proposed.rows(Section.PROJECTS).size(),
        proposed.rows(Section.PROCUREMENT).size());
  }
}

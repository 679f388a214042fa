package org.yubian.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.Comparison;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Forms;
import org.yubian.budget.Header;
import org.yubian.budget.Lines;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.PreviousTotals;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.Unit;
import org.yubian.money.Amount;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.edition.EditionChange;
import org.yubian.subject.edition.RollItem;
import org.yubian.table.StatutoryTables;

/**
 * Begins a budget from last year's: what was budgeted then becomes what this year is compared with,
 * under this year's codes.
 */
public final class NextYear {
  private final Budget last;

  public NextYear(Budget last) {
    this.last = last;
  }

  /** Codes last year's lines use that are renamed, ended or unknown in the new budget's edition. */
  public List<RollItem> toConfirm(Budget next, SubjectLibrary subjects) {
    return EditionChange.between(
            subjects.subjects(StatutoryTables.edition(last)),
            subjects.subjects(StatutoryTables.edition(next)))
        .concerning(codes());
  }

  private Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (ExpenditureLine line : last.rows(Section.EXPENDITURES)) {
      add(codes, line.coding().function());
      add(codes, line.coding().departmentEconomic());
      add(codes, line.coding().governmentEconomic());
    }
    return codes;
  }

  private static void add(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  /**
   * @param successors new codes by old ones; codes without one stay as they are
   * @param draft whether last year's lines, projects and procurement are also this year's first
   *     draft
   */
  public Budget begin(Header header, Unit unit, Map<String, String> successors, boolean draft) {
    UnaryOperator<@Nullable String> code =
        old -> old == null ? null : successors.getOrDefault(old, old);
    List<RevenueLine> revenues = last.rows(Section.REVENUES).toList();
    List<ExpenditureLine> expenditures = new ArrayList<>();
    for (ExpenditureLine line : last.rows(Section.EXPENDITURES)) {
      expenditures.add(line.withCoding(recoded(line.coding(), code)));
    }
    Budget empty = Budget.empty(header, unit);
    return new Budget(
        header,
        unit,
        draft ? draft(expenditures) : empty.lines(),
        new Comparison(
            new ThreePublic(last.comparison().threePublic().current(), null, Extras.NONE),
            Rows.inOrder(revenues),
            Rows.inOrder(expenditures),
            totals()),
        forms(draft),
        empty.declarations(),
        Extras.NONE);
  }

  private Lines draft(List<ExpenditureLine> expenditures) {
    return new Lines(
        Rows.inOrder(last.rows(Section.REVENUES).toList()),
        Rows.inOrder(expenditures),
        Rows.inOrder(last.rows(Section.PROJECTS).toList()),
        Rows.inOrder(last.rows(Section.PROCUREMENT).toList()));
  }

  /** Texts that stay true; reasons and purposes are of last year's figures. */
  private Forms forms(boolean draft) {
    Forms forms = last.forms();
    return new Forms(
        draft ? Rows.inOrder(last.rows(Section.PERFORMANCE_TARGETS).toList()) : Rows.empty(),
        draft ? forms.overall() : null,
        null,
        forms.narrative() == null ? null : forms.narrative().withoutReasons());
  }

  /** What no comparison line gives. */
  private PreviousTotals totals() {
    Amount procurement = Amount.ZERO;
    for (ProcurementLine line : last.rows(Section.PROCUREMENT)) {
      procurement = procurement.plus(line.amount());
    }
    Map<PreviousTotal, Amount> totals = new EnumMap<>(PreviousTotal.class);
    if (!last.rows(Section.PROCUREMENT).isEmpty()) {
      totals.put(PreviousTotal.PROCUREMENT, procurement);
    }
    return new PreviousTotals(totals, null, Extras.NONE);
  }

  private static Coding recoded(Coding coding, UnaryOperator<@Nullable String> code) {
    return coding
        .withFunction(code.apply(coding.function()))
        .withEconomic(
            code.apply(coding.departmentEconomic()), code.apply(coding.governmentEconomic()));
  }
}

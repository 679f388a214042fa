package org.yubian.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yubian.budget.Budget;
import org.yubian.budget.DeclaredTable;
import org.yubian.budget.RoundingMode;
import org.yubian.ledger.Ledger;
import org.yubian.money.AmountOverflowException;
import org.yubian.subject.Subjects;
import org.yubian.table.pack.TableDef;

/**
 * Lays out the tables of a pack over the live sums of a ledger. A builder sees the budget as it was
 * when the builder was made; make a new one after an edit.
 *
 * <p>A budget may declare tables that were read from a workbook. These are shown as they are while
 * there are no lines, or lines that say too little for the table: which function they are of, but
 * not which economic subject. As soon as lines say enough, the table is made of them.
 *
 * <p>Where the budget asks for 舍位平衡, tables whose unit needs rounding show the figures of a second
 * ledger over the {@link BalancedBudget}; amounts, origins and rows stay those of the exact one.
 */
public final class GridBuilder {
  private final PackTables tables;
  private final Ledger ledger;
  private final Subjects subjects;
  private final TableLayout exact;
  private final Map<Long, TableLayout> balanced = new HashMap<>();

  /**
   * @param ledger built with the specs of the tables
   */
  public GridBuilder(PackTables tables, Ledger ledger, Subjects subjects) {
    this.tables = tables;
    this.ledger = ledger;
    this.subjects = subjects;
    this.exact = new TableLayout(tables.pack(), ledger, subjects);
  }

  /**
   * All tables in the pack's order.
   *
   * @throws AmountOverflowException when a rounded sum leaves the range of amounts
   */
  public List<Grid> grids() {
    return tables.tables().stream().map(this::grid).toList();
  }

  /**
   * @throws IllegalArgumentException for a number no table of the pack has
   * @throws AmountOverflowException when a rounded sum leaves the range of amounts
   */
  public Grid grid(String number) {
    return grid(table(number));
  }

  private CompiledTable table(String number) {
    return tables.tables().stream()
        .filter(table -> table.def().number().equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(number));
  }

  /**
   * What stands above a table, without laying out its rows.
   *
   * @throws IllegalArgumentException for a number no table of the pack has
   */
  public String title(String number) {
    TableDef def = table(number).def();
    String usual = exact.title(def);
    return DeclaredGrid.find(ledger.budget(), def)
        .map(declared -> Objects.requireNonNullElse(declared.title(), usual))
        .orElse(usual);
  }

  /** The amounts that tables count in their totals but cannot show, table by table. */
  public List<Unshown> unshown() {
    return tables.tables().stream()
        .filter(table -> declared(table).isEmpty())
        .flatMap(table -> exact.unshown(table).stream())
        .toList();
  }

  /**
   * The pack's forms: for each definition in the pack's order one form, or one for each target.
   *
   * @throws AmountOverflowException when a rounded sum leaves the range of amounts
   */
  public List<FormGrid> forms(Audience audience) {
    List<FormGrid> forms = new ArrayList<>();
    for (CompiledForm form : tables.forms()) {
      TableLayout shown = shown(form.def().amounts().place());
      forms.addAll(exact.forms(form, shown, audience));
    }
    forms.removeIf(form -> audience == Audience.PUBLIC && form.withheld());
    return forms;
  }

  /**
   * Everything there is to lay out.
   *
   * @throws AmountOverflowException when a rounded sum leaves the range of amounts
   */
  public StatutoryTables all() {
    Map<Audience, List<FormGrid>> forms = new EnumMap<>(Audience.class);
    for (Audience audience : Audience.values()) {
      forms.put(audience, forms(audience));
    }
    return new StatutoryTables(tables.pack(), grids(), forms, unshown());
  }

  private Grid grid(CompiledTable table) {
    Optional<DeclaredTable> declared = declared(table);
    if (declared.isPresent()) {
      return DeclaredGrid.of(exact.grid(table, true), declared.get());
    }
    boolean empty = exact.isEmpty(table);
    Grid grid = exact.grid(table, empty);
    TableLayout shown = shown(table.def().amounts().place());
    return shown == exact ? grid : BalancedGrid.of(grid, shown.grid(table, empty));
  }

  /** The declared table to be shown in the place of one made of lines. */
  private Optional<DeclaredTable> declared(CompiledTable table) {
    Budget budget = ledger.budget();
    return DeclaredGrid.find(budget, table.def())
        .filter(found -> !DeclaredGrid.hasLines(budget) || !exact.unshown(table).isEmpty());
  }

  /** The layout whose figures are displayed where the last place is worth this many fen. */
  private TableLayout shown(long place) {
    if (place == 1 || ledger.budget().header().roundingOrDefault() == RoundingMode.EACH) {
      return exact;
    }
    return balanced.computeIfAbsent(
        place,
        p -> {
          Ledger rounded = new Ledger(BalancedBudget.of(ledger.budget(), p), tables.specs());
          return new TableLayout(tables.pack(), rounded, subjects);
        });
  }
}

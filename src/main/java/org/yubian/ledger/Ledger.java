package org.yubian.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.Part;
import org.yubian.budget.Project;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.money.AmountOverflowException;

/**
 * All sums of a set of tables over one budget, kept true edit by edit.
 *
 * <p>A line's place in a table is a set of rows, found from the few dimensions the rows depend on,
 * and a set of columns, found from those the columns depend on; both are remembered by the values
 * of these dimensions. An edit therefore costs a handful of look-ups and additions for each table,
 * whatever the number of lines, and the ledger holds nothing per line.
 *
 * <p>Not safe for use by several threads: background work builds a ledger of its own from the
 * immutable budget.
 */
public final class Ledger {
  private final List<SumTable> tables = new ArrayList<>();
  private final Map<String, SumTable> byId = new HashMap<>();
  private final Map<Source, Projections> projections = new EnumMap<>(Source.class);
  private final Map<Source, List<SumTable>> takers = new EnumMap<>(Source.class);
  private Budget budget;
  private Attributes attributes;

  /**
   * Builds all sums.
   *
   * @throws AmountOverflowException when a sum leaves the range of amounts
   */
  public Ledger(Budget budget, List<SumSpec> specs) {
    this.budget = budget;
    this.attributes = new Attributes(budget);
    for (Source source : Source.values()) {
      projections.put(source, new Projections());
    }
    for (SumSpec spec : specs) {
      SumTable table = new SumTable(spec, projections);
      tables.add(table);
      if (byId.put(spec.id(), table) != null) {
        throw new IllegalArgumentException("two specs named " + spec.id());
      }
    }
    for (Source source : Source.values()) {
      List<SumTable> taking = tables.stream().filter(table -> table.takes(source)).toList();
      takers.put(source, taking);
      if (!taking.isEmpty()) {
        loadAll(source);
      }
    }
  }

  public Budget budget() {
    return budget;
  }

  /**
   * @throws IllegalArgumentException for an id no spec has
   */
  public SumTable table(String id) {
    SumTable table = byId.get(id);
    if (table == null) {
      throw new IllegalArgumentException("no table " + id);
    }
    return table;
  }

  /**
   * Applies an edit to the budget and to every sum it touches.
   *
   * @throws AmountOverflowException when a sum would leave the range of amounts; nothing is changed
   *     then
   */
  public Change apply(Edit edit) {
    Budget before = budget;
    Attributes attributesBefore = attributes;
    try {
      run(edit);
    } catch (RuntimeException e) {
      // Whatever went wrong, half an edit must not stay.
      tables.forEach(table -> table.cells().revert());
      budget = before;
      attributes = attributesBefore;
      throw e instanceof ArithmeticException ? new AmountOverflowException() : e;
    }
    Change change = new Change(edit, before, budget);
    tables.forEach(table -> table.settle(change));
    return change;
  }

  /** Where a line goes in a table. */
  public Placement placement(SumTable table, Source source, Line line) {
    return table.placement(source, of(source).numbers(line, attributes));
  }

  /** The lines that a cell sums, in their order. */
  public List<Line> lines(SumRow row, int column) {
    Source source = row.table().spec().columns().get(column).source();
    List<Line> found = new ArrayList<>();
    for (Line line : budget.rows(source.section())) {
      Placement placement = placement(row.table(), source, line);
      if (placement.isIn(row) && placement.isIn(column)) {
        found.add(line);
      }
    }
    return found;
  }

  private void run(Edit edit) {
    if (edit instanceof Edit.Batch batch) {
      batch.edits().forEach(this::run);
      return;
    }
    Budget next = edit.apply(budget);
    switch (edit) {
      case Edit.AddRow<?> add -> replace(next, add.section(), null, add.row());
      case Edit.RemoveRow<?> remove -> replace(next, remove.section(), remove.row(), null);
      case Edit.ChangeRow<?> change ->
          replace(next, change.section(), change.before(), change.after());
      case Edit.MoveRow<?> move ->
          replace(next, move.section(), move.row(), move.row().withKey(move.toKey()));
      case Edit.ReplacePart<?> part when part.part() == Part.UNIT -> {
        if (!Objects.equals(Attributes.defaultUnit(budget), Attributes.defaultUnit(next))) {
          reroute(next, line -> true);
        }
      }
      case Edit.ReplacePart<?> part -> {}
      case Edit.Batch batch -> throw new IllegalStateException("handled above");
    }
    budget = next;
  }

  private void replace(Budget next, Section<?> section, @Nullable Row before, @Nullable Row after) {
    if (section == Section.PROJECTS) {
      reroute(next, line -> isOf(line, before) || isOf(line, after));
      return;
    }
    if (before instanceof ExpenditureLine was
        && after instanceof ExpenditureLine is
        && was.key() == is.key()
        && was.coding().equals(is.coding())) {
      long difference = Math.subtractExact(is.amount().fen(), was.amount().fen());
      Source.of(section).forEach(source -> add(source, is, difference, 0));
      return;
    }
    for (Source source : Source.of(section)) {
      if (before instanceof Line line) {
        add(source, line, -1);
      }
      if (after instanceof Line line) {
        add(source, line, 1);
      }
    }
  }

  private static boolean isOf(Line line, @Nullable Row project) {
    return project instanceof Project named && named.name().equals(line.coding().project());
  }

  /** Takes the lines out of where they stood and puts them where they now belong. */
  private void reroute(Budget next, Predicate<Line> affected) {
    Attributes newAttributes = new Attributes(next);
    for (Source source : Source.values()) {
      if (of(source).isEmpty()) {
        continue;
      }
      for (Line line : next.rows(source.section())) {
        if (affected.test(line)) {
          add(source, line, -1);
          Attributes old = attributes;
          attributes = newAttributes;
          add(source, line, 1);
          attributes = old;
        }
      }
    }
    attributes = newAttributes;
  }

  /** Puts a line in (1) or takes it out (−1). */
  private void add(Source source, Line line, int sign) {
    Amount amount = source.amount(line);
    if (amount != null) {
      add(source, line, sign * amount.fen(), sign);
    }
  }

  private void add(Source source, Line line, long amount, int count) {
    int[] numbers = of(source).numbers(line, attributes);
    for (SumTable table : takers(source)) {
      table.add(source, numbers, amount, count);
    }
  }

  private void loadAll(Source source) {
    try {
      budget.rows(source.section()).forEach(line -> load(source, line));
    } catch (ArithmeticException e) {
      throw new AmountOverflowException();
    }
  }

  private void load(Source source, Line line) {
    Amount amount = source.amount(line);
    if (amount == null) {
      return;
    }
    int[] numbers = of(source).numbers(line, attributes);
    for (SumTable table : takers(source)) {
      table.load(source, numbers, amount.fen());
    }
  }

  private Projections of(Source source) {
    return Objects.requireNonNull(projections.get(source));
  }

  private List<SumTable> takers(Source source) {
    return Objects.requireNonNull(takers.get(source));
  }
}

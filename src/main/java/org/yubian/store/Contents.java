package org.yubian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.RowCodec;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.session.Trail;

/** Rows and parts of budgets, on one connection: loads them and carries edits out on them. */
final class Contents {
  private final RowCodec codec;
  private final PartTable parts;
  private final List<RowTable<?>> tables = new ArrayList<>();
  private final Map<Section<?>, RowTable<?>> bySection = new HashMap<>();

  Contents(Connection connection, RowCodec codec) {
    this.codec = codec;
    this.parts = new PartTable(connection);
    for (Shape<?> shape :
        List.of(
            new RevenueShape(),
            new ExpenditureShape(),
            new ProjectShape(),
            new ProcurementShape(),
            new TargetShape())) {
      add(new RowTable<>(connection, shape, codec));
    }
  }

  private void add(RowTable<?> table) {
    tables.add(table);
    bySection.put(table.shape().section(), table);
    bySection.put(table.shape().lastYear(), table);
  }

  /** Writes a whole budget; the state then holds its sums. */
  void insert(BudgetState state, Budget budget, Instant at) throws SQLException {
    for (Part<?> part : Part.ALL) {
      String json = encode(part, budget);
      parts.insert(state.id(), part, json);
      state.part(part, json);
    }
    for (Section<?> section : Section.ALL) {
      insert(state, section, budget, at);
    }
  }

  private <R extends Row> void insert(
      BudgetState state, Section<R> section, Budget budget, Instant at) throws SQLException {
    for (R row : budget.rows(section)) {
      insert(state, section, row, at);
    }
  }

  private <R extends Row> void insert(BudgetState state, Section<R> section, R row, Instant at)
      throws SQLException {
    table(section).insert(state.id(), state.year(section), section, row, at);
    state.count(section, row, table(section).content(section, row), 1);
  }

  /** A budget as it is in the file, with its sums as they are read. */
  record Loaded(Budget budget, BudgetState state) {}

  Loaded load(long id) throws SQLException {
    Map<String, String> json = parts.read(id);
    Budget budget =
        Budget.empty(
            decode(Part.HEADER, json.get(Part.HEADER.name())),
            decode(Part.UNIT, json.get(Part.UNIT.name())));
    BudgetState state = BudgetState.of(id, budget);
    for (Part<?> part : Part.ALL) {
      String value = json.get(part.name());
      budget = with(budget, part, value);
      state.part(part, value == null ? "" : value);
    }
    for (RowTable<?> table : tables) {
      budget = withRows(budget, table, state);
    }
    return new Loaded(budget, state);
  }

  private <R extends Row> Budget withRows(Budget budget, RowTable<R> table, BudgetState state)
      throws SQLException {
    Map<Section<R>, List<R>> found = new HashMap<>();
    table.read(
        state.id(),
        (section, row) -> {
          found.computeIfAbsent(section, s -> new ArrayList<>()).add(row);
          state.count(section, row, table.content(section, row), 1);
        });
    Budget filled = budget;
    for (Map.Entry<Section<R>, List<R>> entry : found.entrySet()) {
      entry.getValue().sort(Comparator.comparingLong(Row::key));
      filled = filled.withRows(entry.getKey(), Rows.ofAscending(entry.getValue()));
    }
    return filled;
  }

  /**
   * Carries an edit out.
   *
   * @param items gets what was done to each row and part
   */
  void apply(BudgetState state, Edit edit, Instant at, List<Trail.Item> items) throws SQLException {
    switch (edit) {
      case Edit.AddRow<?> add -> add(state, add, at, items);
      case Edit.RemoveRow<?> remove -> remove(state, remove, items);
      case Edit.ChangeRow<?> change -> change(state, change, at, items);
      case Edit.MoveRow<?> move -> move(state, move, items);
      case Edit.ReplacePart<?> part -> replace(state, part, items);
      case Edit.Batch batch -> {
        for (Edit each : batch.edits()) {
          apply(state, each, at, items);
        }
      }
    }
  }

  private <R extends Row> void add(
      BudgetState state, Edit.AddRow<R> add, Instant at, List<Trail.Item> items)
      throws SQLException {
    insert(state, add.section(), add.row(), at);
    items.add(item(add.section(), add.row(), null, add.row()));
  }

  private <R extends Row> void remove(
      BudgetState state, Edit.RemoveRow<R> remove, List<Trail.Item> items) throws SQLException {
    Section<R> section = remove.section();
    table(section).delete(state.id(), section, remove.row().key());
    state.count(section, remove.row(), table(section).content(section, remove.row()), -1);
    items.add(item(section, remove.row(), remove.row(), null));
  }

  private <R extends Row> void change(
      BudgetState state, Edit.ChangeRow<R> change, Instant at, List<Trail.Item> items)
      throws SQLException {
    Section<R> section = change.section();
    RowTable<R> table = table(section);
    table.update(state.id(), section, change.after(), at);
    state.count(section, change.before(), table.content(section, change.before()), -1);
    state.count(section, change.after(), table.content(section, change.after()), 1);
    items.add(item(section, change.before(), change.before(), change.after()));
  }

  private <R extends Row> void move(BudgetState state, Edit.MoveRow<R> move, List<Trail.Item> items)
      throws SQLException {
    Section<R> section = move.section();
    RowTable<R> table = table(section);
    @SuppressWarnings("unchecked") // a row's withKey returns its own kind
    R moved = (R) move.row().withKey(move.toKey());
    table.move(state.id(), section, move.row().key(), move.toKey());
    state.count(section, move.row(), table.content(section, move.row()), -1);
    state.count(section, moved, table.content(section, moved), 1);
    String json = codec.encodeRow(section, moved);
    items.add(new Trail.Item(section.name(), move.row().key(), move.toKey(), json, json));
  }

  private <T extends @Nullable Object> void replace(
      BudgetState state, Edit.ReplacePart<T> edit, List<Trail.Item> items) throws SQLException {
    Part<T> part = edit.part();
    String after = codec.encodePart(part, edit.after());
    parts.update(state.id(), part, after);
    state.part(part, after);
    items.add(
        new Trail.Item(part.name(), null, null, codec.encodePart(part, edit.before()), after));
    int year = state.header().year();
    Budget changed = Budget.empty(state.header(), state.unit()).with(part, edit.after());
    state.set(changed.header(), changed.unit());
    if (state.header().year() != year) {
      for (Section<?> section : Section.ALL) {
        setYear(state, section);
      }
    }
  }

  private <R extends Row> void setYear(BudgetState state, Section<R> section) throws SQLException {
    table(section).setYear(state.id(), section, state.year(section));
  }

  private <R extends Row> Trail.Item item(
      Section<R> section, R row, @Nullable R before, @Nullable R after) {
    return new Trail.Item(
        section.name(),
        row.key(),
        null,
        before == null ? null : codec.encodeRow(section, before),
        after == null ? null : codec.encodeRow(section, after));
  }

  private <T extends @Nullable Object> String encode(Part<T> part, Budget budget) {
    return codec.encodePart(part, part.of(budget));
  }

  private <T extends @Nullable Object> Budget with(
      Budget budget, Part<T> part, @Nullable String json) throws SQLException {
    return budget.with(part, decode(part, json));
  }

  private <T extends @Nullable Object> T decode(Part<T> part, @Nullable String json)
      throws SQLException {
    if (json == null) {
      throw new SQLException("no part " + part);
    }
    try {
      return codec.decodePart(part, json);
    } catch (BudgetFormatException e) {
      throw new SQLException(e);
    }
  }

  @SuppressWarnings("unchecked") // a section's table is of its kind of row
  private <R extends Row> RowTable<R> table(Section<R> section) {
    RowTable<R> table = (RowTable<R>) bySection.get(section);
    if (table == null) {
      throw new IllegalArgumentException(section.name());
    }
    return table;
  }
}

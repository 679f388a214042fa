package org.yubian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Extras;
import org.yubian.budget.Row;
import org.yubian.budget.RowCodec;
import org.yubian.budget.Section;

/**
 * One kind of row in its table, on one connection. A row is in its columns; where they cannot hold
 * it (unknown keys, a very long text) its JSON stands beside them and counts.
 */
final class RowTable<R extends Row> {
  /** A budget's rows have primary keys from its id shifted by this many bits. */
  private static final int SHIFT = 40;

  private static final String KEYS_ONLY = ",";

  private static final String WHERE_ROW =
      " WHERE BUDGET_ID = ? AND IS_LAST_YEAR = ? AND ROW_KEY = ?";

  private final Connection connection;
  private final Shape<R> shape;
  private final RowCodec codec;
  private final Map<Long, Long> lastIds = new HashMap<>();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<String, Extras> sharedExtras = new HashMap<>();

  RowTable(Connection connection, Shape<R> shape, RowCodec codec) {
    this.connection = connection;
    this.shape = shape;
    this.codec = codec;
  }

  Shape<R> shape() {
    return shape;
  }

  /** The number of the row's content, of which a budget's sum is kept. */
  long content(Section<R> section, R row) {
    return measure(section, row).hash();
  }

  /**
   * @param year of the rows: last year's where the section holds last year's
   */
  void insert(long budget, int year, Section<R> section, R row, Instant at) throws SQLException {
    StatementSink sink = new StatementSink(prepared(insertion()));
    sink.number(nextId(budget));
    sink.number(budget);
    sink.number(lastYear(section));
    sink.number(row.key());
    sink.number(year);
    write(sink, section, row);
    sink.time(at);
    sink.time(at);
    sink.runForOne();
  }

  void update(long budget, Section<R> section, R row, Instant at) throws SQLException {
    StatementSink sink =
        new StatementSink(
            prepared(
                "UPDATE %s SET %s = ?, PARAM_NULLS = ?, PARAM_JSON = ?, UPDATE_TIME = ?"
                        .formatted(shape.table(), String.join(" = ?, ", shape.columns()))
                    + WHERE_ROW));
    write(sink, section, row);
    sink.time(at);
    which(sink, budget, section, row.key());
    sink.runForOne();
  }

  void move(long budget, Section<R> section, long key, long toKey) throws SQLException {
    StatementSink sink =
        new StatementSink(prepared("UPDATE " + shape.table() + " SET ROW_KEY = ?" + WHERE_ROW));
    sink.number(toKey);
    which(sink, budget, section, key);
    sink.runForOne();
  }

  void delete(long budget, Section<R> section, long key) throws SQLException {
    StatementSink sink = new StatementSink(prepared("DELETE FROM " + shape.table() + WHERE_ROW));
    which(sink, budget, section, key);
    sink.runForOne();
  }

  /** After the budget's year was changed. */
  void setYear(long budget, Section<R> section, int year) throws SQLException {
    StatementSink sink =
        new StatementSink(
            prepared(
                "UPDATE "
                    + shape.table()
                    + " SET FISCAL_YEAR = ? WHERE BUDGET_ID = ? AND IS_LAST_YEAR = ?"));
    sink.number(year);
    sink.number(budget);
    sink.number(lastYear(section));
    sink.run();
  }

  /** Every row of the budget with its section, in no particular order. */
  void read(long budget, BiConsumer<Section<R>, R> rows) throws SQLException {
    String sql =
        "SELECT IS_LAST_YEAR, ROW_KEY, PARAM_NULLS, PARAM_JSON, %s FROM %s WHERE %s BETWEEN ? AND ?"
            .formatted(String.join(", ", shape.columns()), shape.table(), shape.id());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, budget << SHIFT);
      statement.setLong(2, ((budget + 1) << SHIFT) - 1);
      try (ResultSet result = statement.executeQuery()) {
        ColumnSource in = new ColumnSource(result);
        while (in.next()) {
          Section<R> section = in.number() == YesNo.YES ? shape.lastYear() : shape.section();
          rows.accept(section, read(section, in));
        }
      }
    }
  }

  private R read(Section<R> section, ColumnSource in) throws SQLException {
    long key = in.number();
    String nulls = in.text();
    String json = in.longText();
    if (json == null) {
      return shape.read(key, in, nulls == null ? Extras.NONE : shared(nulls));
    }
    try {
      R row = codec.decodeRow(section, json);
      if (row.key() == key) {
        return row;
      }
      @SuppressWarnings("unchecked") // a row's withKey returns its own kind
      R moved = (R) row.withKey(key);
      return moved;
    } catch (BudgetFormatException e) {
      throw new SQLException(e);
    }
  }

  private Extras shared(String nulls) {
    return sharedExtras.computeIfAbsent(nulls, RowTable::keysOnly);
  }

  private void which(StatementSink sink, long budget, Section<R> section, long key) {
    sink.number(budget);
    sink.number(lastYear(section));
    sink.number(key);
  }

  private void write(StatementSink sink, Section<R> section, R row) {
    shape.write(row, sink);
    Extras extras = shape.extras(row);
    String nulls = keysOnly(extras);
    boolean columns =
        shape.columnsSuffice()
            && measure(section, row).fits()
            && (nulls != null || extras.values().isEmpty());
    sink.text(columns ? nulls : null);
    sink.longText(columns ? null : codec.encodeRow(section, row));
  }

  private Content measure(Section<R> section, R row) {
    Content content = new Content(section.name());
    content.number(row.key());
    shape.write(row, content);
    shape.writeRest(row, content);
    content.extras(shape.extras(row));
    return content;
  }

  private int lastYear(Section<R> section) {
    return YesNo.of(section != shape.section());
  }

  private String insertion() {
    List<String> columns = shape.columns();
    return "INSERT INTO %s (%s, BUDGET_ID, IS_LAST_YEAR, ROW_KEY, FISCAL_YEAR, %s, PARAM_NULLS,"
            .formatted(shape.table(), shape.id(), String.join(", ", columns))
        + " PARAM_JSON, CREATE_TIME, UPDATE_TIME) VALUES (?"
        + ", ?".repeat(columns.size() + 8)
        + ")";
  }

  private long nextId(long budget) throws SQLException {
    Long last = lastIds.get(budget);
    long next = (last == null ? lastId(budget) : last) + 1;
    lastIds.put(budget, next);
    return next;
  }

  private long lastId(long budget) throws SQLException {
    String sql =
        "SELECT MAX(%s) FROM %s WHERE %s < ?".formatted(shape.id(), shape.table(), shape.id());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, (budget + 1) << SHIFT);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return Math.max(budget << SHIFT, result.getLong(1));
      }
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  /** Extras that are nothing but keys given as null, as a list; null for any others. */
  private static @Nullable String keysOnly(Extras extras) {
    Set<String> keys = extras.values().keySet();
    boolean plain =
        !keys.isEmpty()
            && extras.values().values().stream().allMatch(value -> value == null)
            && keys.stream().noneMatch(key -> key.isEmpty() || key.contains(KEYS_ONLY));
    String list = plain ? String.join(KEYS_ONLY, keys) : "";
    return list.isEmpty() || list.length() > Content.LONGEST ? null : list;
  }

  private static Extras keysOnly(String list) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String key : list.split(KEYS_ONLY, -1)) {
      values.put(key, null);
    }
    return new Extras(values);
  }
}

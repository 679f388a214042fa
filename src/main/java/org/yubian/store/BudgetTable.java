package org.yubian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Header;
import org.yubian.budget.Unit;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetTotals;

/** The list of budgets in a file, on one connection. */
final class BudgetTable {
  private final Connection connection;

  BudgetTable(Connection connection) {
    this.connection = connection;
  }

  /** The newest year first, within a year the one edited last. */
  List<BudgetInfo> list() throws SQLException {
    String sql =
        "SELECT BUDGET_ID, FISCAL_YEAR, DATAVERSION, AGENCY_NAME, INCOME_TOTAL, EXPEND_TOTAL,"
            + " LINE_COUNT, LOCKED_REASON, UPDATE_TIME FROM BGT_BUDGET WHERE IS_DELETED = 2"
            + " ORDER BY FISCAL_YEAR DESC, UPDATE_TIME DESC, BUDGET_ID DESC";
    List<BudgetInfo> budgets = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        budgets.add(info(result));
      }
    }
    return budgets;
  }

  private static BudgetInfo info(ResultSet result) throws SQLException {
    BudgetTotals totals =
        new BudgetTotals(
            Yuan.toFen(result.getBigDecimal(5)),
            Yuan.toFen(result.getBigDecimal(6)),
            result.getInt(7));
    return new BudgetInfo(
        result.getLong(1),
        result.getInt(2),
        result.getString(3),
        result.getString(4),
        totals,
        result.getString(8),
        result.getObject(9, OffsetDateTime.class).toInstant());
  }

  /** The sum over the content of a budget as it was when it was last written. */
  long content(long budget) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT CONTENT_CHECK FROM BGT_BUDGET WHERE BUDGET_ID = ?")) {
      statement.setLong(1, budget);
      try (ResultSet result = statement.executeQuery()) {
        if (!result.next()) {
          throw new SQLException("no budget " + budget);
        }
        return result.getLong(1);
      }
    }
  }

  long nextId() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT MAX(BUDGET_ID) FROM BGT_BUDGET")) {
      result.next();
      return result.getLong(1) + 1;
    }
  }

  void insert(BudgetState state, String version, Instant at) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO BGT_BUDGET (FISCAL_YEAR, AGENCY_CODE, AGENCY_NAME, MOF_DIV_NAME,"
                + " APPLY_LINK, TEMPLATE_CODE, INCOME_TOTAL, EXPEND_TOTAL, LINE_COUNT,"
                + " CONTENT_CHECK, UPDATE_TIME, BUDGET_ID, DATAVERSION, IS_DELETED, CREATE_TIME)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?)")) {
      StatementSink sink = new StatementSink(statement);
      write(sink, state, at);
      sink.number(state.id());
      sink.text(version);
      sink.time(at);
      sink.runForOne();
    }
  }

  void update(BudgetState state, Instant at) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "UPDATE BGT_BUDGET SET FISCAL_YEAR = ?, AGENCY_CODE = ?, AGENCY_NAME = ?,"
                + " MOF_DIV_NAME = ?, APPLY_LINK = ?, TEMPLATE_CODE = ?, INCOME_TOTAL = ?,"
                + " EXPEND_TOTAL = ?, LINE_COUNT = ?, CONTENT_CHECK = ?, UPDATE_TIME = ?"
                + " WHERE BUDGET_ID = ?")) {
      StatementSink sink = new StatementSink(statement);
      write(sink, state, at);
      sink.number(state.id());
      sink.runForOne();
    }
  }

  void rename(long budget, String version) throws SQLException {
    set(budget, "DATAVERSION", version);
  }

  void lock(long budget, @Nullable String reason) throws SQLException {
    set(budget, "LOCKED_REASON", reason);
  }

  void delete(long budget) throws SQLException {
    set(budget, "IS_DELETED", Integer.toString(YesNo.YES));
  }

  private static void write(StatementSink sink, BudgetState state, Instant at) {
    Header header = state.header();
    Unit unit = state.unit();
    BudgetTotals totals = state.totals();
    sink.number(header.year());
    sink.text(unit.code());
    sink.text(unit.name());
    sink.text(unit.administrativeDivision());
    sink.text(header.stage());
    sink.text(header.template());
    sink.fen(totals.revenue());
    sink.fen(totals.expenditure());
    sink.number(totals.lines());
    sink.number(state.content());
    sink.time(at);
  }

  private void set(long budget, String column, @Nullable String value) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "UPDATE BGT_BUDGET SET " + column + " = ? WHERE BUDGET_ID = ?")) {
      StatementSink sink = new StatementSink(statement);
      sink.text(value);
      sink.number(budget);
      sink.runForOne();
    }
  }
}

package org.yubian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.yubian.budget.Part;

/** The parts of budgets as JSON, on one connection. */
final class PartTable {
  /** A budget has room for this many parts. */
  private static final int ROOM = 1000;

  private final Connection connection;

  PartTable(Connection connection) {
    this.connection = connection;
  }

  void insert(long budget, Part<?> part, String json) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO BGT_PART VALUES (?, ?, ?, ?)")) {
      StatementSink sink = new StatementSink(statement);
      sink.number(id(budget, part));
      sink.number(budget);
      sink.text(part.name());
      sink.longText(json);
      sink.runForOne();
    }
  }

  void update(long budget, Part<?> part, String json) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE BGT_PART SET CONTENT = ? WHERE PART_ID = ?")) {
      StatementSink sink = new StatementSink(statement);
      sink.longText(json);
      sink.number(id(budget, part));
      sink.runForOne();
    }
  }

  /** The budget's parts by name. */
  Map<String, String> read(long budget) throws SQLException {
    Map<String, String> parts = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT PART, CONTENT FROM BGT_PART WHERE PART_ID BETWEEN ? AND ?")) {
      statement.setLong(1, budget * ROOM);
      statement.setLong(2, budget * ROOM + ROOM - 1);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          parts.put(result.getString(1), result.getString(2));
        }
      }
    }
    return parts;
  }

  private static long id(long budget, Part<?> part) {
    return budget * ROOM + Part.ALL.indexOf(part);
  }
}

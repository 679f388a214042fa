package org.yubian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.yubian.session.Revision;
import org.yubian.session.Trail;

/** Appends to the trail, on one connection. */
final class Journal {
  private final Connection connection;
  private final PreparedStatement entry;
  private final PreparedStatement detail;
  private long lastNumber;
  private long lastItem;

  Journal(Connection connection) throws SQLException {
    this.connection = connection;
    entry = connection.prepareStatement("INSERT INTO BGT_REVISION VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    detail = connection.prepareStatement("INSERT INTO BGT_REVISION_ITEM VALUES (?, ?, ?, ?, ?, ?)");
    lastNumber = highest("SELECT MAX(REVISION_ID) FROM BGT_REVISION");
    lastItem = highest("SELECT MAX(ITEM_ID) FROM BGT_REVISION_ITEM");
  }

  /** Number of the newest entry, 0 where there is none. */
  long lastNumber() {
    return lastNumber;
  }

  /** Who did what when; the rest of an entry. */
  record Heading(Instant at, String author, Revision.Action action, String text) {}

  void append(long budget, Heading heading, List<Trail.Item> items) throws SQLException {
    StatementSink sink = new StatementSink(entry);
    sink.number(lastNumber + 1);
    sink.number(budget);
    sink.time(heading.at());
    sink.text(heading.author());
    sink.text(heading.action().label());
    sink.text(heading.text());
    sink.number(lastItem + 1);
    sink.number(items.size());
    sink.runForOne();
    lastNumber++;
    for (Trail.Item item : items) {
      append(item);
    }
  }

  private void append(Trail.Item item) throws SQLException {
    StatementSink sink = new StatementSink(detail);
    sink.number(lastItem + 1);
    sink.text(item.place());
    sink.numberOrNull(item.key());
    sink.numberOrNull(item.newKey());
    sink.longText(item.before());
    sink.longText(item.after());
    sink.runForOne();
    lastItem++;
  }

  private long highest(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}

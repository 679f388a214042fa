package org.yubian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/**
 * The version of a file's tables. Asking for it is one query; Flyway, which takes a second to
 * start, is only called where a file is new or behind.
 */
final class Schema {
  /** The newest migration in {@code migration}. */
  static final int CURRENT = 1;

  private static final String HISTORY = "YUBIAN_SCHEMA";

  private Schema() {}

  /** 0 where there are no tables yet. */
  static int version(Database database) throws SQLException {
    Connection connection = database.connection();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT \"version\" FROM \""
                    + HISTORY
                    + "\" WHERE \"success\""
                    + " ORDER BY \"installed_rank\" DESC FETCH FIRST ROW ONLY")) {
      return result.next() ? Integer.parseInt(result.getString(1)) : 0;
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
          || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
        return 0;
      }
      throw e;
    }
  }

  static void migrate(Database database) throws SQLException {
    try {
      Flyway.configure()
          .dataSource(database.url(), Database.USER, "")
          .locations("classpath:org/yubian/store/migration")
          .table(HISTORY)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new SQLException(e);
    }
  }

  /** Marks a new file as one of this installation's. */
  static UUID sign(Database database, UUID installation, Instant at) throws SQLException {
    UUID store = UUID.randomUUID();
    try (PreparedStatement statement =
        database.connection().prepareStatement("INSERT INTO YUBIAN_STORE VALUES (?, ?, ?)")) {
      StatementSink sink = new StatementSink(statement);
      sink.text(store.toString());
      sink.text(installation.toString());
      sink.time(at);
      sink.runForOne();
    }
    database.commit();
    database.sync();
    return store;
  }
}

package org.yubian.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/** Sets the parameters of a statement one after the other. */
final class StatementSink implements ColumnSink {
  private final PreparedStatement statement;
  private int parameter;
  private @Nullable SQLException problem;

  StatementSink(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public void text(@Nullable String value) {
    set(index -> statement.setString(index, value == null ? null : Content.shortened(value)));
  }

  /** A text of any length. */
  void longText(@Nullable String value) {
    set(index -> statement.setString(index, value));
  }

  @Override
  public void amount(@Nullable Amount value) {
    set(index -> statement.setBigDecimal(index, value == null ? null : Yuan.ofFen(value.fen())));
  }

  void fen(long value) {
    set(index -> statement.setBigDecimal(index, Yuan.ofFen(value)));
  }

  @Override
  public void flag(@Nullable Boolean value) {
    if (value == null) {
      set(index -> statement.setNull(index, Types.TINYINT));
    } else {
      number(YesNo.of(value));
    }
  }

  void number(long value) {
    set(index -> statement.setLong(index, value));
  }

  void numberOrNull(@Nullable Long value) {
    set(
        index -> {
          if (value == null) {
            statement.setNull(index, Types.BIGINT);
          } else {
            statement.setLong(index, value);
          }
        });
  }

  void time(Instant value) {
    set(index -> statement.setObject(index, value.atOffset(ZoneOffset.UTC)));
  }

  /** Runs the statement, which has to concern one row and no other. */
  void runForOne() throws SQLException {
    int count = run();
    if (count != 1) {
      throw new SQLException(count + " rows instead of one");
    }
  }

  int run() throws SQLException {
    if (problem != null) {
      throw problem;
    }
    return statement.executeUpdate();
  }

  private void set(Setter setter) {
    try {
      setter.set(++parameter);
    } catch (SQLException e) {
      problem = problem == null ? e : problem;
    }
  }

  private interface Setter {
    void set(int index) throws SQLException;
  }
}

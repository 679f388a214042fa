package org.yubian.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/**
 * Gives the columns of a result's current row one after the other. Texts that repeat from row to
 * row, as codes do, are handed out as one object.
 */
final class ColumnSource {
  private final ResultSet result;
  private final Map<String, String> texts = new HashMap<>();
  private int column;

  ColumnSource(ResultSet result) {
    this.result = result;
  }

  boolean next() throws SQLException {
    column = 0;
    return result.next();
  }

  long number() throws SQLException {
    return result.getLong(++column);
  }

  @Nullable String text() throws SQLException {
    String value = result.getString(++column);
    return value == null ? null : texts.computeIfAbsent(value, same -> same);
  }

  /** A text the schema lets never be null. */
  String required() throws SQLException {
    String value = text();
    if (value == null) {
      throw new SQLException("column " + column + " is null");
    }
    return value;
  }

  /** A text that hardly repeats. */
  @Nullable String longText() throws SQLException {
    return result.getString(++column);
  }

  @Nullable Amount amount() throws SQLException {
    BigDecimal yuan = result.getBigDecimal(++column);
    return yuan == null ? null : Amount.ofFen(Yuan.toFen(yuan));
  }

  Amount requiredAmount() throws SQLException {
    Amount value = amount();
    if (value == null) {
      throw new SQLException("column " + column + " is null");
    }
    return value;
  }

  @Nullable Boolean flag() throws SQLException {
    int value = result.getInt(++column);
    return result.wasNull() ? null : YesNo.of(value);
  }
}

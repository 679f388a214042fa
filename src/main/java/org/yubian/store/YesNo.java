package org.yubian.store;

import java.sql.SQLException;

/** 1 = 是, 2 = 否, as in all tables of the standard. */
final class YesNo {
  static final int YES = 1;
  static final int NO = 2;

  private YesNo() {}

  static int of(boolean value) {
    return value ? YES : NO;
  }

  static boolean of(int value) throws SQLException {
    if (value != YES && value != NO) {
      throw new SQLException("neither 1 nor 2 but " + value);
    }
    return value == YES;
  }
}

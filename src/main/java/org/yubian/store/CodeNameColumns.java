package org.yubian.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.CodeName;

/** A code and its name side by side, both null where there is neither. */
final class CodeNameColumns {
  private CodeNameColumns() {}

  static void write(@Nullable CodeName value, ColumnSink sink) {
    sink.text(value == null ? null : value.code());
    sink.text(value == null ? null : value.name());
  }

  static @Nullable CodeName read(ColumnSource in) throws SQLException {
    String code = in.text();
    String name = in.text();
    return code == null || name == null ? null : new CodeName(code, name);
  }
}

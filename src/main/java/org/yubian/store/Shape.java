package org.yubian.store;

import java.sql.SQLException;
import java.util.List;
import org.yubian.budget.Extras;
import org.yubian.budget.Row;
import org.yubian.budget.Section;

/**
 * How a kind of row lies in its table.
 *
 * @param <R> the kind of row
 */
interface Shape<R extends Row> {
  String table();

  /** The table's primary key. */
  String id();

  /** The list of this year's rows. */
  Section<R> section();

  /** The list of last year's rows, or the same list where last year has none. */
  default Section<R> lastYear() {
    return section();
  }

  /** The columns of the row's content, in the order in which they are written and read. */
  List<String> columns();

  void write(R row, ColumnSink sink);

  /** What of the row has no column, for its {@link Content} number. */
  default void writeRest(R row, Content content) {}

  /** Whether the columns hold the row, its extras aside. */
  default boolean columnsSuffice() {
    return true;
  }

  Extras extras(R row);

  R read(long key, ColumnSource source, Extras extras) throws SQLException;
}

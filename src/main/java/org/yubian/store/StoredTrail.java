package org.yubian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.yubian.session.Revision;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/** Reads 修订轨迹 of a budget, between the edits that are written. */
final class StoredTrail implements Trail {
  private final long budget;
  private final Writer writer;

  StoredTrail(long budget, Writer writer) {
    this.budget = budget;
    this.writer = writer;
  }

  @Override
  public List<Entry> before(long number, int limit) throws StorageException {
    return query(
        handle ->
            handle
                .createQuery(
                    "SELECT REVISION_ID, LASTTIME, LASTUSER, OPERATIONTYPES, CELLDESC, ITEM_COUNT"
                        + " FROM BGT_REVISION WHERE BUDGET_ID = :budget AND REVISION_ID < :number"
                        + " ORDER BY REVISION_ID DESC FETCH FIRST :limit ROWS ONLY")
                .bind("budget", budget)
                .bind("number", number)
                .bind("limit", limit)
                .map((result, context) -> entry(result))
                .list());
  }

  @Override
  public List<Item> items(long number) throws StorageException {
    return query(
        handle ->
            handle
                .createQuery(
                    "SELECT I.* FROM BGT_REVISION R JOIN BGT_REVISION_ITEM I ON I.ITEM_ID"
                        + " BETWEEN R.FIRST_ITEM_ID AND R.FIRST_ITEM_ID + R.ITEM_COUNT - 1"
                        + " WHERE R.REVISION_ID = :number AND R.BUDGET_ID = :budget"
                        + " ORDER BY I.ITEM_ID")
                .bind("budget", budget)
                .bind("number", number)
                .map((result, context) -> item(result))
                .list());
  }

  private interface Query<T> {
    List<T> on(Handle handle);
  }

  private <T> List<T> query(Query<T> query) throws StorageException {
    return writer.call(
        store -> {
          try (Handle handle = Jdbi.create(store.database().connection()).open()) {
            return query.on(handle);
          }
        });
  }

  private static Entry entry(ResultSet result) throws SQLException {
    return new Entry(
        result.getLong(1),
        result.getObject(2, OffsetDateTime.class).toInstant(),
        result.getString(3),
        action(result.getString(4)),
        result.getString(5),
        result.getInt(6));
  }

  private static Revision.Action action(String label) throws SQLException {
    for (Revision.Action action : Revision.Action.values()) {
      if (action.label().equals(label)) {
        return action;
      }
    }
    throw new SQLException("no kind of revision " + label);
  }

  private static Item item(ResultSet result) throws SQLException {
    return new Item(
        result.getString("PLACE"),
        result.getObject("ROW_KEY", Long.class),
        result.getObject("NEW_ROW_KEY", Long.class),
        result.getString("PREVALUE"),
        result.getString("NEWVALUE"));
  }
}

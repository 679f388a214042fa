package org.yubian.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.h2.result.SearchRow;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a file before H2 opens it as a database. Opening a stranger's database runs what its
 * author put there, triggers and functions in Java among it; so a file is first read as plain maps,
 * and only opened when it was created on this computer and defines nothing but tables and indexes.
 */
final class Gate {
  private static final Pattern HARMLESS =
      Pattern.compile(
          "SET [A-Z_]+ -?\\d+|CREATE USER IF NOT EXISTS \"SA\" .*"
              + "|CREATE CACHED TABLE \"PUBLIC\"\\..*"
              + "|CREATE PRIMARY KEY .*|CREATE (UNIQUE NULLS DISTINCT )?INDEX .*"
              + "|ALTER TABLE .* ADD CONSTRAINT .*",
          Pattern.DOTALL);

  private static final Pattern HARMFUL =
      Pattern.compile(
          "\\b(FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE|LINK_SCHEMA|ENGINE|ALIAS|TRIGGER|SELECT|CALL)\\b");

  private static final Pattern OWN_TABLE =
      Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"YUBIAN_STORE\".*", Pattern.DOTALL);

  /** First table of H2's own: one row for each thing the database defines. */
  private static final String DEFINITIONS = "table.0";

  private static final int SQL = 3;

  /**
   * Who made a file.
   *
   * @param store id of the file, which its copies and backups share
   * @param installation of the Yubian that created it
   */
  record Identity(UUID store, UUID installation) {}

  private Gate() {}

  /**
   * @param file as H2 names it, with its file system
   * @return null when it is no file of Yubian's, or holds more than a Yubian would put there
   * @throws MVStoreException when it is locked, cannot be read or is damaged
   * @throws RuntimeException of any kind when it is damaged
   */
  static @Nullable Identity identify(String file) {
    MVStore store = new MVStore.Builder().fileName(file).readOnly().open();
    try {
      TransactionStore transactions =
          new TransactionStore(
              store,
              new MetaType<>(null, store.backgroundExceptionHandler),
              new ValueDataType(),
              0);
      transactions.init();
      return identify(transactions.begin());
    } finally {
      store.closeImmediately();
    }
  }

  private static @Nullable Identity identify(Transaction transaction) {
    TransactionMap<Object, Object> definitions = transaction.openMap(DEFINITIONS);
    Object own = null;
    var all = definitions.entryIterator(null, null);
    while (all.hasNext()) {
      Map.Entry<Object, Object> definition = all.next();
      String sql = text(definition.getValue(), SQL);
      if (!isHarmless(sql)) {
        return null;
      }
      if (OWN_TABLE.matcher(sql).matches()) {
        own = definition.getKey();
      }
    }
    return own == null ? null : read(transaction.openMap("table." + own));
  }

  private static boolean isHarmless(String sql) {
    return HARMLESS.matcher(sql).matches() && !HARMFUL.matcher(sql.toUpperCase(Locale.ROOT)).find();
  }

  private static @Nullable Identity read(TransactionMap<Object, Object> rows) {
    Object first = rows.firstKey();
    if (first == null) {
      return null;
    }
    Object row = rows.get(first);
    return new Identity(UUID.fromString(text(row, 0)), UUID.fromString(text(row, 1)));
  }

  private static String text(@Nullable Object row, int column) {
    if (row instanceof SearchRow values && values.getValue(column) != null) {
      return values.getValue(column).getString();
    }
    return "";
  }

  /** As H2 names the file. */
  static String name(String scheme, Path file) {
    return scheme + file;
  }
}

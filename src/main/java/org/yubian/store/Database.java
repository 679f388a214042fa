package org.yubian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * An H2 file while it is open in this process; H2 keeps every other process out of it.
 *
 * <ul>
 *   <li>{@code WRITE_DELAY=0}: H2 writes to the file when something is committed and at no other
 *       time, so that nothing happens in it behind the writer's back.
 *   <li>{@code REUSE_SPACE=FALSE}: H2 only ever writes at the end of the file. Where it fills gaps,
 *       H2 2.5.252 names in the file's header the chunk before the one just written, and after a
 *       crash opens the file without what was committed last.
 *   <li>{@code MAX_COMPACT_TIME=0}: closing moves nothing about in the file; {@link Compaction}
 *       does that on a copy.
 * </ul>
 */
final class Database implements AutoCloseable {
  private static final String SETTINGS =
      ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;WRITE_DELAY=0"
          + ";REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0";

  static final String USER = "sa";

  /** How a file is opened. */
  enum Mode {
    CREATE(""),
    EDIT(";IFEXISTS=TRUE"),
    READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

    private final String settings;

    Mode(String settings) {
      this.settings = settings;
    }
  }

  private final Path file;
  private final String url;
  private final JdbcConnection connection;

  private Database(Path file, String url, JdbcConnection connection) {
    this.file = file;
    this.url = url;
    this.connection = connection;
  }

  /**
   * @param scheme H2's name of the file system below ours, {@code file:}; tests have others
   */
  static Database open(String scheme, Place place, Mode mode) throws SQLException {
    // Nothing in a file may name a class of ours or of the platform to be run.
    System.setProperty("h2.allowedClasses", "");
    OrderedDisk.register();
    String url =
        "jdbc:h2:"
            + OrderedDisk.SCHEME
            + ":"
            + scheme
            + place.database()
            + SETTINGS
            + mode.settings;
    JdbcConnection connection = connect(url);
    connection.setAutoCommit(false);
    return new Database(place.file(), url, connection);
  }

  private static JdbcConnection connect(String url) throws SQLException {
    return new JdbcConnection(url, new Properties(), USER, "", false);
  }

  Path file() {
    return file;
  }

  String url() {
    return url;
  }

  /** The connection of the thread that writes. */
  Connection connection() {
    return connection;
  }

  /** A connection for reading beside the writer; it sees what is committed. */
  Connection reader() throws SQLException {
    JdbcConnection reader = connect(url);
    try (Statement statement = reader.createStatement()) {
      // Otherwise H2 would first copy a long result, to a file if need be.
      statement.execute("SET LAZY_QUERY_EXECUTION 1");
    }
    return reader;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** Forces everything committed to the disk, as far as {@code FileChannel.force(true)} goes. */
  void sync() throws SQLException {
    execute("CHECKPOINT SYNC");
  }

  /**
   * A consistent copy of the file in a zip, to be called by the thread that writes.
   *
   * <p>Not by H2's {@code BACKUP TO}: where files such as {@code NAME.damaged-….mv.db} lie beside
   * {@code NAME.mv.db}, H2 2.5.252 puts the file into the zip once for each of them and fails at
   * the second.
   */
  void backUp(Path zip) throws IOException {
    MVStore store = store();
    store.commit();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      store.getFileStore().backup(out);
    }
  }

  /** How many bytes of the file hold what has been replaced since. */
  long wasted() {
    FileStore<?> store = store().getFileStore();
    long live = store.size() * store.getFillRate() / 100 * store.getChunksFillRate() / 100;
    return store.size() - live;
  }

  private MVStore store() {
    SessionLocal session = (SessionLocal) connection.getSession();
    return session.getDatabase().getStore().getMvStore();
  }

  /** Closes the file without writing anything more. */
  void abandon() {
    try {
      execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException | RuntimeException e) {
      // It was closed already, which is all that is wanted; in a damaged file H2 fails in any way.
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

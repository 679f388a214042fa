package org.yubian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The log of this user on this computer: opened by the first record, two files of at most 1 MB, and
 * silent where it cannot be written, because nobody would read a complaint about it.
 */
public final class LogFile extends Handler {
  private static final int BYTES = 1 << 20;

  private final Path folder;
  private @Nullable FileHandler file;
  private boolean closed;

  /** For the platform; writes where {@link UserFolder} says. */
  public LogFile() {
    this(UserFolder.ofThisUser().logs());
  }

  LogFile(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (!closed && isLoggable(record)) {
      open();
      if (file != null) {
        file.publish(record);
      }
    }
  }

  @Override
  public synchronized void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (file != null) {
      file.close();
      file = null;
    }
  }

  private void open() {
    if (file != null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      file =
          new FileHandler(folder.toString().replace("%", "%%") + "/yubian%g.log", BYTES, 2, true);
      file.setEncoding("UTF-8");
      file.setFormatter(new SimpleFormatter());
    } catch (IOException e) {
      closed = true;
    }
  }
}

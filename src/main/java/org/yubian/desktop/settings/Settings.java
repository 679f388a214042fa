package org.yubian.desktop.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yubian.FileProblem;
import org.yubian.SafeFile;

/**
 * Looks and places the user chose, as lines of {@code key=value}. None of it is worth a complaint:
 * a file that is missing or damaged gives what can still be read of it, and one that cannot be
 * written is left as it was. Belongs to the window's thread.
 */
public final class Settings {
  private static final Logger LOG = Logger.getLogger(Settings.class.getName());
  private static final int MOST_MEBIBYTES = 1;
  private static final int LONGEST_LINE = 4000;

  private final Path file;
  private final Executor writing;
  private final Map<String, String> values = new TreeMap<>();

  /**
   * @param writing runs what writes the file, one after another, off the window's thread
   */
  public Settings(Path file, Executor writing) {
    this.file = file;
    this.writing = writing;
    read();
  }

  private void read() {
    try {
      String text = new String(SafeFile.read(file, MOST_MEBIBYTES), StandardCharsets.UTF_8);
      text.lines().filter(line -> line.length() <= LONGEST_LINE).forEach(this::take);
    } catch (FileProblem e) {
      LOG.log(Level.FINE, "no settings", e);
    }
  }

  private void take(String line) {
    int equals = line.indexOf('=');
    if (equals > 0 && line.chars().noneMatch(c -> (c < ' ' && c != '\t') || c == 0xFFFD)) {
      values.put(line.substring(0, equals), line.substring(equals + 1));
    }
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** A whole number; the fallback where there is none, or one outside the range. */
  public int number(String key, int fallback, int least, int most) {
    try {
      int number = Integer.parseInt(values.getOrDefault(key, ""));
      return number < least || number > most ? fallback : number;
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /** Remembers a value; one that cannot stand in a line is left out. */
  public void set(String key, String value) {
    if (value.chars().anyMatch(c -> c == '\n' || c == '\r') || value.equals(values.get(key))) {
      return;
    }
    values.put(key, value);
    write();
  }

  public void remove(String key) {
    if (values.remove(key) != null) {
      write();
    }
  }

  private void write() {
    StringBuilder text = new StringBuilder();
    values.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    writing.execute(() -> write(content));
  }

  private void write(byte[] content) {
    try {
      SafeFile.write(file, content);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "cannot write settings", e);
    }
  }
}

package org.yubian.desktop.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yubian.FileProblem;
import org.yubian.SafeFile;

/**
 * What the user said columns hold, by the headings of their table. Kept in a file of properties;
 * without one it lasts as long as the program.
 */
public final class ColumnMemory {
  private static final Logger LOG = Logger.getLogger(ColumnMemory.class.getName());
  private static final int MOST_MEBIBYTES = 1;

  private final @Nullable Path file;
  private final Properties known = new Properties();

  /**
   * @param file need not exist; null for none
   */
  public ColumnMemory(@Nullable Path file) {
    this.file = file;
    if (file != null && Files.exists(file)) {
      try {
        byte[] bytes = SafeFile.read(file, MOST_MEBIBYTES);
        known.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Level.INFO, "columns are not remembered", e);
      }
    }
  }

  /** What columns with these headings held last time. */
  public Optional<List<Field>> recall(List<String> headings) {
    String value = known.getProperty(key(headings));
    if (value == null) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    for (String name : value.split(",")) {
      try {
        fields.add(Field.valueOf(name));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return fields.size() == headings.size() ? Optional.of(fields) : Optional.empty();
  }

  public void remember(List<String> headings, List<Field> fields) {
    if (headings.stream().allMatch(String::isEmpty)) {
      return;
    }
    known.setProperty(key(headings), String.join(",", fields.stream().map(Enum::name).toList()));
    if (file != null) {
      try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        known.store(out, null);
        SafeFile.write(file, out.toByteArray());
      } catch (FileProblem e) {
        LOG.log(Level.WARNING, "columns are not remembered", e);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static String key(List<String> headings) {
    return String.join("|", headings);
  }
}

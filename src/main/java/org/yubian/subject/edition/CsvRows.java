package org.yubian.subject.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yubian.Messages;
import org.yubian.subject.SubjectDataException;

/** Reads a list from CSV: UTF-8 with or without mark, or GB18030; commas, tabs or semicolons. */
public final class CsvRows {

  /** The whole national catalogue is a tenth of a megabyte. */
  private static final long MOST_BYTES = 20_000_000;

  private static final Messages TEXT = Messages.of(CsvRows.class);

  private CsvRows() {}

  /**
   * @throws SubjectDataException if the content is no such text
   * @throws IOException if the file cannot be read at all
   */
  public static SourceRows read(Path file) throws IOException {
    String source = String.valueOf(file.getFileName());
    if (Files.size(file) > MOST_BYTES) {
      throw new SubjectDataException(
          source, 0, TEXT.get("csv.too-large"), TEXT.get("csv.too-large.expected"));
    }
    return read(source, Files.readAllBytes(file));
  }

  /**
   * @param source name of the file, for messages
   * @throws SubjectDataException if the content is no such text
   */
  public static SourceRows read(String source, byte[] content) {
    String text = new TextDecoder(source).decode(content);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setRecordSeparator(null)
            .get();
    List<SourceRow> rows = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        rows.add(new SourceRow((int) row.getRecordNumber(), row.toList()));
      }
    } catch (UncheckedIOException | IOException e) {
      throw new SubjectDataException(
          source, rows.size() + 1, TEXT.get("csv.damaged"), TEXT.get("csv.damaged.expected"));
    }
    return new SourceRows(source, rows);
  }

  /** The one that occurs most in the first line that is not blank. */
  private static char delimiter(String text) {
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {'\t', ';'}) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char character) {
    return line.chars().filter(c -> c == character).count();
  }
}

package org.yubian.subject;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;

/**
 * The file form of a catalogue's rows, built-in or kept after an import: CSV with the columns
 * {@code code,name,budget,valid_from,valid_to,source,confidence,reference,description}.
 */
public final class CatalogueFile {

  private static final List<String> HEADER =
      List.of(
          "code",
          "name",
          "budget",
          "valid_from",
          "valid_to",
          "source",
          "confidence",
          "reference",
          "description");

  private final String source;

  private CatalogueFile(String source) {
    this.source = source;
  }

  /**
   * The rows of a file.
   *
   * @param source name of the file, for messages
   * @throws SubjectDataException if the content is no such file
   */
  public static List<Subject> read(String source, String content) {
    return new CatalogueFile(source).rows(content);
  }

  /** Writes rows so that {@link #read} gives the same. */
  public static void write(Collection<Subject> rows, Appendable out) throws IOException {
    var printer = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get().print(out);
    printer.printRecord(HEADER);
    for (Subject row : rows) {
      printer.printRecord(
          row.code(),
          row.name(),
          row.budget().label(),
          row.validity().from(),
          row.validity().to(),
          row.provenance().source().word(),
          row.provenance().confidence().word(),
          row.provenance().reference(),
          row.description());
    }
  }

  /** Asked for only when something is wrong: loading the sentences takes longer than the rows. */
  private static Messages text() {
    return Messages.of(CatalogueFile.class);
  }

  private List<Subject> rows(String content) {
    List<List<String>> lines = cells(source, content);
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new SubjectDataException(
          source, 1, text().get("file.other-header"), String.join(",", HEADER));
    }
    List<Subject> rows = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      rows.add(row(lines.get(i), i + 1));
    }
    return rows;
  }

  private Subject row(List<String> cells, int line) {
    if (cells.size() != HEADER.size()) {
      throw new SubjectDataException(
          source,
          line,
          text().get("file.cells", cells.size()),
          text().get("file.cells", HEADER.size()));
    }
    String code = cells.get(0);
    if (Level.ofCode(code).isEmpty()) {
      throw unexpected(line, code, "file.code");
    }
    return new Subject(
        code,
        cells.get(1),
        cells.get(8),
        known(BudgetType.byLabel(cells.get(2)), line, cells.get(2), "file.budget"),
        new Validity(year(cells.get(3), line), year(cells.get(4), line)),
        new Provenance(
            known(Source.byWord(cells.get(5)), line, cells.get(5), "file.source"),
            known(Confidence.byWord(cells.get(6)), line, cells.get(6), "file.confidence"),
            cells.get(7)));
  }

  private @Nullable Integer year(String cell, int line) {
    if (cell.isEmpty()) {
      return null;
    }
    if (cell.length() != 4 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw unexpected(line, cell, "file.year");
    }
    return Integer.valueOf(cell);
  }

  private <T> T known(Optional<T> value, int line, String found, String expected) {
    if (value.isEmpty()) {
      throw unexpected(line, found, expected);
    }
    return value.get();
  }

  private SubjectDataException unexpected(int line, String found, String expected) {
    return new SubjectDataException(source, line, found, text().get(expected));
  }

  /** Our own files hold no quotes; splitting them takes a third of the time of the library. */
  static List<List<String>> cells(String source, String content) {
    if (content.indexOf('"') < 0) {
      return split(content);
    }
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(content))) {
      return parser.stream().map(CSVRecord::toList).toList();
    } catch (UncheckedIOException | IOException e) {
      throw new SubjectDataException(
          source, 0, text().get("file.damaged"), String.join(",", HEADER));
    }
  }

  private static List<List<String>> split(String content) {
    List<List<String>> lines = new ArrayList<>();
    int start = 0;
    while (start < content.length()) {
      int end = content.indexOf('\n', start);
      int stop = end < 0 ? content.length() : end;
      if (stop > start) {
        lines.add(List.of(content.substring(start, stop).split(",", -1)));
      }
      start = stop + 1;
    }
    return lines;
  }
}

package org.yubian.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.subject.Confirmation;
import org.yubian.subject.ConfirmationStore;
import org.yubian.subject.Confirmations;
import org.yubian.subject.Scheme;
import org.yubian.subject.SubjectDataException;

/** What users have checked, as CSV with the columns {@code scheme,code,name,by,at,note}. */
public final class ConfirmationFile implements ConfirmationStore {
  private static final List<String> HEADER = List.of("scheme", "code", "name", "by", "at", "note");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final int MOST_MEBIBYTES = 20;

  private final Path file;

  public ConfirmationFile(Path file) {
    this.file = file;
  }

  @Override
  public Confirmations load() {
    if (!Files.exists(file)) {
      return Confirmations.NONE;
    }
    try {
      String text = new String(SafeFile.read(file, MOST_MEBIBYTES), StandardCharsets.UTF_8);
      return parse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Confirmations parse(String text) throws IOException {
    List<Confirmation> all = new ArrayList<>();
    try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1) {
          all.add(confirmation(row));
        } else if (!row.toList().equals(HEADER)) {
          throw damaged(1, row);
        }
      }
    } catch (UncheckedIOException e) {
      throw new SubjectDataException(
          file.toString(),
          all.size() + 2,
          Messages.of(ConfirmationFile.class).get("confirmations.damaged"),
          expected());
    }
    return new Confirmations(all);
  }

  private Confirmation confirmation(CSVRecord row) {
    if (row.size() != HEADER.size()) {
      throw damaged(row.getRecordNumber(), row);
    }
    try {
      return new Confirmation(
          Scheme.valueOf(row.get(0)),
          row.get(1),
          row.get(2),
          row.get(3),
          Instant.parse(row.get(4)),
          row.get(5));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw damaged(row.getRecordNumber(), row);
    }
  }

  private SubjectDataException damaged(long line, CSVRecord row) {
    String found = String.join(",", row.toList());
    return new SubjectDataException(file.toString(), Math.toIntExact(line), found, expected());
  }

  private static String expected() {
    return Messages.of(ConfirmationFile.class)
        .get("confirmations.expected", String.join(",", HEADER));
  }

  @Override
  public void save(Confirmations confirmations) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = FORMAT.print(text)) {
      printer.printRecord(HEADER);
      for (Confirmation each : confirmations.all()) {
        printer.printRecord(
            each.scheme(), each.code(), each.name(), each.by(), each.at(), each.note());
      }
      SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.yubian.office.received;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.office.archive.WorkbookArchive;
import org.yubian.office.carried.VisibleCells;
import org.yubian.session.SheetFiles;
import org.yubian.session.SubmittedSheet;
import org.yubian.subject.SubjectDataException;
import org.yubian.subject.edition.CsvRows;
import org.yubian.subject.edition.SourceRow;

/** Reads the sheets of .xlsx workbooks, and .csv or .txt files as one sheet. */
public final class SheetTexts implements SheetFiles {
  private static final Messages TEXT = Messages.of(SheetTexts.class);
  private static final int MOST_SHEETS = 255;

  /** What lies further right or below is no list of lines. */
  private static final int MOST_COLUMNS = 256;

  private static final int MOST_ROWS = 50_000;

  @Override
  public List<Sheet> read(Path file) throws FileProblem {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".txt") ? text(file) : workbook(file);
  }

  private static List<Sheet> text(Path file) throws FileProblem {
    try {
      List<List<String>> rows = new ArrayList<>();
      for (SourceRow row : CsvRows.read(file).rows()) {
        rows.add(row.cells());
      }
      return List.of(new Sheet(String.valueOf(file.getFileName()), rows));
    } catch (SubjectDataException e) {
      throw FileProblem.content(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw FileProblem.reading(file, e);
    }
  }

  private static List<Sheet> workbook(Path file) throws FileProblem {
    try (WorkbookArchive archive = WorkbookArchive.open(file)) {
      WorkbookParts parts = WorkbookParts.of(archive);
      if (parts.sheets().isEmpty()) {
        throw FileProblem.content(TEXT.get("workbook.damaged", file));
      }
      return sheets(parts);
    } catch (FileProblem e) {
      throw e;
    } catch (ReadingLimit.ExceededException e) {
      throw FileProblem.content(TEXT.get("workbook.cells", file));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Whatever a damaged part does to a parser, the file is to blame.
      throw FileProblem.content(TEXT.get("workbook.damaged", file));
    }
  }

  private static List<Sheet> sheets(WorkbookParts parts) throws IOException, XMLStreamException {
    ReadingLimit limit = new ReadingLimit();
    XMLStreamReader shared = parts.ofKind("sharedStrings");
    List<String> strings = shared == null ? List.of() : StringItems.shared(shared, limit);
    List<Sheet> sheets = new ArrayList<>();
    for (ReceivedSheet sheet : parts.sheets().stream().limit(MOST_SHEETS).toList()) {
      XMLStreamReader xml = parts.open(sheet.part());
      boolean seen = sheet.state().isEmpty() || sheet.state().equals("visible");
      if (xml != null && seen) {
        SheetReader reader =
            new SheetReader(strings, (raw, style) -> NumberFormat.exact(raw), limit);
        List<List<String>> rows = rows(reader.read(xml));
        if (!rows.isEmpty()) {
          sheets.add(new Sheet(sheet.name(), rows));
        }
      }
    }
    return sheets;
  }

  private static List<List<String>> rows(SheetContent content) {
    List<List<String>> rows = new ArrayList<>();
    for (VisibleCells.Shown cell : content.cells().all()) {
      if (cell.row() < MOST_ROWS && cell.column() < MOST_COLUMNS) {
        while (rows.size() <= cell.row()) {
          rows.add(new ArrayList<>());
        }
        put(rows.get(cell.row()), cell.column(), cell.text());
      }
    }
    content.merges().forEach(merge -> repeat(content, merge, rows));
    return rows;
  }

  private static void put(List<String> row, int column, String text) {
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, text);
  }

  /** A text merged over several rows is that of each; a number counts once. */
  private static void repeat(
      SheetContent content, SubmittedSheet.Merge merge, List<List<String>> rows) {
    String text = content.cells().text(merge.firstRow(), merge.firstColumn());
    boolean number =
        content.numbers().contains(VisibleCells.place(merge.firstRow(), merge.firstColumn()));
    if (text.isEmpty() || number || merge.firstColumn() >= MOST_COLUMNS) {
      return;
    }
    for (int row = merge.firstRow() + 1; row <= merge.lastRow() && row < rows.size(); row++) {
      put(rows.get(row), merge.firstColumn(), text);
    }
  }
}

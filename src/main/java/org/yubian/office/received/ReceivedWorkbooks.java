package org.yubian.office.received;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.office.archive.WorkbookArchive;
import org.yubian.office.carried.CarriedBudgetReader;
import org.yubian.session.WorkbookReader;

/** Reads workbooks handed in as .xlsx. */
public final class ReceivedWorkbooks implements WorkbookReader {
  private static final Messages TEXT = Messages.of(ReceivedWorkbooks.class);

  /** Excel opens no more than that many; a budget has some twenty. */
  private static final int MOST_SHEETS = 255;

  @Override
  public Submission read(Path file) throws FileProblem {
    try (WorkbookArchive archive = WorkbookArchive.open(file)) {
      WorkbookParts parts = WorkbookParts.of(archive);
      if (parts.sheets().isEmpty()) {
        throw FileProblem.content(TEXT.get("workbook.damaged", file));
      }
      if (parts.sheets().size() > MOST_SHEETS) {
        throw FileProblem.content(TEXT.get("workbook.cells", file));
      }
      return new ReceivedWorkbook(
          CarriedBudgetReader.find(archive),
          Oddities.of(archive.names(), parts.sheets()),
          cells(parts));
    } catch (FileProblem e) {
      throw e;
    } catch (ReadingLimit.ExceededException e) {
      throw FileProblem.content(TEXT.get("workbook.cells", file));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Whatever a damaged part does to a parser, the file is to blame.
      throw FileProblem.content(TEXT.get("workbook.damaged", file));
    }
  }

  private static Map<ReceivedSheet, SheetContent> cells(WorkbookParts parts)
      throws IOException, XMLStreamException {
    ReadingLimit limit = new ReadingLimit();
    XMLStreamReader shared = parts.ofKind("sharedStrings");
    List<String> strings = shared == null ? List.of() : StringItems.shared(shared, limit);
    NumberFormats formats = new NumberFormats();
    XMLStreamReader styles = parts.ofKind("styles");
    if (styles != null) {
      formats.read(styles);
    }
    Map<ReceivedSheet, SheetContent> cells = new LinkedHashMap<>();
    for (ReceivedSheet sheet : parts.sheets()) {
      XMLStreamReader xml = parts.open(sheet.part());
      cells.put(
          sheet,
          xml == null
              ? SheetContent.NONE
              : new SheetReader(strings, formats::shown, limit).read(xml));
    }
    return cells;
  }
}

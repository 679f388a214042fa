package org.yubian.office.fill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.office.archive.WorkbookArchive;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.office.received.WorkbookParts;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookFiller;
import org.yubian.table.Grid;
import org.yubian.table.PublicGrid;

/**
 * Fills blank workbooks by changing the text of their sheets in the cells that get a figure. All
 * other parts are copied as they are packed, so nothing can be lost that a library does not know.
 */
public final class BlankFiller implements WorkbookFiller {
  private static final Messages TEXT = Messages.of(BlankFiller.class);

  @Override
  public Filled fill(Request request) throws FileProblem {
    Map<String, SubmittedSheet> sheets = new HashMap<>();
    new ReceivedWorkbooks()
        .read(request.blank())
        .sheets()
        .forEach(sheet -> sheets.put(sheet.name(), sheet));
    try (WorkbookArchive archive = WorkbookArchive.open(request.blank())) {
      return fill(request, sheets, archive);
    } catch (FileProblem e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // Whatever a damaged part does to a parser, the file is to blame.
      throw FileProblem.content(TEXT.get("workbook.damaged", request.blank()));
    }
  }

  private static Filled fill(
      Request request, Map<String, SubmittedSheet> sheets, WorkbookArchive archive)
      throws IOException, XMLStreamException {
    WorkbookParts parts = WorkbookParts.of(archive);
    Map<String, String> partsOfSheets = parts.partsOfSheets();
    Map<String, Worksheet> worksheets = new LinkedHashMap<>();
    PublicGrid published = new PublicGrid(request.budget());
    List<String> remarks = new ArrayList<>();
    List<String> obstacles = new ArrayList<>();
    int cells = 0;
    for (Place place : request.places()) {
      String part = partsOfSheets.getOrDefault(place.sheet(), "");
      Worksheet worksheet = worksheets.get(part);
      if (worksheet == null) {
        worksheet = new Worksheet(text(archive, part));
        worksheets.put(part, worksheet);
      }
      SubmittedSheet sheet = sheets.get(place.sheet());
      if (sheet == null) {
        throw new IOException("no sheet " + place.sheet());
      }
      Grid grid = request.kind() == Kind.PUBLIC ? published.of(place.grid()) : place.grid();
      FillPlan plan = new FillPlan(place, grid, sheet, worksheet);
      plan.write();
      remarks.addAll(plan.remarks());
      obstacles.addAll(plan.obstacles());
      cells += plan.count();
    }
    if (archive.names().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"))) {
      remarks.add(TEXT.get("fill.signature"));
    }
    if (obstacles.isEmpty()) {
      Map<String, byte[]> replaced = new HashMap<>();
      worksheets.forEach((part, sheet) -> replaced.put(part, bytes(sheet.xml())));
      if (worksheets.values().stream().anyMatch(Worksheet::hasFormulas)) {
        String workbook = parts.workbookPart();
        replaced.put(workbook, bytes(Recalculation.onOpening(text(archive, workbook))));
      }
      SafeFile.write(request.target(), out -> archive.copy(out, replaced));
    }
    return new Filled(cells, remarks, obstacles);
  }

  private static String text(WorkbookArchive archive, String part) throws IOException {
    try (InputStream in =
        archive.entry(part).orElseThrow(() -> new IOException("no part " + part))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

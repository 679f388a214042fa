package org.yubian.office.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yubian.Messages;
import org.yubian.office.excel.PrintedTable;
import org.yubian.office.excel.PrintedTables;

/** Parts tables into pages and paints them, with page numbers below. */
final class PdfPages {
  private static final Messages TEXT = Messages.of(PdfPages.class);
  private static final double TOP = 50.4;
  private static final double FOOTER = 30;
  private static final double FOOTER_SIZE = 9;

  private final PDDocument document;
  private final PdfText regular;
  private final PdfText bold;

  PdfPages(PDDocument document, PdfFaces faces) throws IOException {
    this.document = document;
    this.regular = new PdfText(document, faces.regular());
    this.bold = new PdfText(document, faces.bold());
  }

  void add(PrintedTable table) throws IOException {
    double scale = scale(table);
    double room = PrintedTables.roomDown(table.landscape()) / scale;
    for (List<Integer> rows : pages(table, room)) {
      PDPage page = page(table.landscape());
      double width = sum(table.widths()) * scale;
      double left = (page.getMediaBox().getWidth() - width) / 2;
      double top = page.getMediaBox().getHeight() - TOP;
      try (PdfCanvas canvas = new PdfCanvas(document, page, regular, bold)) {
        canvas.place(left, top, scale);
        new PdfTable(table, rows, canvas).paint();
      }
    }
  }

  private static double scale(PrintedTable table) {
    double across = PrintedTables.roomAcross(table.landscape()) / sum(table.widths());
    double down = PrintedTables.roomDown(table.landscape()) / sum(table.heights());
    return Math.min(1, table.onePage() ? Math.min(across, down) : across);
  }

  static double sum(List<Double> measures) {
    return measures.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The rows of each page; those that repeat stand at the top of every one. */
  private static List<List<Integer>> pages(PrintedTable table, double room) {
    List<List<Integer>> pages = new ArrayList<>();
    List<Integer> page = new ArrayList<>();
    double used = 0;
    for (int row = 0; row < table.heights().size(); row++) {
      double height = table.heights().get(row);
      if (used + height > room + 0.5 && row > table.repeatedTo()) {
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
        for (int head = table.repeatedFrom(); head < table.repeatedTo(); head++) {
          page.add(head);
          used += table.heights().get(head);
        }
      }
      page.add(row);
      used += height;
    }
    pages.add(page);
    return pages;
  }

  private PDPage page(boolean landscape) {
    PDRectangle paper = PDRectangle.A4;
    PDPage page =
        new PDPage(landscape ? new PDRectangle(paper.getHeight(), paper.getWidth()) : paper);
    document.addPage(page);
    return page;
  }

  /** Writes the document, whole. */
  void writeTo(OutputStream out) throws IOException {
    number();
    // Only writing reduces the typefaces; what follows from that can be said only then.
    document.save(OutputStream.nullOutputStream());
    regular.nameCharacters(document);
    bold.nameCharacters(document);
    document.save(out);
  }

  /** Puts the numbers below all pages. */
  private void number() throws IOException {
    int count = document.getNumberOfPages();
    for (int i = 0; i < count; i++) {
      PDPage page = document.getPage(i);
      String text = TEXT.get("footer", i + 1, count);
      try (PdfCanvas canvas = new PdfCanvas(document, page, regular, bold)) {
        double width = regular.width(text, FOOTER_SIZE);
        canvas.place((page.getMediaBox().getWidth() - width) / 2, FOOTER, 1);
        canvas.text(text, 0, 0, FOOTER_SIZE, false);
      }
    }
  }
}

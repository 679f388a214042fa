package org.yubian.office.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yubian.FileProblem;
import org.yubian.SafeFile;
import org.yubian.office.excel.PrintedTables;
import org.yubian.session.PagePrinter;
import org.yubian.table.Grid;

/** Prints tables by way of PDF. */
public final class PdfPrinter implements PagePrinter {

  @Override
  public Pages pages(Document document) {
    try {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      writeTo(document, pdf);
      return new RenderedPages(Loader.loadPDF(pdf.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Document document, Path target) throws FileProblem {
    SafeFile.write(target, out -> writeTo(document, out));
  }

  /** The typefaces are reduced to the characters used only when a document is written. */
  private static void writeTo(Document document, OutputStream out) throws IOException {
    try (PdfFaces faces = new PdfFaces();
        PDDocument made = new PDDocument()) {
      made.getDocumentInformation().setTitle(document.title());
      PdfPages pages = new PdfPages(made, faces);
      for (Grid grid : document.grids()) {
        pages.add(PrintedTables.of(grid));
      }
      pages.writeTo(out);
    }
  }

  private static final class RenderedPages implements Pages {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean closed;

    RenderedPages(PDDocument document) {
      this.document = document;
      this.renderer = new ScreenRenderer(document);
    }

    @Override
    public int count() {
      return document.getNumberOfPages();
    }

    @Override
    public boolean isLandscape(int page) {
      PDRectangle box = document.getPage(page).getMediaBox();
      return box.getWidth() > box.getHeight();
    }

    @Override
    public synchronized Picture picture(int page, int dotsPerInch) {
      if (closed) {
        throw new CancellationException();
      }
      try {
        BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public synchronized void close() {
      closed = true;
      try {
        document.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

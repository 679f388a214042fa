package org.yubian.office.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Paints on one page; distances in points, down and right from where it was placed. */
final class PdfCanvas implements AutoCloseable {
  private static final double LINE = 0.5;

  private final PDPageContentStream out;
  private final PdfText regular;
  private final PdfText bold;
  private double left;
  private double top;
  private double scale = 1;

  PdfCanvas(PDDocument document, PDPage page, PdfText regular, PdfText bold) throws IOException {
    this.out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    this.regular = regular;
    this.bold = bold;
  }

  /** Says where distances begin, and by how much everything is made smaller. */
  void place(double fromLeft, double fromBottom, double smaller) {
    left = fromLeft;
    top = fromBottom;
    scale = smaller;
  }

  /** The typeface a text is shown in: one that has all of it. */
  PdfText face(String text, boolean inBold) {
    return inBold && text.codePoints().allMatch(bold::has) ? bold : regular;
  }

  /**
   * @param base how far below the top the letters stand
   */
  void text(String text, double x, double base, double size, boolean inBold) throws IOException {
    PdfText face = face(text, inBold);
    out.beginText();
    out.setFont(face.font(), (float) (size * scale));
    out.newLineAtOffset((float) (left + x * scale), (float) (top - base * scale));
    out.showText(face.shown(text));
    out.endText();
  }

  void frame(double x, double y, double width, double height) throws IOException {
    out.setLineWidth((float) LINE);
    out.addRect(
        (float) (left + x * scale),
        (float) (top - (y + height) * scale),
        (float) (width * scale),
        (float) (height * scale));
    out.stroke();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

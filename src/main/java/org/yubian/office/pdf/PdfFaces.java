package org.yubian.office.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces shipped with the program, read once for each document. */
final class PdfFaces implements AutoCloseable {
  private static final String FOLDER = "/org/yubian/desktop/fonts/";

  private final TrueTypeFont regular;
  private final TrueTypeFont bold;

  PdfFaces() throws IOException {
    regular = read("NotoSansSC-Regular.ttf");
    bold = read("NotoSansSC-Bold.ttf");
  }

  private static TrueTypeFont read(String name) throws IOException {
    try (InputStream in = PdfFaces.class.getResourceAsStream(FOLDER + name)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
    }
  }

  TrueTypeFont regular() {
    return regular;
  }

  TrueTypeFont bold() {
    return bold;
  }

  @Override
  public void close() throws IOException {
    regular.close();
    bold.close();
  }
}

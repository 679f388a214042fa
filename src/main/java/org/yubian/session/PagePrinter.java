package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import org.yubian.FileProblem;
import org.yubian.table.Grid;

/** Port: puts tables on A4 pages as they print. */
public interface PagePrinter {
  /**
   * What is to be printed.
   *
   * @param title of the document
   */
  record Document(String title, List<Grid> grids) {
    public Document {
      grids = List.copyOf(grids);
    }
  }

  /** A picture of a page, row by row from the top, each pixel as 0xAARRGGBB. */
  record Picture(int width, int height, int[] pixels) {}

  /** Pages to be looked at or printed; to be closed. Making a picture takes time. */
  interface Pages extends AutoCloseable {
    int count();

    boolean isLandscape(int page);

    /**
     * @param page counted from 0
     * @param dotsPerInch of the picture; 72 = a pixel for each point
     * @throws java.util.concurrent.CancellationException when the pages have been closed
     */
    Picture picture(int page, int dotsPerInch);

    @Override
    void close();
  }

  Pages pages(Document document);

  /**
   * Writes a PDF. The target is either replaced as a whole or stays as it was.
   *
   * @throws FileProblem when the target cannot be written
   */
  void write(Document document, Path target) throws FileProblem;
}

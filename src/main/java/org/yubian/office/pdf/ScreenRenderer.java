package org.yubian.office.pdf;

import java.awt.RenderingHints;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Paints pages for the screen. Lines of a table are thinner than a pixel there and would fade or
 * drop out; they are drawn at least a pixel wide and on whole pixels.
 */
final class ScreenRenderer extends PDFRenderer {
  ScreenRenderer(PDDocument document) {
    super(document);
    RenderingHints hints =
        new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    setRenderingHints(hints);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private static final class Drawer extends PageDrawer {
    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    public void strokePath() throws IOException {
      double pixelsInAPoint = Math.abs(getGraphics().getTransform().getScaleX());
      float least = (float) (1 / Math.max(0.01, pixelsInAPoint));
      float wanted = getGraphicsState().getLineWidth();
      getGraphicsState().setLineWidth(Math.max(wanted, least));
      super.strokePath();
      getGraphicsState().setLineWidth(wanted);
    }
  }
}

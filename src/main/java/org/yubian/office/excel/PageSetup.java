package org.yubian.office.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yubian.Messages;

/** Paper, margins and page numbers of a sheet: A4, as wide as one page. */
record PageSetup(boolean landscape, boolean onePage) {
  private static final Messages TEXT = Messages.of(PageSetup.class);

  /** Each field with a font of its own stands in a run of its own; WPS hides it otherwise. */
  private static final String RUN = "&\"" + Face.SONG + ",Regular\"&9";

  void apply(XSSFSheet sheet) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) (onePage ? 1 : 0));
    setup.setFooterMargin(PageRoom.FOOTER_MARGIN);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, PageRoom.SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, PageRoom.SIDE_MARGIN);
    sheet.setMargin(PageMargin.TOP, PageRoom.TOP_MARGIN);
    sheet.setMargin(PageMargin.BOTTOM, PageRoom.BOTTOM_MARGIN);
    sheet.setDisplayGridlines(false);
  }

  static void numberPages(XSSFSheet sheet) {
    String footer = TEXT.get("footer", RUN + "&P" + RUN, RUN + "&N" + RUN);
    sheet.getFooter().setCenter(RUN + footer);
  }
}

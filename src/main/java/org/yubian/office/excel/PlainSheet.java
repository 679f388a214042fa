package org.yubian.office.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of POI in everything but its cells. */
final class PlainSheet extends XSSFSheet {
  private static final String PLACE = "<sheetData/>";

  private final SheetCells cells = new SheetCells();

  /** Makes such sheets for a workbook. */
  static final class Factory extends XSSFFactory {
    @Override
    public POIXMLDocumentPart newDocumentPart(POIXMLRelation relation) {
      return relation == XSSFRelation.WORKSHEET
          ? new PlainSheet()
          : super.newDocumentPart(relation);
    }
  }

  SheetCells cells() {
    return cells;
  }

  @Override
  protected void write(OutputStream out) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    super.write(frame);
    String xml = frame.toString(StandardCharsets.UTF_8);
    int place = xml.indexOf(PLACE);
    if (place < 0) {
      throw new IOException(
          "no place for cells in " + xml.substring(0, Math.min(200, xml.length())));
    }
    String whole = xml.substring(0, place) + cells.xml() + xml.substring(place + PLACE.length());
    out.write(whole.getBytes(StandardCharsets.UTF_8));
  }
}

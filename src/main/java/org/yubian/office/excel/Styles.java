package org.yubian.office.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook; equal looks share one, for Excel takes only some thousands. */
final class Styles {
  /** The workbook's own font; column widths count in its digits. */
  static final Face BASE = Face.of(Face.SONG, 10);

  private final XSSFWorkbook workbook;
  private final DataFormat formats;
  private final Map<Look, Integer> styles = new HashMap<>();
  private final Map<Face, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.formats = workbook.createDataFormat();
    dress(workbook.getFontAt(0), BASE);
    fonts.put(BASE, workbook.getFontAt(0));
  }

  /** The index by which cells name their style. */
  int of(Look look) {
    return styles.computeIfAbsent(look, this::create);
  }

  private int create(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look.face()));
    style.setAlignment(look.place().across());
    style.setVerticalAlignment(look.place().down());
    style.setWrapText(look.place().wrap());
    style.setIndention((short) look.place().indent());
    if (look.border() != Look.Border.NONE) {
      style.setBorderBottom(BorderStyle.THIN);
    }
    if (look.border() == Look.Border.THIN) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (!look.format().equals(Look.GENERAL)) {
      style.setDataFormat(formats.getFormat(look.format()));
    }
    style.setQuotePrefixed(look.quoted());
    return style.getIndex();
  }

  private XSSFFont font(Face face) {
    XSSFFont known = fonts.get(face);
    if (known == null) {
      known = workbook.createFont();
      dress(known, face);
      fonts.put(face, known);
    }
    return known;
  }

  private static void dress(XSSFFont font, Face face) {
    font.setFontName(face.name());
    font.setFontHeightInPoints((short) face.size());
    font.setBold(face.bold());
    // Where the face is missing, the character set leads to another Chinese one.
    font.setCharSet(FontCharset.GB2312);
    font.setScheme(FontScheme.NONE);
    if (face.link()) {
      font.setUnderline(Font.U_SINGLE);
      font.setColor(IndexedColors.BLUE.getIndex());
    }
  }
}

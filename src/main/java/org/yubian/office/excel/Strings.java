package org.yubian.office.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The texts of a workbook, each kept once; most stand in many cells. */
final class Strings {
  private final SharedStringsTable table;
  private final Map<String, String> indexes = new HashMap<>();

  Strings(SharedStringsTable table) {
    this.table = table;
  }

  /** The index by which cells name the text. */
  String of(String shown) {
    return indexes.computeIfAbsent(
        shown,
        text ->
            Integer.toString(
                table.addSharedStringItem(new XSSFRichTextString(CellText.stored(text)))));
  }
}

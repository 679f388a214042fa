package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.office.carried.VisibleCells;

/**
 * The cells of one sheet, and the {@code sheetData} element they become. POI builds a node for
 * every attribute of every cell and asks for two look-ups to reach it; cells are most of a
 * workbook, so they are kept plainly and written at once.
 */
final class SheetCells {
  private final List<Row> rows = new ArrayList<>();

  /** A row, its cells by column. */
  private static final class Row {
    private double height;
    private final List<@Nullable Content> cells = new ArrayList<>();
  }

  /**
   * What a cell holds.
   *
   * @param style index of its style
   * @param value index of a shared string, or a number in decimal; null for an empty cell
   * @param formula that gives the number
   * @param shown what is displayed; empty outside the print area
   */
  record Content(
      int style, boolean text, @Nullable String value, @Nullable String formula, String shown) {
    static Content empty(int style) {
      return new Content(style, false, null, null, "");
    }
  }

  void put(int row, int column, Content content) {
    List<@Nullable Content> cells = row(row).cells;
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, content);
  }

  /**
   * @param points of height
   */
  void height(int row, double points) {
    row(row).height = points;
  }

  private Row row(int index) {
    while (rows.size() <= index) {
      rows.add(new Row());
    }
    return rows.get(index);
  }

  VisibleCells visible() {
    VisibleCells visible = new VisibleCells();
    for (int row = 0; row < rows.size(); row++) {
      List<@Nullable Content> cells = rows.get(row).cells;
      for (int column = 0; column < cells.size(); column++) {
        Content cell = cells.get(column);
        visible.add(row, column, cell == null ? "" : cell.shown());
      }
    }
    return visible;
  }

  /** Numbers, addresses and formulas of addresses only: nothing in it needs escaping. */
  String xml() {
    StringBuilder xml = new StringBuilder(1 << 14).append("<sheetData>");
    for (int row = 0; row < rows.size(); row++) {
      Row content = rows.get(row);
      xml.append("<row r=\"").append(row + 1);
      if (content.height > 0) {
        xml.append("\" ht=\"").append(content.height).append("\" customHeight=\"1");
      }
      xml.append("\">");
      for (int column = 0; column < content.cells.size(); column++) {
        Content cell = content.cells.get(column);
        if (cell != null) {
          cell(xml, Addresses.cell(row, column), cell);
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData>").toString();
  }

  private static void cell(StringBuilder xml, String address, Content cell) {
    xml.append("<c r=\"").append(address).append("\" s=\"").append(cell.style());
    xml.append(cell.text() ? "\" t=\"s\">" : "\">");
    if (cell.formula() != null) {
      xml.append("<f>").append(cell.formula()).append("</f>");
    }
    if (cell.value() != null) {
      xml.append("<v>").append(cell.value()).append("</v>");
    }
    xml.append("</c>");
  }
}

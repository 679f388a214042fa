package org.yubian.office.fill;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.yubian.office.excel.CellText;

/** The XML of one sheet, its cells found, and changed where something is written. */
final class Worksheet {
  private static final int MOST_ROWS = 1 << 20;

  private final String xml;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();
  private final Map<Integer, String> columnStyles = new HashMap<>();
  private final TreeMap<Integer, TreeMap<Integer, Content>> written = new TreeMap<>();
  private XmlTags.@Nullable Tag data;
  private int dataEnd;

  /**
   * A row of the file.
   *
   * @param end place of its closing tag, or after the tag that is all of it
   */
  private record Row(XmlTags.Tag tag, TreeMap<Integer, Found> cells, int end) {}

  /** A cell of the file, from one place up to another. */
  private record Found(XmlTags.Tag tag, int end, boolean formula) {}

  /** What is written into a cell. */
  record Content(boolean number, String value) {}

  Worksheet(String xml) {
    this.xml = xml;
    scan();
  }

  private void scan() {
    XmlTags tags = new XmlTags(xml);
    Row row = null;
    int index = -1;
    int column = -1;
    for (XmlTags.Tag tag = tags.next(); tag != null; tag = tags.next()) {
      switch (tag.name()) {
        case "col" -> column(tag);
        case "sheetData" -> {
          if (!tag.closes()) {
            data = tag;
          }
          dataEnd = tag.closes() ? tag.start() : tag.end();
        }
        case "row" -> {
          if (!tag.closes()) {
            index = number(tag.attribute("r"), index + 2) - 1;
            row = new Row(tag, new TreeMap<>(), tag.end());
            rows.put(index, row);
            column = -1;
          } else if (row != null) {
            rows.put(index, new Row(row.tag(), row.cells(), tag.start()));
          }
        }
        case "c" -> {
          if (row != null && !tag.closes()) {
            column = columnNumber(tag, column + 1);
            row.cells().put(column, cell(tags, tag));
          }
        }
        default -> {
          // Everything else stays as it is.
        }
      }
    }
  }

  private static Found cell(XmlTags tags, XmlTags.Tag open) {
    boolean formula = false;
    int end = open.end();
    if (!open.isEmpty()) {
      for (XmlTags.Tag tag = tags.next(); tag != null; tag = tags.next()) {
        formula |= tag.name().equals("f");
        if (tag.closes() && tag.name().equals("c")) {
          end = tag.end();
          break;
        }
      }
    }
    return new Found(open, end, formula);
  }

  private void column(XmlTags.Tag tag) {
    String style = tag.attribute("style");
    int first = number(tag.attribute("min"), 1);
    int last = Math.min(number(tag.attribute("max"), first), first + 255);
    for (int i = first; style != null && i <= last; i++) {
      columnStyles.put(i - 1, style);
    }
  }

  private static int columnNumber(XmlTags.Tag tag, int otherwise) {
    String address = tag.attribute("r");
    return address == null ? otherwise : new CellReference(address).getCol();
  }

  private static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("\\d{1,7}")
        ? Math.min(MOST_ROWS, Integer.parseInt(text))
        : otherwise;
  }

  boolean hasFormula(int row, int column) {
    Row found = rows.get(row);
    Found cell = found == null ? null : found.cells().get(column);
    return cell != null && cell.formula();
  }

  boolean hasFormulas() {
    return rows.values().stream()
        .flatMap(row -> row.cells().values().stream())
        .anyMatch(Found::formula);
  }

  /** Whether the cell is dressed, as the cells of a table are. */
  boolean isDressed(int row, int column) {
    Row found = rows.get(row);
    Found cell = found == null ? null : found.cells().get(column);
    return cell != null && number(cell.tag().attribute("s"), 0) > 0;
  }

  void write(int row, int column, Content content) {
    written.computeIfAbsent(row, r -> new TreeMap<>()).put(column, content);
  }

  /** The sheet with everything written into it. */
  String xml() {
    TreeMap<Integer, Change> changes = new TreeMap<>();
    written.forEach((row, cells) -> change(row, cells, changes));
    StringBuilder result = new StringBuilder(xml.length() + 4096);
    int from = 0;
    for (Map.Entry<Integer, Change> change : changes.entrySet()) {
      result.append(xml, from, change.getKey()).append(change.getValue().text);
      from = Math.max(change.getKey(), change.getValue().end);
    }
    return result.append(xml, from, xml.length()).toString();
  }

  /** What comes in the place of some of the file. */
  private static final class Change {
    private final StringBuilder text = new StringBuilder();
    private int end;
  }

  private static Change at(TreeMap<Integer, Change> changes, int start, int end) {
    Change change = changes.computeIfAbsent(start, place -> new Change());
    change.end = Math.max(change.end, end);
    return change;
  }

  private void change(
      int index, TreeMap<Integer, Content> cells, TreeMap<Integer, Change> changes) {
    Row row = rows.get(index);
    if (row == null) {
      newRow(index, cells, changes);
    } else if (row.tag().isEmpty()) {
      StringBuilder text = at(changes, row.tag().start(), row.tag().end()).text;
      text.append(opened(row.tag()));
      cells.forEach((column, content) -> text.append(cell(index, column, content, row, null)));
      text.append("</").append(row.tag().prefix()).append("row>");
    } else {
      cells.forEach(
          (column, content) -> {
            Found old = row.cells().get(column);
            String fresh = cell(index, column, content, row, old);
            if (old != null) {
              at(changes, old.tag().start(), old.end()).text.append(fresh);
            } else {
              Map.Entry<Integer, Found> next = row.cells().higherEntry(column);
              int place = next == null ? row.end() : next.getValue().tag().start();
              // Before whatever may be put in the place of the next cell.
              at(changes, place, place).text.append(fresh);
            }
          });
    }
  }

  private void newRow(
      int index, TreeMap<Integer, Content> cells, TreeMap<Integer, Change> changes) {
    XmlTags.Tag sheetData = data;
    if (sheetData == null) {
      throw new IllegalStateException("sheet without sheetData");
    }
    String prefix = sheetData.prefix();
    StringBuilder text = new StringBuilder();
    text.append('<').append(prefix).append("row r=\"").append(index + 1).append("\">");
    cells.forEach((column, content) -> text.append(cell(index, column, content, null, null)));
    text.append("</").append(prefix).append("row>");
    Map.Entry<Integer, Row> next = rows.higherEntry(index);
    if (next != null) {
      int place = next.getValue().tag().start();
      at(changes, place, place).text.append(text);
    } else if (sheetData.isEmpty()) {
      Change all = at(changes, sheetData.start(), sheetData.end());
      String close = "</" + prefix + "sheetData>";
      if (all.text.isEmpty()) {
        all.text.append(opened(sheetData)).append(close);
      }
      all.text.insert(all.text.length() - close.length(), text);
    } else {
      at(changes, dataEnd, dataEnd).text.append(text);
    }
  }

  private static String opened(XmlTags.Tag empty) {
    return empty.text().substring(0, empty.text().length() - 2).stripTrailing() + ">";
  }

  private String cell(
      int index, int column, Content content, @Nullable Row row, @Nullable Found old) {
    String style = style(column, row, old);
    String prefix = data == null ? "" : data.prefix();
    StringBuilder text = new StringBuilder("<").append(prefix).append("c r=\"");
    text.append(CellReference.convertNumToColString(column)).append(index + 1).append('"');
    if (style != null) {
      text.append(" s=\"").append(style).append('"');
    }
    if (content.number()) {
      text.append("><").append(prefix).append("v>").append(content.value());
      text.append("</").append(prefix).append("v></").append(prefix).append("c>");
    } else {
      text.append(" t=\"inlineStr\"><").append(prefix).append("is><").append(prefix);
      text.append("t xml:space=\"preserve\">")
          .append(escaped(CellText.stored(CellText.shown(content.value()))))
          .append("</");
      text.append(prefix).append("t></").append(prefix).append("is></").append(prefix);
      text.append("c>");
    }
    return text.toString();
  }

  /** A cell that is not there looks as its row or its column says. */
  private @Nullable String style(int column, @Nullable Row row, @Nullable Found old) {
    if (old != null) {
      return old.tag().attribute("s");
    }
    String own = row == null ? null : row.tag().attribute("s");
    return own == null ? columnStyles.get(column) : own;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package org.yubian.office.received;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yubian.office.carried.VisibleCells;

/** Reads what the cells of a sheet show. Formulas are not computed: their last value counts. */
final class SheetReader {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  private final List<String> strings;
  private final NumberFormats formats;
  private final ReadingLimit limit;
  private final VisibleCells cells = new VisibleCells();
  private int row = -1;
  private int column = -1;

  SheetReader(List<String> strings, NumberFormats formats, ReadingLimit limit) {
    this.strings = strings;
    this.formats = formats;
    this.limit = limit;
  }

  VisibleCells read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> {
            row = Attributes.number(xml, "r", row + 2) - 1;
            column = -1;
          }
          case "c" -> cell(xml);
          default -> {
            // How the sheet looks.
          }
        }
      }
    }
    return cells;
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException {
    limit.cell();
    locate(Attributes.text(xml, "r"));
    String type = Attributes.text(xml, "t");
    int style = Attributes.number(xml, "s", 0);
    String text = content(xml, type, style);
    if (row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS) {
      cells.add(row, column, limit.text(text));
    }
  }

  /** A cell may say where it stands; else it stands beside the one before it. */
  private void locate(String address) {
    if (address.isEmpty()) {
      column++;
      return;
    }
    int letters = 0;
    int number = 0;
    while (letters < address.length() && letters < 4 && isLetter(address.charAt(letters))) {
      number = number * 26 + Character.toUpperCase(address.charAt(letters)) - 'A' + 1;
      letters++;
    }
    column = number - 1;
    try {
      row = Integer.parseInt(address.substring(letters)) - 1;
    } catch (NumberFormatException e) {
      row = -1;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Reads up to the end of the cell. */
  private String content(XMLStreamReader xml, String type, int style) throws XMLStreamException {
    String text = "";
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> text = value(xml.getElementText(), type, style);
          case "is" -> text = StringItems.read(xml, limit);
          default -> depth++;
        }
      }
    }
    return text;
  }

  private String value(String raw, String type, int style) {
    return switch (type) {
      case "s" -> shared(raw);
      case "str" -> StringItems.unescaped(raw);
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "e", "d" -> raw;
      default -> formats.of(style).shown(raw.strip());
    };
  }

  private String shared(String raw) {
    try {
      int index = Integer.parseInt(raw.strip());
      return index >= 0 && index < strings.size() ? strings.get(index) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}

package org.yubian.office.received;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yubian.office.carried.VisibleCells;
import org.yubian.session.SubmittedSheet;

/** Reads what the cells of a sheet show. Formulas are not computed: their last value counts. */
final class SheetReader {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  private final List<String> strings;
  private final NumberTexts texts;
  private final ReadingLimit limit;
  private final VisibleCells cells = new VisibleCells();
  private final Set<Long> numbers = new HashSet<>();
  private final List<SubmittedSheet.Merge> merges = new ArrayList<>();
  private int row = -1;
  private int column = -1;

  /** How a number is told. */
  interface NumberTexts {
    /**
     * @param raw as it stands in the file
     * @param style index that the cell names
     */
    String text(String raw, int style);
  }

  SheetReader(List<String> strings, NumberTexts texts, ReadingLimit limit) {
    this.strings = strings;
    this.texts = texts;
    this.limit = limit;
  }

  SheetContent read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> {
            row = Attributes.number(xml, "r", row + 2) - 1;
            column = -1;
          }
          case "c" -> cell(xml);
          case "mergeCell" -> merge(Attributes.text(xml, "ref"));
          default -> {
            // How the sheet looks.
          }
        }
      }
    }
    return new SheetContent(cells, numbers, merges);
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException {
    limit.cell();
    locate(Attributes.text(xml, "r"));
    String type = Attributes.text(xml, "t");
    int style = Attributes.number(xml, "s", 0);
    String text = content(xml, type, style);
    if (row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS) {
      cells.add(row, column, limit.text(text));
      if (type.isEmpty() || type.equals("n")) {
        numbers.add(VisibleCells.place(row, column));
      }
    }
  }

  private void merge(String reference) {
    limit.cell();
    Matcher range = RANGE.matcher(reference);
    if (range.matches()) {
      int firstRow = Integer.parseInt(range.group(2)) - 1;
      int lastRow = Integer.parseInt(range.group(4)) - 1;
      int firstColumn = ReceivedSheet.column(range.group(1));
      int lastColumn = ReceivedSheet.column(range.group(3));
      if (firstRow >= 0
          && firstRow <= lastRow
          && lastRow < MOST_ROWS
          && firstColumn <= lastColumn
          && lastColumn < MOST_COLUMNS) {
        merges.add(new SubmittedSheet.Merge(firstRow, firstColumn, lastRow, lastColumn));
      }
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
      default -> texts.text(raw.strip(), style);
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

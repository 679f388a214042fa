package org.yubian.desktop.clipboard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/** Reads ranges of cells that other programs put on the clipboard. */
final class PastedCells {
  private PastedCells() {}

  /** Cells parted by tabs, rows by line ends; quotes hold tabs, line breaks and doubled quotes. */
  public static List<List<String>> ofTabbed(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.isEmpty() && closes(text, i)) {
        quoted = true;
      } else if (c == '\t') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        row.add(withoutReturn(cell));
        rows.add(List.copyOf(row));
        row.clear();
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
      row.add(withoutReturn(cell));
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  /** Whether a quote at the start of a cell is closed at the end of one. */
  private static boolean closes(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length() || "\t\n\r".indexOf(text.charAt(i + 1)) >= 0;
        }
      }
    }
    return false;
  }

  private static String withoutReturn(StringBuilder cell) {
    int length = cell.length();
    boolean ends = length > 0 && cell.charAt(length - 1) == '\r';
    return cell.substring(0, ends ? length - 1 : length);
  }

  /** The cells of the first table; cells extending over several columns leave the others empty. */
  public static List<List<String>> ofHtml(String html) {
    TableReader reader = new TableReader();
    try {
      new ParserDelegator().parse(new StringReader(html), reader, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.rows;
  }

  /** Whether the table tells numbers with all their digits, beside what it shows. */
  static boolean isExact(String html) {
    return html.contains("sdval=") || html.contains("x:num=");
  }

  private static final class TableReader extends HTMLEditorKit.ParserCallback {
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean inCell;
    private int span = 1;
    private String exact = "";

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
      if (tag.equals(HTML.Tag.TR)) {
        row = new ArrayList<>();
      } else if (tag.equals(HTML.Tag.TD) || tag.equals(HTML.Tag.TH)) {
        inCell = true;
        cell.setLength(0);
        span = span(attributes.getAttribute(HTML.Attribute.COLSPAN));
        exact = exact(attributes);
      }
    }

    /** LibreOffice and older versions of Excel put the number beside the text it is shown as. */
    private static String exact(MutableAttributeSet attributes) {
      Object value = attributes.getAttribute("sdval");
      Object number = value == null ? attributes.getAttribute("x:num") : value;
      return number == null ? "" : number.toString();
    }

    /** A rounded number is replaced by the exact one; a code stays as it is shown. */
    private String text() {
      String shown = cell.toString().replace('\u00a0', ' ');
      boolean rounded = shown.matches("[\\s\\d,.()-]*[.,][\\s\\d,.()-]*");
      return rounded && exact.matches("-?\\d+(\\.\\d+)?") ? exact : shown;
    }

    private static int span(Object value) {
      String text = String.valueOf(value);
      return text.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    @Override
    public void handleText(char[] data, int position) {
      if (inCell) {
        cell.append(data);
      }
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
      if (inCell && tag.equals(HTML.Tag.BR)) {
        cell.append('\n');
      }
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
      if (tag.equals(HTML.Tag.TD) || tag.equals(HTML.Tag.TH)) {
        row.add(text());
        for (int i = 1; i < span; i++) {
          row.add("");
        }
        inCell = false;
      } else if (tag.equals(HTML.Tag.TR) && !row.isEmpty()) {
        rows.add(List.copyOf(row));
      }
    }
  }
}

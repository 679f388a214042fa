package org.yubian.review.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.SubmittedSheet.Merge;
import org.yubian.session.SubmittedSheet.Shown;

/** One sheet of a blank workbook: what stands above the table, its header, and its rows. */
final class BlankTable {
  private static final Pattern AMOUNT_LINE =
      Pattern.compile(".*单位[:：为]?\\s*[（(]?\\s*(万元|元)\\s*[)）]?\\s*");
  private static final Pattern UNIT_LINE = Pattern.compile(".*(?:单位|部门)[^:：]{0,8}[:：].*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:公开|预算|附|表|附件|财)[^，。]{0,6}\\d[\\d\\-－—]*\\s*表?|表[一二三四五六七八九十]{1,3}");
  private static final Pattern NOTE =
      Pattern.compile("^[（(]?\\s*(?:注|备注|说明|附注)\\s*[:：0-9一].*", Pattern.DOTALL);
  private static final int MOST_HEADER_ROWS = 8;
  private static final int LONGEST_LINE = 48;

  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final Map<Long, Merge> merges = new HashMap<>();
  private @Nullable String title;
  private @Nullable String number;
  private @Nullable String unitLine;
  private @Nullable String amountLine;
  private List<Heading> header = List.of();
  private boolean numbered;
  private int bodyRow;

  private BlankTable(SubmittedSheet sheet) {
    for (Shown cell : sheet.cells()) {
      if (!cell.text().isBlank()) {
        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>())
            .put(cell.column(), cell.text().strip());
      }
    }
    for (Merge merge : sheet.merges()) {
      merges.putIfAbsent(place(merge.firstRow(), merge.firstColumn()), merge);
    }
  }

  /** Null for a sheet without a header of at least two columns. */
  static @Nullable BlankTable of(SubmittedSheet sheet) {
    BlankTable table = new BlankTable(sheet);
    Integer start = table.caption();
    if (start == null) {
      return null;
    }
    table.header(start);
    return table.columns().size() < 2 ? null : table;
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }

  private Merge cell(int row, int column) {
    Merge merge = merges.get(place(row, column));
    return merge == null ? new Merge(row, column, row, column) : merge;
  }

  private String text(int row, int column) {
    TreeMap<Integer, String> cells = rows.get(row);
    return cells == null ? "" : cells.getOrDefault(column, "");
  }

  /** Reads what stands above the header; gives back the header's first row. */
  private @Nullable Integer caption() {
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : rows.entrySet()) {
      boolean caption = false;
      for (String text : row.getValue().values()) {
        caption |= isCaption(text);
      }
      if (!caption && title == null && isTitle(row.getKey(), row.getValue())) {
        title = row.getValue().firstEntry().getValue();
        caption = true;
      }
      if (!caption) {
        return row.getKey();
      }
    }
    return null;
  }

  private boolean isCaption(String text) {
    if (AMOUNT_LINE.matcher(text).matches() && text.length() < LONGEST_LINE) {
      amountLine = text;
    } else if (UNIT_LINE.matcher(text).matches() && text.length() < LONGEST_LINE) {
      unitLine = text;
    } else if (NUMBER.matcher(text).matches()) {
      number = text;
    } else {
      return false;
    }
    return true;
  }

  /** Alone in its row, or over many columns, or called a table; a link may stand beside it. */
  private boolean isTitle(int row, TreeMap<Integer, String> cells) {
    int column = cells.firstKey();
    Merge merge = cell(row, column);
    return cells.size() == 1
        || merge.lastColumn() - column >= 3
        || cells.firstEntry().getValue().endsWith("表");
  }

  private void header(int start) {
    int end = start;
    for (boolean grows = true; grows && end - start < MOST_HEADER_ROWS; ) {
      grows = false;
      for (int row = start; row <= end; row++) {
        for (int column : rows.getOrDefault(row, new TreeMap<>()).keySet()) {
          Merge merge = cell(row, column);
          if (merge.lastRow() > end) {
            end = merge.lastRow();
            grows = true;
          } else if (merge.lastRow() == end && isGroup(merge, end + 1)) {
            end++;
            grows = true;
          }
        }
      }
    }
    int first = rows.getOrDefault(start, new TreeMap<>()).firstKey();
    header = headings(start, end, first, lastColumn(start, end));
    bodyRow = end + 1;
    if (isNumbering(bodyRow)) {
      numbered = true;
      bodyRow++;
    }
  }

  /** Whether a heading over several columns has others below. */
  private boolean isGroup(Merge merge, int below) {
    if (merge.lastColumn() == merge.firstColumn()) {
      return false;
    }
    int found = 0;
    for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
      found += text(below, column).isEmpty() ? 0 : 1;
    }
    return found > 1;
  }

  private int lastColumn(int start, int end) {
    int last = 0;
    for (int row = start; row <= end; row++) {
      for (int column : rows.getOrDefault(row, new TreeMap<>()).keySet()) {
        last = Math.max(last, cell(row, column).lastColumn());
      }
    }
    return last;
  }

  private List<Heading> headings(int row, int end, int first, int last) {
    List<Heading> headings = new ArrayList<>();
    int column = first;
    while (column <= last) {
      Merge merge = cell(row, column);
      String text = text(row, column);
      int right = Math.min(last, merge.lastColumn());
      if (text.isEmpty() && merge.lastRow() == row && row < end) {
        headings.addAll(headings(row + 1, end, column, right));
      } else {
        List<Heading> below =
            merge.lastRow() < end && right > column
                ? headings(merge.lastRow() + 1, end, column, right)
                : List.of();
        headings.add(
            new Heading(text, column, right - column + 1, merge.lastRow() - row + 1, below));
      }
      column = right + 1;
    }
    return headings;
  }

  private boolean isNumbering(int row) {
    int expected = 1;
    for (String text : rows.getOrDefault(row, new TreeMap<>()).values()) {
      if (text.equals(Integer.toString(expected))) {
        expected++;
      } else if (expected > 1 || !text.startsWith("栏")) {
        return false;
      }
    }
    return expected > 2;
  }

  String title(String otherwise) {
    return title == null ? otherwise : title;
  }

  @Nullable String number() {
    return number;
  }

  @Nullable String unitLine() {
    return unitLine;
  }

  @Nullable String amountLine() {
    return amountLine;
  }

  boolean numbered() {
    return numbered;
  }

  List<Heading> header() {
    return header;
  }

  /** The columns from left to right. */
  List<Heading> columns() {
    return header.stream().flatMap(Heading::leaves).toList();
  }

  List<List<String>> paths() {
    List<List<String>> paths = new ArrayList<>();
    header.forEach(heading -> heading.paths(List.of(), paths));
    return paths;
  }

  /** Rows below the header that have texts, each by column of the table. */
  List<List<String>> body() {
    List<List<String>> body = new ArrayList<>();
    rows.tailMap(bodyRow)
        .forEach(
            (row, cells) -> {
              if (!isNote(cells)) {
                body.add(columns().stream().map(c -> text(row, c.column())).toList());
              }
            });
    return body;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    rows.tailMap(bodyRow)
        .values()
        .forEach(
            cells -> {
              if (isNote(cells)) {
                notes.add(cells.firstEntry().getValue());
              }
            });
    return notes;
  }

  private static boolean isNote(TreeMap<Integer, String> cells) {
    String first = cells.firstEntry().getValue();
    boolean sentence = first.length() > 8 && (first.endsWith("。") || first.endsWith("。）"));
    return cells.size() <= 2 && (NOTE.matcher(first).matches() || sentence);
  }
}

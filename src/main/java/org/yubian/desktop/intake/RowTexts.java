package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts of one row, by what their columns hold. */
final class RowTexts {
  private static final Pattern TOTAL =
      Pattern.compile("[一二三四五六七八九十、.\\s]*(本页|本级|支出|收入)?[合总小]\\s*计[:：]?");

  private final Table table;
  private final Columns columns;
  private final int row;
  private final Map<Field, String> above;

  RowTexts(Table table, Columns columns, int row, Map<Field, String> above) {
    this.table = table;
    this.columns = columns;
    this.row = row;
    this.above = above;
  }

  /** 合计 and the like. */
  static boolean isTotal(String text) {
    return TOTAL.matcher(text.replaceAll("[\\s　]", "")).matches();
  }

  boolean isTotal() {
    for (int column = 0; column < columns.fields().size(); column++) {
      if (!columns.fields().get(column).isAmount() && isTotal(table.text(row, column))) {
        return true;
      }
    }
    return false;
  }

  boolean isBlank() {
    return table.isBlank(row);
  }

  /** The texts of all columns that hold this, blank ones left out. */
  List<String> all(Field field) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < columns.fields().size(); column++) {
      String text = table.text(row, column);
      if (columns.fields().get(column) == field && !text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  String first(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** The first text, or where it is blank and blanks repeat, that of the row above. */
  String repeated(Field field) {
    String text = first(field);
    return text.isEmpty() && columns.repeats() ? above.getOrDefault(field, "") : text;
  }

  /** What the rows below repeat. */
  Map<Field, String> carried(Field... fields) {
    Map<Field, String> carried = new HashMap<>(above);
    for (Field field : fields) {
      String text = first(field);
      if (!text.isEmpty()) {
        carried.put(field, text);
      }
    }
    return carried;
  }
}

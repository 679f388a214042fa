package org.yubian.audit.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;

/**
 * Where something lies.
 *
 * @param table number of the table in its pack; null for a place outside the tables
 * @param title of the table, or what the list or part is called
 * @param row label of the row; null for the whole table
 * @param column label of the column; null for the whole row
 * @param address of the cell in a workbook it was read from, such as C15
 */
public record Place(
    @Nullable String table,
    String title,
    @Nullable String row,
    @Nullable String column,
    @Nullable String address,
    Target target) {
  private static final Messages TEXT = Messages.of(Place.class);

  /** A table as a whole. */
  public static Place ofTable(String number, String title) {
    return new Place(number, title, null, null, null, new Target.Table(number));
  }

  /** A row of one of the budget's lists, or one of its fields. */
  public static <R extends Row> Place ofRow(
      Section<R> section, long key, String row, @Nullable String column) {
    return new Place(
        null,
        TEXT.get("section." + section.name()),
        row,
        column,
        null,
        new Target.ListRow<>(section, key));
  }

  /** A part of the budget that is no list. */
  public static Place ofPart(Part<?> part, @Nullable String field) {
    return new Place(
        null, TEXT.get("part." + part.name()), null, field, null, new Target.BudgetPart(part));
  }

  /** The same place where a click opens something nearer. */
  public Place leadingTo(Target nearer) {
    return new Place(table, title, row, column, address, nearer);
  }

  /** The same place without its column; the address still tells where the row is. */
  public Place wholeRow() {
    return new Place(table, title, row, null, address, target);
  }

  /** As one text: 表10 基本支出预算情况表 · 303 对个人和家庭补助 · 合计. Names the place in answers. */
  public String text() {
    List<String> parts = new ArrayList<>();
    parts.add(table == null ? title : TEXT.get("place.table", table, title));
    if (row != null) {
      parts.add(row);
    }
    if (column != null) {
      parts.add(column);
    }
    return String.join(" · ", parts);
  }

  /** For sentences, where the title says nothing new: 表10 303 对个人和家庭补助 合计. */
  public String brief() {
    List<String> parts = new ArrayList<>();
    if (table != null) {
      parts.add(TEXT.get("place.number", table));
    } else if (row == null) {
      parts.add(title);
    }
    if (row != null) {
      parts.add(row);
    }
    if (column != null) {
      parts.add(column);
    }
    return String.join(" ", parts);
  }

  @Override
  public String toString() {
    return address == null ? text() : text() + " (" + address + ")";
  }
}

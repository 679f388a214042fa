package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import org.yubian.money.DisplayUnit;

/**
 * How a table is to be read.
 *
 * @param first index of the first row that is no heading
 * @param fields what each column holds
 * @param unit of amounts without 元 or 万元
 * @param repeats whether a blank subject or project means that of the row above
 */
public record Columns(int first, List<Field> fields, DisplayUnit unit, boolean repeats) {
  public Columns {
    fields = List.copyOf(fields);
  }

  /** With a column holding something else. */
  public Columns with(int column, Field field) {
    List<Field> other = new ArrayList<>(fields);
    other.set(column, field);
    return new Columns(first, other, unit, repeats);
  }

  public Columns withFields(List<Field> value) {
    return new Columns(first, value, unit, repeats);
  }

  public Columns withFirst(int value) {
    return new Columns(value, fields, unit, repeats);
  }

  public Columns withUnit(DisplayUnit value) {
    return new Columns(first, fields, value, repeats);
  }

  public Columns withRepeats(boolean value) {
    return new Columns(first, fields, unit, value);
  }

  public boolean hasHeader() {
    return first > 0;
  }

  /** Whether lines can be made of it: something tells them apart, and there is an amount. */
  public boolean isUsable() {
    return fields.stream().anyMatch(Field::isSubject) && fields.stream().anyMatch(Field::isAmount);
  }
}

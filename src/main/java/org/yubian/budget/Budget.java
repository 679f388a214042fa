package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/** One unit's budget of one year, complete and unchangeable; see the exchange format. */
public record Budget(
    Header header,
    Unit unit,
    Lines lines,
    Comparison comparison,
    Forms forms,
    Declarations declarations,
    Extras extras) {

  /** A budget nothing has been entered in. */
  public static Budget empty(Header header, Unit unit) {
    return new Budget(
        header, unit, Lines.NONE, Comparison.NONE, Forms.NONE, Declarations.NONE, Extras.NONE);
  }

  public <R extends Row> Rows<R> rows(Section<R> section) {
    return section.of(this);
  }

  public <R extends Row> Budget withRows(Section<R> section, Rows<R> rows) {
    return section.in(this, rows);
  }

  public <T extends @Nullable Object> Budget with(Part<T> part, T value) {
    return part.in(this, value);
  }

  Budget withLines(Lines value) {
    return new Budget(header, unit, value, comparison, forms, declarations, extras);
  }

  Budget withComparison(Comparison value) {
    return new Budget(header, unit, lines, value, forms, declarations, extras);
  }

  Budget withForms(Forms value) {
    return new Budget(header, unit, lines, comparison, value, declarations, extras);
  }
}

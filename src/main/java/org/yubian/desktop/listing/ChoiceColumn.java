package org.yubian.desktop.listing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;

/**
 * A column that takes one of some texts, or none; typing a part of it is enough.
 *
 * @param options asked anew each time
 * @param strict whether other texts are refused
 */
public record ChoiceColumn<T>(
    TextColumn<T> column, Function<T, List<String>> options, boolean strict) implements Column<T> {
  private static final Messages TEXT = Messages.of(ChoiceColumn.class);

  public static <T> ChoiceColumn<T> of(
      SheetColumn column,
      List<String> options,
      Function<T, @Nullable String> get,
      BiFunction<T, @Nullable String, T> with) {
    return new ChoiceColumn<>(TextColumn.free(column, get, with), item -> options, true);
  }

  /** One that also takes what is not among the options. */
  public static <T> ChoiceColumn<T> open(
      SheetColumn column,
      Function<T, List<String>> options,
      Function<T, @Nullable String> get,
      BiFunction<T, @Nullable String, T> with) {
    return new ChoiceColumn<>(TextColumn.free(column, get, with), options, false);
  }

  @Override
  public SheetColumn sheetColumn() {
    return column.sheetColumn();
  }

  @Override
  public SheetCell cell(T item) {
    return column.cell(item);
  }

  @Override
  public Entry entry(T item) {
    return column.entry(item);
  }

  @Override
  public List<Suggestion> suggestions(T item, String text) {
    String part = text.strip();
    String now = column.cell(item).text();
    // The text the cell holds already must not hide the other options.
    return options.apply(item).stream()
        .filter(option -> part.equals(now) || option.contains(part))
        .filter(option -> !option.isEmpty())
        .map(option -> new Suggestion(option, option, ""))
        .toList();
  }

  @Override
  public Typed<T> type(T item, String text) {
    String typed = text.strip();
    if (typed.isEmpty() || options.apply(item).contains(typed)) {
      return column.type(item, typed);
    }
    List<String> meant = options.apply(item).stream().filter(o -> o.contains(typed)).toList();
    if (strict && meant.size() == 1) {
      return column.type(item, meant.getFirst());
    }
    return strict
        ? Typed.wrong(
            TEXT.get("listing.choice.wrong", typed, String.join("、", options.apply(item))))
        : column.type(item, typed);
  }
}

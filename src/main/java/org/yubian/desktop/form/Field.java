package org.yubian.desktop.form;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.listing.Typed;
import org.yubian.money.Amount;

/**
 * A field of a form.
 *
 * @param id by which it is found
 * @param name what stands before it
 * @param read its text
 * @param type the value with another text; asked at every key
 * @param options to choose from; empty for a field of free text
 * @param lines how many lines of text it shows
 * @param <T> the kind of value the form is about
 */
public record Field<T>(
    String id,
    String name,
    Function<T, String> read,
    BiFunction<T, String, Typed<T>> type,
    List<String> options,
    int lines) {
  private static final Messages TEXT = Messages.of(Field.class);

  /** A text; an emptied field means none. */
  public static <T> Field<T> text(
      String id,
      String name,
      Check check,
      Function<T, @Nullable String> get,
      BiFunction<T, @Nullable String, T> with) {
    return new Field<>(
        id,
        name,
        value -> Objects.requireNonNullElse(get.apply(value), ""),
        (value, text) ->
            text.isBlank()
                ? Typed.of(with.apply(value, null))
                : check.of(text.strip()).map(taken -> with.apply(value, taken)),
        List.of(),
        1);
  }

  /** A text that must not be empty. */
  public static <T> Field<T> required(
      String id, String name, Function<T, String> get, BiFunction<T, String, T> with) {
    return new Field<>(
        id,
        name,
        get,
        (value, text) ->
            text.isBlank()
                ? Typed.wrong(TEXT.get("form.required", name))
                : Typed.of(with.apply(value, text.strip())),
        List.of(),
        1);
  }

  /** A count of people or things. */
  public static <T> Field<T> count(
      String id,
      String name,
      Function<T, @Nullable Integer> get,
      BiFunction<T, @Nullable Integer, T> with) {
    return new Field<>(
        id,
        name,
        value -> {
          Integer count = get.apply(value);
          return count == null ? "" : count.toString();
        },
        (value, text) ->
            Check.count(text)
                .map(count -> with.apply(value, count.isPresent() ? count.getAsInt() : null)),
        List.of(),
        1);
  }

  /** An amount in the displayed unit. */
  public static <T> Field<T> amount(
      Desk desk,
      String id,
      String name,
      Function<T, @Nullable Amount> get,
      BiFunction<T, @Nullable Amount, T> with) {
    return new Field<>(
        id,
        name,
        value -> {
          Amount amount = get.apply(value);
          return amount == null ? "" : editable(desk, amount);
        },
        (value, text) ->
            text.isBlank()
                ? Typed.of(with.apply(value, null))
                : switch (TypedAmount.read(text, desk.display().unit())) {
                  case TypedAmount.Wrong wrong -> Typed.wrong(wrong.message());
                  case TypedAmount.Value typed -> Typed.of(with.apply(value, typed.amount()));
                },
        List.of(),
        1);
  }

  /** A declared zero is seen as one. */
  private static String editable(Desk desk, Amount amount) {
    return amount.isZero() ? "0" : desk.display().editable(amount.fen());
  }

  /** One of some texts. */
  public static <T> Field<T> choice(
      String id,
      String name,
      List<String> options,
      Function<T, String> get,
      BiFunction<T, String, T> with) {
    return new Field<>(
        id, name, get, (value, text) -> Typed.of(with.apply(value, text)), options, 1);
  }

  /** The same with room for several lines of text. */
  public Field<T> ofLines(int count) {
    return new Field<>(id, name, read, type, options, count);
  }
}

package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Fund;
import org.yubian.money.Amount;
import org.yubian.money.AmountSyntaxException;

/**
 * A JSON string and what it stands for.
 *
 * @param parse gives null for a text that stands for nothing
 */
record TextShape<V>(
    Expectation expected, Function<String, @Nullable V> parse, Function<V, String> print)
    implements Shape<V> {

  /** Codes, names and words keep their text; only a document is held to the rules for it. */
  private record Words(Expectation expected, Predicate<String> allowed) implements Shape<String> {
    @Override
    public String read(JsonIn in) throws BudgetFormatException {
      if (in.token() == JsonToken.VALUE_STRING) {
        String text = in.text();
        if (in.isJournal() || allowed.test(text)) {
          return text;
        }
      }
      throw in.wrong(expected);
    }

    @Override
    public void write(JsonOut out, String value) {
      out.text(value);
    }
  }

  static final Shape<String> TEXT = new Words(Expectation.TEXTUAL, text -> true);
  static final Shape<String> NAME = new Words(Expectation.NAME, text -> !text.isEmpty());
  static final Shape<String> FUNCTION = code(7);
  static final Shape<String> ECONOMIC = code(5);
  static final Shape<Amount> AMOUNT =
      new TextShape<>(Expectation.AMOUNT, TextShape::amount, Amount::toYuanString);
  static final Shape<Fund> FUND = label(Fund.values(), Fund::label);

  /** The name of the format, which says that the rest can be understood. */
  static Shape<String> format(String name) {
    return new Words(Expectation.FORMAT, name::equals);
  }

  static Shape<String> oneOf(List<String> words) {
    return new Words(Expectation.oneOf(words), words::contains);
  }

  /** A constant by its label. */
  static <V> Shape<V> label(V[] constants, Function<V, String> label) {
    Map<String, V> byLabel =
        Stream.of(constants).collect(Collectors.toUnmodifiableMap(label, constant -> constant));
    return new TextShape<>(
        Expectation.oneOf(Stream.of(constants).map(label).toList()), byLabel::get, label);
  }

  private static Shape<String> code(int digits) {
    return new Words(
        Expectation.code(digits), text -> text.length() == digits && isAllDigits(text));
  }

  private static boolean isAllDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Amount amount(String text) {
    try {
      return Amount.parseYuan(text);
    } catch (AmountSyntaxException e) {
      return null;
    }
  }

  @Override
  public V read(JsonIn in) throws BudgetFormatException {
    V value = in.token() == JsonToken.VALUE_STRING ? parse.apply(in.passingText()) : null;
    if (value == null) {
      throw in.wrong(expected);
    }
    return value;
  }

  @Override
  public void write(JsonOut out, V value) {
    out.text(print.apply(value));
  }
}

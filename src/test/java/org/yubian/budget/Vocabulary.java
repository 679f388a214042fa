package org.yubian.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.yubian.money.Amount;

/**
 * The words and amounts random budgets are made of.
 *
 * @param text any text the format allows
 * @param name a text that is not empty
 * @param amount of one line
 * @param count of people or things
 * @param extras of a record
 */
public record Vocabulary(
    Arbitrary<String> text,
    Arbitrary<String> name,
    Arbitrary<Amount> amount,
    Arbitrary<Integer> count,
    Arbitrary<Extras> extras) {

  private static final String[] WORDS = {
    "办公经费", "信息化运维", "一般债券", "专项收入", "2024年", "某局机关", "测算标准", "016001", "延续性"
  };

  /** Quotes, controls, line ends, signs of direction, characters beyond the basic plane. */
  private static final String[] PIECES = {
    "预", "\"", "\\", "/", "\n", "\r\n", "\t", "\b", "\u0000", "\u001f", "\u007f", "\u0085",
    "\u2028", "\u202e", "\ufeff", "\ufffd", "\uffff", "😀", "𠮷", "{", "}", "[", ":", ",", "'",
    "null", " ", "%s", "{0}"
  };

  /** What published budgets look like: few words, round amounts, now and then an unknown key. */
  public static Vocabulary realistic() {
    Arbitrary<String> word = Arbitraries.of(WORDS);
    Arbitrary<Amount> amount =
        Arbitraries.longs()
            .between(-50_000, 5_000_000)
            .map(hundreds -> Amount.ofFen(hundreds * 100));
    Arbitrary<Extras> rare =
        Arbitraries.frequencyOf(
            Tuple.of(19, Arbitraries.just(Extras.NONE)),
            Tuple.of(1, word.map(text -> new Extras(Map.of("remark_of_origin", text)))));
    return new Vocabulary(word, word, amount, Arbitraries.integers().between(0, 99), rare);
  }

  /** What no one writes but the format allows. */
  public static Vocabulary adversarial() {
    Arbitrary<String> text =
        Arbitraries.of(PIECES).list().ofMaxSize(6).map(all -> String.join("", all));
    Arbitrary<Amount> amount =
        Arbitraries.longs().between(-Amount.MAX_FEN, Amount.MAX_FEN).map(Amount::ofFen);
    Arbitrary<Extras> extras =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Extras.NONE)), Tuple.of(1, unknownKeys(text)));
    return new Vocabulary(
        text, text.filter(some -> !some.isEmpty()), amount, Arbitraries.integers(), extras);
  }

  /** Keys no version of the format knows, with any JSON below them. */
  private static Arbitrary<Extras> unknownKeys(Arbitrary<String> text) {
    return Arbitraries.maps(text.map(key -> "x-" + key), anyValue(text, 2))
        .ofMaxSize(3)
        .map(Extras::new);
  }

  private static Arbitrary<Object> anyValue(Arbitrary<String> text, int depth) {
    List<Arbitrary<?>> kinds =
        new ArrayList<>(
            List.of(
                text,
                Arbitraries.of(true, false),
                Arbitraries.just(null),
                Arbitraries.bigDecimals().ofScale(3)));
    if (depth > 0) {
      kinds.add(anyValue(text, depth - 1).list().ofMaxSize(3));
      kinds.add(Arbitraries.maps(text, anyValue(text, depth - 1)).ofMaxSize(3));
    }
    return Arbitraries.of(kinds).flatMap(kind -> kind.map(value -> (Object) value));
  }

  /** One value of the vocabulary, or none. */
  public <V> Arbitrary<V> maybe(Arbitrary<V> value) {
    return value.injectNull(0.5);
  }

  public Arbitrary<Map<String, Amount>> amountsByName() {
    return Arbitraries.maps(text, amount).ofMaxSize(3);
  }

  public Arbitrary<CodeName> codeName() {
    return Combinators.combine(text, text, extras).as(CodeName::new);
  }
}

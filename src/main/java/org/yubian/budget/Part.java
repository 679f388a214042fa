package org.yubian.budget;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of the budget that is edited as a whole, as a handle by which edits and the store name it.
 *
 * @param <T> its type
 */
public final class Part<T extends @Nullable Object> {
  public static final Part<Header> HEADER =
      new Part<>(
          "header",
          Budget::header,
          (b, v) ->
              new Budget(
                  v, b.unit(), b.lines(), b.comparison(), b.forms(), b.declarations(), b.extras()));
  public static final Part<Unit> UNIT =
      new Part<>(
          "unit",
          Budget::unit,
          (b, v) ->
              new Budget(
                  b.header(),
                  v,
                  b.lines(),
                  b.comparison(),
                  b.forms(),
                  b.declarations(),
                  b.extras()));
  public static final Part<ThreePublic> THREE_PUBLIC =
      new Part<>(
          "three_public",
          b -> b.comparison().threePublic(),
          (b, v) -> {
            Comparison c = b.comparison();
            return b.withComparison(new Comparison(v, c.revenues(), c.expenditures(), c.totals()));
          });
  public static final Part<PreviousTotals> PREVIOUS_TOTALS =
      new Part<>(
          "previous_year",
          b -> b.comparison().totals(),
          (b, v) -> {
            Comparison c = b.comparison();
            return b.withComparison(
                new Comparison(c.threePublic(), c.revenues(), c.expenditures(), v));
          });
  public static final Part<@Nullable OverallPerformance> OVERALL_PERFORMANCE =
      new Part<>(
          "overall_performance",
          b -> b.forms().overall(),
          (b, v) ->
              b.withForms(
                  new Forms(b.forms().targets(), v, b.forms().assets(), b.forms().narrative())));
  public static final Part<@Nullable Assets> ASSETS =
      new Part<>(
          "assets",
          b -> b.forms().assets(),
          (b, v) ->
              b.withForms(
                  new Forms(b.forms().targets(), b.forms().overall(), v, b.forms().narrative())));
  public static final Part<@Nullable Narrative> NARRATIVE =
      new Part<>(
          "narrative",
          b -> b.forms().narrative(),
          (b, v) ->
              b.withForms(
                  new Forms(b.forms().targets(), b.forms().overall(), b.forms().assets(), v)));
  public static final Part<Declarations> DECLARATIONS =
      new Part<>(
          "declarations",
          Budget::declarations,
          (b, v) ->
              new Budget(
                  b.header(), b.unit(), b.lines(), b.comparison(), b.forms(), v, b.extras()));
  public static final Part<Extras> EXTRAS =
      new Part<>(
          "extras",
          Budget::extras,
          (b, v) ->
              new Budget(
                  b.header(), b.unit(), b.lines(), b.comparison(), b.forms(), b.declarations(), v));

  public static final List<Part<?>> ALL =
      List.of(
          HEADER,
          UNIT,
          THREE_PUBLIC,
          PREVIOUS_TOTALS,
          OVERALL_PERFORMANCE,
          ASSETS,
          NARRATIVE,
          DECLARATIONS,
          EXTRAS);

  private final String name;
  private final Function<Budget, T> get;
  private final BiFunction<Budget, T, Budget> set;

  private Part(String name, Function<Budget, T> get, BiFunction<Budget, T, Budget> set) {
    this.name = name;
    this.get = get;
    this.set = set;
  }

  /** Key of the exchange format, where it has one. */
  public String name() {
    return name;
  }

  /**
   * @throws IllegalArgumentException for a name no part has
   */
  public static Part<?> named(String name) {
    return ALL.stream()
        .filter(part -> part.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  public T of(Budget budget) {
    return get.apply(budget);
  }

  Budget in(Budget budget, T value) {
    return set.apply(budget, value);
  }

  @Override
  public String toString() {
    return name;
  }
}

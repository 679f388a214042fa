package org.yubian.budget;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One of the budget's lists of rows, as a handle by which edits, the store and screens name it.
 *
 * @param <R> the kind of its rows
 */
public final class Section<R extends Row> {
  public static final Section<RevenueLine> REVENUES =
      new Section<>(
          "revenues",
          RevenueLine.class,
          b -> b.lines().revenues(),
          (b, rows) -> {
            Lines l = b.lines();
            return b.withLines(new Lines(rows, l.expenditures(), l.projects(), l.procurement()));
          });
  public static final Section<ExpenditureLine> EXPENDITURES =
      new Section<>(
          "expenditures",
          ExpenditureLine.class,
          b -> b.lines().expenditures(),
          (b, rows) -> {
            Lines l = b.lines();
            return b.withLines(new Lines(l.revenues(), rows, l.projects(), l.procurement()));
          });
  public static final Section<Project> PROJECTS =
      new Section<>(
          "projects",
          Project.class,
          b -> b.lines().projects(),
          (b, rows) -> {
            Lines l = b.lines();
            return b.withLines(new Lines(l.revenues(), l.expenditures(), rows, l.procurement()));
          });
  public static final Section<ProcurementLine> PROCUREMENT =
      new Section<>(
          "procurement",
          ProcurementLine.class,
          b -> b.lines().procurement(),
          (b, rows) -> {
            Lines l = b.lines();
            return b.withLines(new Lines(l.revenues(), l.expenditures(), l.projects(), rows));
          });
  public static final Section<RevenueLine> PREVIOUS_REVENUES =
      new Section<>(
          "previous_year.revenues",
          RevenueLine.class,
          b -> b.comparison().revenues(),
          (b, rows) -> {
            Comparison c = b.comparison();
            return b.withComparison(
                new Comparison(c.threePublic(), rows, c.expenditures(), c.totals()));
          });
  public static final Section<ExpenditureLine> PREVIOUS_EXPENDITURES =
      new Section<>(
          "previous_year.expenditures",
          ExpenditureLine.class,
          b -> b.comparison().expenditures(),
          (b, rows) -> {
            Comparison c = b.comparison();
            return b.withComparison(
                new Comparison(c.threePublic(), c.revenues(), rows, c.totals()));
          });
  public static final Section<PerformanceTarget> PERFORMANCE_TARGETS =
      new Section<>(
          "performance_targets",
          PerformanceTarget.class,
          b -> b.forms().targets(),
          (b, rows) -> {
            Forms f = b.forms();
            return b.withForms(new Forms(rows, f.overall(), f.assets(), f.narrative()));
          });

  public static final List<Section<?>> ALL =
      List.of(
          REVENUES,
          EXPENDITURES,
          PROJECTS,
          PROCUREMENT,
          PREVIOUS_REVENUES,
          PREVIOUS_EXPENDITURES,
          PERFORMANCE_TARGETS);

  private final String name;
  private final Class<R> rowType;
  private final Function<Budget, Rows<R>> get;
  private final BiFunction<Budget, Rows<R>, Budget> set;

  private Section(
      String name,
      Class<R> rowType,
      Function<Budget, Rows<R>> get,
      BiFunction<Budget, Rows<R>, Budget> set) {
    this.name = name;
    this.rowType = rowType;
    this.get = get;
    this.set = set;
  }

  /** Path in the exchange format. */
  public String name() {
    return name;
  }

  public Class<R> rowType() {
    return rowType;
  }

  /**
   * @throws IllegalArgumentException for a name no section has
   */
  public static Section<?> named(String name) {
    return ALL.stream()
        .filter(section -> section.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  Rows<R> of(Budget budget) {
    return get.apply(budget);
  }

  Budget in(Budget budget, Rows<R> rows) {
    return set.apply(budget, rows);
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.money.Amount;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;

/**
 * The codings that lines may have at all, by the words of a pack and the rows of the tables that
 * are given.
 */
final class Possible {
  /** A part of a fund that no table names. */
  static final String OTHER_DETAIL = "~";

  private final List<TableDef> tables;
  private final Candidates candidates;

  /**
   * @param tables that are given: what only others ask is not asked
   */
  Possible(List<TableDef> tables, Candidates candidates) {
    this.tables = List.copyOf(tables);
    this.candidates = candidates;
  }

  /**
   * Codings by unit, category, fund and part of the fund.
   *
   * @param categories of expenditure; a single empty one for other lists
   */
  List<Coding> codings(Source source, List<String> categories) {
    List<Coding> codings = new ArrayList<>();
    for (String unit : units()) {
      for (String category : categories) {
        for (Fund fund : Fund.values()) {
          for (@Nullable String detail : details(source, fund)) {
            for (boolean carried : carried(fund)) {
              codings.add(
                  new Coding(
                      null,
                      null,
                      null,
                      category,
                      null,
                      fund,
                      detail,
                      unit.isEmpty() ? null : unit,
                      carried));
            }
          }
        }
      }
    }
    return codings;
  }

  /** One unit needs no code on its lines. */
  private List<String> units() {
    return candidates.units().size() < 2 ? List.of("") : List.copyOf(candidates.units().keySet());
  }

  /** Where no table asks of which fund carry-over is, it is of none. */
  private boolean[] carried(Fund fund) {
    boolean asked =
        filters(null).stream()
            .flatMap(filter -> filter.conditions().stream())
            .anyMatch(
                condition ->
                    condition.dimension() == Dimension.CARRIED_FUND
                        || condition.dimension() == Dimension.ANY_FUND);
    return asked && fund != Fund.CARRY_OVER ? new boolean[] {false, true} : new boolean[] {false};
  }

  /** The parts of a fund that tables tell apart. */
  private Set<@Nullable String> details(Source source, Fund fund) {
    Set<@Nullable String> details = new LinkedHashSet<>();
    details.add(null);
    for (Filter filter : filters(source)) {
      boolean asked = filter.conditions().stream().anyMatch(c -> c.dimension() == Dimension.DETAIL);
      if (asked && filter.conditions().stream().allMatch(c -> isOf(c, fund))) {
        filter.conditions().stream()
            .filter(condition -> condition.dimension() == Dimension.DETAIL)
            .flatMap(condition -> condition.values().stream().sorted())
            .filter(value -> !value.isEmpty())
            .forEach(details::add);
        details.add(OTHER_DETAIL);
      }
    }
    return details;
  }

  private static boolean isOf(Condition condition, Fund fund) {
    boolean aboutFunds =
        condition.dimension() == Dimension.FUND
            || condition.dimension() == Dimension.ANY_FUND
            || condition.dimension() == Dimension.CARRIED_FUND;
    return !aboutFunds || condition.values().contains(fund.label()) != condition.negated();
  }

  private List<Filter> filters(@Nullable Source source) {
    List<Filter> filters = new ArrayList<>();
    tables.stream()
        .flatMap(table -> table.blocks().stream())
        .filter(block -> source == null || sums(block).contains(source))
        .forEach(block -> add(block, filters));
    return filters;
  }

  private static void add(Block block, List<Filter> filters) {
    filters.add(block.where());
    for (ColumnDef.Leaf leaf : block.leaves()) {
      if (leaf.content() instanceof ColumnDef.Content.Sum sum) {
        filters.add(sum.where());
      }
    }
    block
        .allRows()
        .forEach(
            row ->
                filters.add(
                    switch (row) {
                      case RowDef.Fixed fixed -> fixed.where();
                      case RowDef.Tree tree -> tree.where();
                    }));
  }

  private static Set<Source> sums(Block block) {
    Set<Source> sources = EnumSet.noneOf(Source.class);
    for (ColumnDef.Leaf leaf : block.leaves()) {
      if (leaf.content() instanceof ColumnDef.Content.Sum sum) {
        sources.add(sum.source());
      }
    }
    return sources;
  }

  List<Line> byFunction(Line line) {
    return candidates.functions().stream()
        .map(function -> with(line, line.coding().withFunction(function)))
        .toList();
  }

  List<Line> byProject(Line line) {
    List<Line> lines = new ArrayList<>();
    lines.add(line);
    for (Project project : candidates.projects()) {
      lines.add(with(line, line.coding().withProject(project.name())));
    }
    return lines;
  }

  List<Line> byEconomics(Line line) {
    return candidates.economics().stream()
        .map(
            pair ->
                with(
                    line,
                    line.coding()
                        .withEconomic(
                            pair.department(),
                            pair.government().isEmpty() ? null : pair.government())))
        .toList();
  }

  private static Line with(Line line, Coding coding) {
    return switch (line) {
      case ExpenditureLine expenditure -> expenditure.withCoding(coding);
      case ProcurementLine procurement -> procurement.withCoding(coding);
      case RevenueLine revenue -> revenue.withCoding(coding);
    };
  }

  static ExpenditureLine expenditure(Coding coding) {
    return ExpenditureLine.of(0, coding, Amount.ZERO);
  }
}

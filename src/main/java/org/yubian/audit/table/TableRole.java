package org.yubian.audit.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;

/** What a table of a pack is about, told by its definition and not by its name. */
public enum TableRole {
  /** 收支总表. */
  SUMMARY,
  /** 收入总表. */
  REVENUE,
  /** 支出总表. */
  EXPENDITURE,
  /** 财政拨款收支总表. */
  FISCAL,
  /** 一般公共预算支出表. */
  GENERAL,
  /** 一般公共预算基本支出表. */
  GENERAL_BASIC,
  /** 基本支出表 of all funds. */
  BASIC,
  /** 支出经济分类汇总表. */
  ECONOMIC,
  /** “三公”经费表. */
  THREE_PUBLIC,
  /** 政府性基金预算支出表. */
  GOVERNMENT_FUND,
  /** 国有资本经营预算支出表. */
  STATE_CAPITAL,
  /** 项目支出表. */
  PROJECTS,
  /** 项目绩效目标表. */
  TARGETS,
  /** 政府采购预算表. */
  PROCUREMENT,
  OTHER;

  /** The role of a table by its definition. */
  static TableRole of(TableDef def) {
    Set<Source> sources = EnumSet.noneOf(Source.class);
    boolean figures = false;
    boolean indicators = false;
    for (ColumnDef.Leaf leaf : leaves(def)) {
      switch (leaf.content()) {
        case ColumnDef.Content.Sum sum -> sources.add(sum.source());
        case ColumnDef.Content.Figures named -> figures = true;
        case ColumnDef.Content.Indicators each -> indicators = true;
        default -> {}
      }
    }
    if (indicators) {
      return TARGETS;
    }
    if (sources.contains(Source.PROCUREMENT)) {
      return PROCUREMENT;
    }
    if (sources.isEmpty()) {
      return figures ? THREE_PUBLIC : OTHER;
    }
    if (def.blocks().size() > 1) {
      return def.blocks().stream().allMatch(TableRole::isFiscal) ? FISCAL : SUMMARY;
    }
    return sources.contains(Source.REVENUE) ? REVENUE : byRows(def, def.blocks().getFirst());
  }

  private static TableRole byRows(TableDef def, Block block) {
    Set<Dimension> keys = keys(block);
    if (keys.contains(Dimension.PROJECT)) {
      return PROJECTS;
    }
    Filter where = block.where();
    if (keys.contains(Dimension.DEPARTMENT) || keys.contains(Dimension.DEPARTMENT_CLASS)) {
      boolean general = only(where, Fund.GENERAL_PUBLIC);
      boolean basic = isBasic(where) || leaves(def).stream().anyMatch(TableRole::isBasic);
      return general ? GENERAL_BASIC : basic ? BASIC : ECONOMIC;
    }
    boolean byCategory = leaves(def).stream().anyMatch(leaf -> names(of(leaf), Dimension.CATEGORY));
    if (!keys.contains(Dimension.FUNCTION) && !keys.contains(Dimension.FUNCTION_CLASS)) {
      return OTHER;
    }
    if (!byCategory) {
      return REVENUE;
    }
    return onlyFund(def, where);
  }

  private static TableRole onlyFund(TableDef def, Filter where) {
    for (Fund fund : List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL)) {
      boolean everyColumn =
          leaves(def).stream()
              .filter(leaf -> leaf.content() instanceof ColumnDef.Content.Sum)
              .allMatch(leaf -> only(of(leaf), fund));
      if (only(where, fund) || everyColumn) {
        return switch (fund) {
          case GENERAL_PUBLIC -> GENERAL;
          case GOVERNMENT_FUND -> GOVERNMENT_FUND;
          default -> STATE_CAPITAL;
        };
      }
    }
    return EXPENDITURE;
  }

  private static List<ColumnDef.Leaf> leaves(TableDef def) {
    return def.blocks().stream().flatMap(block -> block.leaves().stream()).toList();
  }

  private static Set<Dimension> keys(Block block) {
    Set<Dimension> keys = EnumSet.noneOf(Dimension.class);
    block
        .allRows()
        .forEach(
            row -> {
              if (row instanceof RowDef.Tree tree) {
                tree.levels().forEach(level -> keys.addAll(level.keys()));
              }
            });
    return keys;
  }

  private static boolean isFiscal(Block block) {
    return block.where().conditions().stream()
        .anyMatch(
            condition ->
                Domains.isFund(condition.dimension())
                    && !condition.negated()
                    && condition.values().stream()
                        .allMatch(name -> Fund.byLabel(name).map(Fund::isFiscal).orElse(false)));
  }

  /** Whether a column sums 基本支出. */
  static boolean isBasic(ColumnDef.Leaf leaf) {
    return isBasic(of(leaf));
  }

  private static boolean isBasic(Filter where) {
    return where.conditions().stream()
        .anyMatch(
            condition ->
                condition.dimension() == Dimension.CATEGORY
                    && !condition.negated()
                    && condition.values().stream().allMatch(Category::isBasic));
  }

  /** Whether a row takes only 基本支出 or only 项目支出. */
  static boolean isByUse(Filter where) {
    return isBasic(where)
        || where.conditions().contains(Condition.in(Dimension.CATEGORY, Category.PROJECT));
  }

  private static boolean only(Filter where, Fund fund) {
    return where.conditions().contains(Condition.in(Dimension.FUND, fund.label()));
  }

  private static boolean names(Filter where, Dimension dimension) {
    return where.conditions().stream().anyMatch(condition -> condition.dimension() == dimension);
  }

  private static Filter of(ColumnDef.Leaf leaf) {
    return leaf.content() instanceof ColumnDef.Content.Sum sum ? sum.where() : Filter.ALL;
  }
}

package org.yubian.audit.table;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.TableDef;

/**
 * The values that the dimensions of a pack's columns and rows take, numbered, so that a set of
 * values is a {@code long}. A last number stands for every value the pack does not name.
 *
 * <p>The three fund dimensions are one here: its values are a fund of this year or carried over.
 */
final class Domains {
  /** Dimensions that select by sets of values; all others identify a row. */
  static final List<Dimension> SETS =
      List.of(
          Dimension.FUND,
          Dimension.CATEGORY,
          Dimension.PROJECT_CATEGORY,
          Dimension.DETAIL,
          Dimension.WITHHELD,
          Dimension.PROCUREMENT_KIND);

  private static final int MOST_VALUES = 60;

  private final Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);

  Domains(Pack pack) {
    Map<Dimension, Set<String>> found = new EnumMap<>(Dimension.class);
    SETS.forEach(dimension -> found.put(dimension, new LinkedHashSet<>(List.of(""))));
    found.put(Dimension.CATEGORY, named(Category.STANDARD));
    found.put(Dimension.PROJECT_CATEGORY, named(pack.vocabulary().projectCategories()));
    for (TableDef table : pack.tables()) {
      for (Block block : table.blocks()) {
        collect(block.where(), found);
        block.allRows().map(RowDefs::where).forEach(where -> collect(where, found));
        for (ColumnDef.Leaf leaf : block.leaves()) {
          if (leaf.content() instanceof ColumnDef.Content.Sum sum) {
            collect(sum.where(), found);
          }
        }
      }
    }
    found.forEach(
        (dimension, set) -> values.put(dimension, set.stream().limit(MOST_VALUES).toList()));
  }

  private static Set<String> named(List<String> names) {
    Set<String> set = new LinkedHashSet<>(List.of(""));
    set.addAll(names);
    return set;
  }

  private static void collect(Filter filter, Map<Dimension, Set<String>> found) {
    for (Condition condition : filter.conditions()) {
      Set<String> set = found.get(condition.dimension());
      if (set != null) {
        set.addAll(condition.values());
      }
    }
  }

  static boolean isFund(Dimension dimension) {
    return dimension == Dimension.FUND
        || dimension == Dimension.ANY_FUND
        || dimension == Dimension.CARRIED_FUND;
  }

  static boolean isSet(Dimension dimension) {
    return isFund(dimension) || SETS.contains(dimension);
  }

  /** Which of {@link #SETS} a dimension belongs to. */
  static int place(Dimension dimension) {
    return SETS.indexOf(isFund(dimension) ? Dimension.FUND : dimension);
  }

  /** Every value of each dimension. */
  long[] all() {
    long[] all = new long[SETS.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = full(SETS.get(i));
    }
    return all;
  }

  private long full(Dimension dimension) {
    if (dimension == Dimension.FUND) {
      // Money whose fund is not known is always carried over.
      return ((1L << (2 * Fund.values().length)) - 1) & ~(1L << (2 * Fund.CARRY_OVER.ordinal()));
    }
    return (1L << (valuesOf(dimension).size() + 1)) - 1;
  }

  private List<String> valuesOf(Dimension dimension) {
    return values.getOrDefault(dimension, List.of());
  }

  /** The numbers of the values that pass a condition. */
  long passing(Condition condition) {
    if (isFund(condition.dimension())) {
      return passingFunds(condition);
    }
    List<String> known = valuesOf(condition.dimension());
    long passing = condition.negated() ? 1L << known.size() : 0;
    for (int i = 0; i < known.size(); i++) {
      if (condition.values().contains(known.get(i)) != condition.negated()) {
        passing |= 1L << i;
      }
    }
    return passing;
  }

  private static long passingFunds(Condition condition) {
    long passing = 0;
    for (Fund fund : Fund.values()) {
      for (int carried = fund == Fund.CARRY_OVER ? 1 : 0; carried < 2; carried++) {
        if (condition.values().contains(value(condition.dimension(), fund, carried == 1))
            != condition.negated()) {
          passing |= bit(fund, carried == 1);
        }
      }
    }
    return passing;
  }

  private static String value(Dimension dimension, Fund fund, boolean carried) {
    return switch (dimension) {
      case FUND -> (carried ? Fund.CARRY_OVER : fund).label();
      case CARRIED_FUND -> carried ? fund.label() : "";
      default -> fund.label();
    };
  }

  /** The number, as a set, of a fund of this year or carried over. */
  static long bit(Fund fund, boolean carried) {
    return 1L << (2 * fund.ordinal() + (carried ? 1 : 0));
  }
}

package org.yubian.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Source;

/**
 * What an amount of a table is the sum of, whatever the pack calls its row and column. Amounts of
 * two budgets with the same measure can be compared.
 *
 * @param where conditions that stand for whole groups, such as funds
 * @param keys what the row is about: a subject, a project
 */
record Measure(Source source, Map<Dimension, Test> where, Map<Dimension, String> keys) {
  /** Dimensions of which a row takes one value. */
  private static final Set<Dimension> KEYS =
      EnumSet.of(
          Dimension.FUNCTION,
          Dimension.FUNCTION_SECTION,
          Dimension.FUNCTION_CLASS,
          Dimension.DEPARTMENT,
          Dimension.DEPARTMENT_CLASS,
          Dimension.GOVERNMENT,
          Dimension.GOVERNMENT_CLASS,
          Dimension.PROJECT,
          Dimension.ITEM_GROUP,
          Dimension.UNIT);

  private static final Map<Dimension, Set<Dimension>> TOLD_BY =
      Map.of(
          Dimension.FUNCTION_CLASS, EnumSet.of(Dimension.FUNCTION, Dimension.FUNCTION_SECTION),
          Dimension.FUNCTION_SECTION, EnumSet.of(Dimension.FUNCTION),
          Dimension.DEPARTMENT_CLASS, EnumSet.of(Dimension.DEPARTMENT),
          Dimension.GOVERNMENT_CLASS, EnumSet.of(Dimension.GOVERNMENT),
          Dimension.ITEM_GROUP, EnumSet.of(Dimension.PROJECT),
          Dimension.UNIT, EnumSet.of(Dimension.PROJECT));

  /**
   * @param values passed, or not passed
   */
  record Test(Set<String> values, boolean negated) {
    /** Both at once. */
    Test and(Test other) {
      Set<String> both = new TreeSet<>(values);
      if (negated && other.negated) {
        both.addAll(other.values);
        return new Test(both, true);
      }
      if (!negated && !other.negated) {
        both.retainAll(other.values);
        return new Test(both, false);
      }
      Test passing = negated ? other : this;
      Set<String> left = new TreeSet<>(passing.values);
      left.removeAll(negated ? values : other.values);
      return new Test(left, false);
    }
  }

  /**
   * @param several whether the budget has several units, so that a unit says something
   */
  static Measure of(
      Source source, List<Condition> conditions, Map<Dimension, String> rowKeys, boolean several) {
    Map<Dimension, Test> where = new EnumMap<>(Dimension.class);
    Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
    keys.putAll(rowKeys);
    for (Condition condition : conditions) {
      Set<String> values = new TreeSet<>(condition.values());
      if (KEYS.contains(condition.dimension()) && !condition.negated() && values.size() == 1) {
        keys.put(condition.dimension(), values.iterator().next());
      } else {
        where.merge(condition.dimension(), new Test(values, condition.negated()), Test::and);
      }
    }
    TOLD_BY.forEach(
        (dimension, by) -> {
          if (by.stream().anyMatch(keys::containsKey)) {
            keys.remove(dimension);
          }
        });
    if (!several) {
      keys.remove(Dimension.UNIT);
    }
    return new Measure(source, where, keys);
  }

  /** The same for whatever subject or project. */
  Measure kind() {
    Map<Dimension, String> kinds = new EnumMap<>(Dimension.class);
    keys.keySet().forEach(dimension -> kinds.put(dimension, ""));
    return new Measure(source, where, kinds);
  }
}

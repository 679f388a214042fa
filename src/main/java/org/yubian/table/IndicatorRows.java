package org.yubian.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Indicator;

/**
 * The rows of a form's indicators: those of the fixed headings first and in their order, each
 * heading at least once; then the others as they come.
 */
final class IndicatorRows {
  private final Map<String, List<String>> fixed;

  IndicatorRows(Map<String, List<String>> fixed) {
    this.fixed = fixed;
  }

  /**
   * A row; without an indicator only its headings print.
   *
   * @param level2 the empty text where there is none
   */
  record Entry(String level1, String level2, @Nullable Indicator indicator) {}

  /** At least one row, for a form without indicators still has room to write. */
  List<Entry> of(List<Indicator> indicators) {
    List<Entry> rows = new ArrayList<>();
    Map<String, List<Indicator>> byLevel1 = new LinkedHashMap<>();
    fixed.keySet().forEach(level1 -> byLevel1.put(level1, new ArrayList<>()));
    for (Indicator indicator : indicators) {
      byLevel1.computeIfAbsent(indicator.level1(), key -> new ArrayList<>()).add(indicator);
    }
    byLevel1.forEach((level1, own) -> addLevel1(level1, own, rows));
    if (rows.isEmpty()) {
      rows.add(new Entry("", "", null));
    }
    return rows;
  }

  private void addLevel1(String level1, List<Indicator> own, List<Entry> rows) {
    Set<String> level2s = new LinkedHashSet<>(fixed.getOrDefault(level1, List.of()));
    Set<String> known = Set.copyOf(level2s);
    own.forEach(indicator -> level2s.add(level2(indicator)));
    for (String level2 : level2s) {
      List<Indicator> below =
          own.stream().filter(indicator -> level2(indicator).equals(level2)).toList();
      below.forEach(indicator -> rows.add(new Entry(level1, level2, indicator)));
      if (below.isEmpty() && known.contains(level2)) {
        rows.add(new Entry(level1, level2, null));
      }
    }
  }

  private static String level2(Indicator indicator) {
    return indicator.level2() == null ? "" : indicator.level2();
  }
}

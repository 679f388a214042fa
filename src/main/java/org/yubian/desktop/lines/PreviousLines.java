package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/**
 * Last year's line for each line of this year: the one with the same coding and the same ordinal
 * among equals.
 */
public final class PreviousLines {
  private final Map<Long, Amount> byLine = new HashMap<>();
  private final boolean any;

  public PreviousLines(Budget budget) {
    any = !budget.rows(Section.PREVIOUS_EXPENDITURES).isEmpty();
    if (!any) {
      return;
    }
    Map<Coding, List<Amount>> previous = new HashMap<>();
    for (ExpenditureLine line : budget.rows(Section.PREVIOUS_EXPENDITURES)) {
      previous.computeIfAbsent(line.coding(), coding -> new ArrayList<>()).add(line.amount());
    }
    Map<Coding, Integer> seen = new HashMap<>();
    for (ExpenditureLine line : budget.rows(Section.EXPENDITURES)) {
      int ordinal = seen.merge(line.coding(), 1, Integer::sum) - 1;
      List<Amount> of = previous.getOrDefault(line.coding(), List.of());
      if (ordinal < of.size()) {
        byLine.put(line.key(), of.get(ordinal));
      }
    }
  }

  /** Whether last year's lines are known at all. */
  public boolean any() {
    return any;
  }

  /** Last year's amount; null where there was no such line. */
  public @Nullable Amount of(ExpenditureLine line) {
    return byLine.get(line.key());
  }

  /** Whether the line is new or its amount another. */
  public boolean differs(ExpenditureLine line) {
    return !line.amount().equals(of(line));
  }
}

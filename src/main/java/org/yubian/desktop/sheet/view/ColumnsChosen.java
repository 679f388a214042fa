package org.yubian.desktop.sheet.view;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the user arranged the columns of a sheet, by their ids.
 *
 * @param widths in pixels, of columns that have another width than their own
 * @param hidden columns that are not shown
 * @param order of all columns from left to right; empty where they stand in their own order
 */
public record ColumnsChosen(Map<String, Double> widths, Set<String> hidden, List<String> order) {
  public static final ColumnsChosen NONE = new ColumnsChosen(Map.of(), Set.of(), List.of());

  public ColumnsChosen {
    widths = Map.copyOf(widths);
    hidden = Set.copyOf(hidden);
    order = List.copyOf(order);
  }
}

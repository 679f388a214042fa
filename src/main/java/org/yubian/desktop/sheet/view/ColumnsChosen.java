package org.yubian.desktop.sheet.view;

import java.util.Map;
import java.util.Set;

/**
 * How the user arranged the columns of a sheet, by their ids.
 *
 * @param widths in pixels, of columns that have another width than their own
 * @param hidden columns that are not shown
 */
public record ColumnsChosen(Map<String, Double> widths, Set<String> hidden) {
  public static final ColumnsChosen NONE = new ColumnsChosen(Map.of(), Set.of());

  public ColumnsChosen {
    widths = Map.copyOf(widths);
    hidden = Set.copyOf(hidden);
  }
}

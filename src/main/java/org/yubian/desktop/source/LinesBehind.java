package org.yubian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.Line;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.desk.Desk;
import org.yubian.ledger.KeySums;
import org.yubian.table.Cell;

/** The lines behind a number, also those that a declared figure stands instead of. */
record LinesBehind(Desk desk) {
  private static final String CURRENT = "three_public.current.";
  private static final String PREVIOUS = "three_public.previous.";

  List<Line> of(Cell.Origin origin) {
    return switch (origin) {
      case Cell.Origin.Sum sum -> desk.ledger().lines(sum.row(), sum.column());
      case Cell.Origin.Figures figures -> ofFigures(figures.names());
      case Cell.Origin.Computed computed -> List.of();
    };
  }

  private List<Line> ofFigures(List<String> names) {
    List<Line> lines = new ArrayList<>();
    for (ThreePublicItem item : ThreePublicItem.values()) {
      if (names.contains(CURRENT + item.key())) {
        lines.addAll(desk.ledger().lines(KeySums.of(desk.ledger(), item), 0));
      }
      if (names.contains(PREVIOUS + item.key())) {
        lines.addAll(desk.ledger().lines(KeySums.of(desk.ledger(), item), 1));
      }
    }
    return lines;
  }
}

package org.yubian.desktop.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.sheet.Wanted;
import org.yubian.table.Grid;
import org.yubian.table.pack.TableDef;

/** Finds the cells of the statutory tables that show a text. */
final class FoundCells {
  private final Desk desk;

  FoundCells(Desk desk) {
    this.desk = desk;
  }

  /**
   * @param from number of the table to begin with; the others follow, as in the list
   */
  void find(Wanted wanted, String from, List<Place> found) {
    List<String> numbers =
        new ArrayList<>(desk.tables().pack().tables().stream().map(TableDef::number).toList());
    Collections.rotate(numbers, -Math.max(0, numbers.indexOf(from)));
    for (String number : numbers) {
      Grid grid = desk.grids().grid(number);
      for (int row = 0; row < grid.rows().size(); row++) {
        for (int column = 0; column < grid.columns().size(); column++) {
          if (wanted.in(grid.cell(row, column).text())) {
            found.add(new Place.OfCell(number, row, column));
          }
        }
      }
    }
  }
}

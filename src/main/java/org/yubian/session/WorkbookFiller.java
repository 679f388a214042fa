package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yubian.FileProblem;
import org.yubian.budget.Budget;
import org.yubian.money.DisplayUnit;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.table.Grid;

/**
 * Port: writes figures into the blank workbook of a bureau. Everything else in it stays as it is,
 * byte for byte.
 */
public interface WorkbookFiller {
  /**
   * Where a table stands in the blank workbook.
   *
   * @param columns for each column of the table the sheet's, counted from 0; −1 for none
   * @param firstRow of the body, counted from 0
   * @param labelled rows of the body that the blank workbook has texts in
   * @param unit of the amounts there
   */
  record Place(
      String sheet,
      Grid grid,
      List<Integer> columns,
      int firstRow,
      Set<Integer> labelled,
      DisplayUnit unit) {
    public Place {
      columns = List.copyOf(columns);
      labelled = Set.copyOf(labelled);
    }
  }

  /**
   * What to fill into what.
   *
   * @param kind for the public, names of withheld projects are left out
   * @param blank is only read
   * @param target replaced when it exists
   */
  record Request(Budget budget, List<Place> places, Kind kind, Path blank, Path target) {
    public Request {
      places = List.copyOf(places);
    }
  }

  /**
   * What became of it.
   *
   * @param cells how many were written
   * @param remarks what was left as it was though there is a figure for it, in sentences
   * @param obstacles why nothing was written, in sentences; empty when the target was written
   */
  record Filled(int cells, List<String> remarks, List<String> obstacles) {
    public Filled {
      remarks = List.copyOf(remarks);
      obstacles = List.copyOf(obstacles);
    }
  }

  /**
   * Fills all tables or, where one does not fit, none.
   *
   * @throws FileProblem when the blank cannot be read or the target cannot be written
   */
  Filled fill(Request request) throws FileProblem;
}

package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import org.yubian.FileProblem;
import org.yubian.budget.Budget;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;

/** Port: writes the provincial workbook, one sheet for each table and form. */
public interface WorkbookExporter {
  /** For whom the workbook is. */
  enum Kind {
    /** 报送版, for the finance bureau: cover and sign-off, and the budget itself inside. */
    SUBMISSION,
    /** 公开版, for everyone: nothing but the tables. */
    PUBLIC
  }

  /**
   * What to write where.
   *
   * @param tables the pack's tables and forms over this budget
   * @param target replaced when it exists
   */
  record Request(Budget budget, StatutoryTables tables, Kind kind, Path target) {
    public Pack pack() {
      return tables.pack();
    }

    /** The tables in the pack's order. */
    public List<Grid> grids() {
      return tables.grids();
    }
  }

  /**
   * Writes the workbook. The target is either replaced as a whole or stays as it was.
   *
   * @throws FileProblem when the target cannot be written
   */
  void export(Request request) throws FileProblem;
}

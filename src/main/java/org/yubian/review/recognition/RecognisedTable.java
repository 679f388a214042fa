package org.yubian.review.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.TableDef;

/**
 * A table found in a workbook.
 *
 * @param def the table of the pack it is
 * @param title as it stands above it; null where none does
 * @param unitLine the line above it that names the unit; null where none does
 * @param rows with a cell for each column of {@code def}, in its order
 * @param notes lines below it
 */
public record RecognisedTable(
    TableDef def,
    Finding finding,
    @Nullable String title,
    @Nullable String unitLine,
    AmountUnit unit,
    List<Row> rows,
    List<String> notes) {
  public RecognisedTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * Where it was found, and how surely.
   *
   * @param bodyRow first row below the header
   * @param columns for each column of the table the sheet's, counted from 0; −1 for none
   * @param doubts what keeps it from being sure, and what was repaired, in sentences
   */
  public record Finding(
      Sureness sureness,
      String sheet,
      int firstRow,
      int lastRow,
      int bodyRow,
      List<Integer> columns,
      List<String> doubts) {
    public Finding {
      columns = List.copyOf(columns);
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * A row of the body.
   *
   * @param sheetRow counted from 0
   */
  public record Row(int sheetRow, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}

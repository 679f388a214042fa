package org.yubian.desktop.sheet;

import java.util.List;
import org.yubian.table.HeaderCell;

/**
 * The columns of a sheet and their headings.
 *
 * @param headerRows how many rows of headings there are
 * @param frozen how many columns at the left never scroll
 * @param fixedRows how many rows at the top never scroll
 * @param outline whether the first column leaves room for the arrows of an outline
 */
public record SheetLayout(
    List<SheetColumn> columns,
    List<HeaderCell> header,
    int headerRows,
    int frozen,
    int fixedRows,
    boolean outline) {
  public static final SheetLayout EMPTY = new SheetLayout(List.of(), List.of(), 0, 0, 0, false);

  public SheetLayout {
    columns = List.copyOf(columns);
    header = List.copyOf(header);
  }

  /** Index of the column with this id; −1 for none. */
  public int column(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}

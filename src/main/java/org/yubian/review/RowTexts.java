package org.yubian.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yubian.subject.NameForm;
import org.yubian.table.Grid;
import org.yubian.table.pack.ColumnDef;

/**
 * What the rows of a table are by their texts, where one of two tables was read from a workbook and
 * knows no more of them. A code whose parts above stand in earlier rows (类 201, below it 款 03) is
 * put together again.
 */
final class RowTexts {
  private final Grid grid;
  private final int from;
  private final int texts;
  private final String[] above;

  /**
   * @param from first column of the block
   * @param to column after its last
   */
  RowTexts(Grid grid, int from, int to) {
    this.grid = grid;
    this.from = from;
    int count = 0;
    while (from + count < to
        && grid.columns().get(from + count).content() instanceof ColumnDef.Content.Text) {
      count++;
    }
    this.texts = count;
    this.above = new String[count];
    Arrays.fill(above, "");
  }

  /** Rows have to be asked for from the top. */
  String of(int row) {
    List<String> own = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < texts; i++) {
      String text = NameForm.of(grid.cell(row, from + i).text());
      boolean code = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
      if (text.isEmpty() && !begun) {
        own.add(above[i]);
      } else {
        own.add(text);
        if (!begun && code) {
          // Parts of a code further right belong to what stood above.
          Arrays.fill(above, i, texts, "");
        }
        above[i] = code ? text : "";
        begun = true;
      }
    }
    boolean named = own.stream().anyMatch(text -> !text.isEmpty());
    return named && begun ? String.join("|", own) : "";
  }
}

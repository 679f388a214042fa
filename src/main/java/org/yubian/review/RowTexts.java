package org.yubian.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yubian.subject.NameForm;
import org.yubian.table.Grid;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/**
 * What the rows of a table are by their texts, where one of two tables was read from a workbook and
 * knows no more of them. A code whose parts above stand in earlier rows (类 201, below it 款 03) is
 * put together again.
 */
final class RowTexts {
  private static final Set<String> SUBJECT_NAMES =
      Set.of("function.name", "department.name", "government.name");

  private final Grid grid;
  private final int from;
  private final int texts;
  private final String[] above;
  private final Set<Integer> names = new HashSet<>();

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
    Set<String> columns = nameColumns(grid);
    for (int i = 0; i < count; i++) {
      if (columns.contains(grid.columns().get(from + i).id())) {
        names.add(i);
      }
    }
  }

  /** Columns with the name of a subject whose code stands beside it. */
  private static Set<String> nameColumns(Grid grid) {
    Set<String> columns = new HashSet<>();
    grid.def().blocks().stream()
        .flatMap(Block::allRows)
        .filter(RowDef.Tree.class::isInstance)
        .flatMap(row -> ((RowDef.Tree) row).levels().stream())
        .forEach(
            level ->
                level
                    .cells()
                    .forEach(
                        (column, template) -> {
                          if (SUBJECT_NAMES.containsAll(template.names())
                              && !template.names().isEmpty()) {
                            columns.add(column);
                          }
                        }));
    return columns;
  }

  /** Rows have to be asked for from the top. */
  String of(int row) {
    List<String> own = new ArrayList<>();
    boolean begun = false;
    boolean coded = false;
    for (int i = 0; i < texts; i++) {
      String text = NameForm.of(grid.cell(row, from + i).text());
      boolean code = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
      coded |= code;
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
    for (int name : names) {
      // Names are printed shorter, wrapped and misspelt; the code says what it is.
      own.set(name, coded ? "" : own.get(name));
    }
    boolean named = own.stream().anyMatch(text -> !text.isEmpty());
    return named && begun ? String.join("|", own) : "";
  }
}

package org.yubian.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/**
 * One table as it prints.
 *
 * @param def the definition it follows
 * @param heading what stands above it
 * @param header cells of the header; {@code headerRows} high, as wide as the columns
 * @param columns leaf columns from left to right
 * @param rows the body
 * @param spans merged ranges of the body
 * @param notes lines below the table
 * @param empty whether no line falls into the table
 */
public record Grid(
    TableDef def,
    Heading heading,
    int headerRows,
    List<HeaderCell> header,
    List<ColumnDef.Leaf> columns,
    List<GridRow> rows,
    List<Span> spans,
    List<String> notes,
    boolean empty) {
  public Grid {
    header = List.copyOf(header);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    spans = List.copyOf(spans);
    notes = List.copyOf(notes);
  }

  /** Texts above the table; null where the pack prints none. */
  public record Heading(
      String title,
      @Nullable String tableNumber,
      @Nullable String unitLine,
      @Nullable String amountLine) {}

  /** The same table with other cells in its body. */
  Grid withRows(List<GridRow> changed) {
    return new Grid(def, heading, headerRows, header, columns, changed, spans, notes, empty);
  }

  /** Whether the table was read from a workbook: its amounts are known as displayed only. */
  public boolean isDeclared() {
    return rows.stream().anyMatch(row -> row.key().startsWith(DeclaredGrid.KEY));
  }

  public Cell cell(int row, int column) {
    return rows.get(row).cells().get(column);
  }

  /** Header and body as displayed, a merged cell's text in its first cell. */
  public List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    for (int row = 0; row < headerRows; row++) {
      texts.add(new ArrayList<>(Collections.nCopies(columns.size(), "")));
    }
    header.forEach(cell -> texts.get(cell.row()).set(cell.column(), cell.text()));
    rows.forEach(row -> texts.add(row.cells().stream().map(Cell::text).toList()));
    return texts;
  }
}

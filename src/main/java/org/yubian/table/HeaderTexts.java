package org.yubian.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.TableDef;

/** A table's header without a budget, such as one read from a workbook has. */
public final class HeaderTexts {
  private HeaderTexts() {}

  /** Rows as wide as the table, a merged cell's text in its first cell. */
  public static List<List<String>> of(TableDef def, int year) {
    HeaderBuilder header = new HeaderBuilder(def, values(year));
    int width = def.blocks().stream().mapToInt(block -> block.leaves().size()).sum();
    List<List<String>> texts = new ArrayList<>();
    for (int row = 0; row < header.rows(); row++) {
      texts.add(new ArrayList<>(Collections.nCopies(width, "")));
    }
    header.cells().forEach(cell -> texts.get(cell.row()).set(cell.column(), cell.text()));
    return texts;
  }

  private static Function<String, @Nullable String> values(int year) {
    return name ->
        switch (name) {
          case "year" -> Integer.toString(year);
          case "previous_year" -> Integer.toString(year - 1);
          default -> null;
        };
  }
}

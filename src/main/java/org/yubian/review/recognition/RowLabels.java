package org.yubian.review.recognition;

import java.util.HashSet;
import java.util.Set;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;
import org.yubian.table.pack.Template;

/** The names of the rows that a table always has. */
final class RowLabels {
  private static final int LEAST = 4;

  private final Set<String> labels = new HashSet<>();

  RowLabels(TableDef table) {
    for (Block block : table.blocks()) {
      block
          .allRows()
          .forEach(
              row -> {
                if (row instanceof RowDef.Fixed fixed) {
                  fixed.cells().values().forEach(this::add);
                }
              });
    }
  }

  private void add(Template template) {
    if (template.names().isEmpty() && !template.text().isBlank()) {
      labels.add(template.text().replaceAll("\\s", ""));
    }
  }

  /** Whether there are enough of them to tell a table by. */
  boolean tell() {
    return labels.size() >= LEAST;
  }

  /** The share of the names that stand within the rows, in thousandths. */
  int score(SheetCells cells, int from, int to) {
    Set<String> found = new HashSet<>();
    for (int row = from; row < to; row++) {
      cells.texts(row).forEach(text -> found.add(text.replaceAll("\\s", "")));
    }
    long hits = labels.stream().filter(found::contains).count();
    if (hits == labels.size()) {
      return 1000;
    }
    Set<String> loose = new HashSet<>();
    found.forEach(text -> loose.add(Words.label(text)));
    long near = labels.stream().filter(label -> loose.contains(Words.label(label))).count();
    return (int) ((600 * near + 400 * hits) / Math.max(1, labels.size()));
  }
}

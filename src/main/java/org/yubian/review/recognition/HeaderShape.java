package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/**
 * The words of a table's header. Tables of several packs often have the same.
 *
 * @param paths for each column the words from the uppermost heading down to its own
 */
record HeaderShape(List<List<String>> paths) {
  HeaderShape {
    paths = paths.stream().map(List::copyOf).toList();
  }

  /**
   * @param values of placeholders, such as the year
   */
  static HeaderShape of(TableDef def, Words words, Function<String, @Nullable String> values) {
    List<List<String>> paths = new ArrayList<>();
    for (Block block : def.blocks()) {
      for (ColumnDef column : block.columns()) {
        walk(column, List.of(), paths, text -> words.header(text.title().fill(values)));
      }
    }
    return new HeaderShape(paths);
  }

  private static void walk(
      ColumnDef column,
      List<String> above,
      List<List<String>> paths,
      Function<ColumnDef, String> word) {
    List<String> path = new ArrayList<>(above);
    path.add(word.apply(column));
    switch (column) {
      case ColumnDef.Leaf leaf -> paths.add(path);
      case ColumnDef.Group group ->
          group.columns().forEach(below -> walk(below, path, paths, word));
    }
  }

  int width() {
    return paths.size();
  }

  /** All words of the header. */
  Set<String> words() {
    Set<String> all = new HashSet<>();
    paths.forEach(all::addAll);
    return all;
  }
}

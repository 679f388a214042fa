package org.yubian.review.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/** The known table a blank one is like, column by column, and what its columns are called. */
final class Likeness {
  private final BlankTable blank;
  private final @Nullable TableDef like;
  private final List<ColumnDef.@Nullable Leaf> matches = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, String> byKnownId = new HashMap<>();

  Likeness(BlankTable blank, KnownTables known, String title) {
    this.blank = blank;
    KnownTables.Known found = known.like(blank, title);
    like = found == null ? null : found.table();
    if (like == null) {
      blank.columns().forEach(column -> matches.add(null));
    } else {
      matches.addAll(KnownTables.match(blank, like));
    }
    name();
  }

  /** A column keeps the id it has in the known table, the first of those with the same one. */
  private void name() {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < matches.size(); i++) {
      ColumnDef.Leaf leaf = matches.get(i);
      String unknown = "column_" + (i + 1);
      String wanted = leaf == null ? unknown : leaf.id();
      String id = taken.add(wanted) ? wanted : unknown;
      ids.add(id);
      if (leaf != null) {
        byKnownId.put(leaf.id(), id);
      }
    }
  }

  /** The known table; null for none. */
  @Nullable TableDef table() {
    return like;
  }

  /** The blocks of the known table; none where there is none. */
  List<Block> blocks() {
    return like == null ? List.of() : like.blocks();
  }

  /** The column of the known table that a column is like; null for none. */
  ColumnDef.@Nullable Leaf column(int index) {
    return matches.get(index);
  }

  List<String> ids() {
    return ids;
  }

  /** What a column of the known table is called here; null where it is not here. */
  @Nullable String idOf(String known) {
    return byKnownId.get(known);
  }

  /** The first column of each block of the known table; empty where they do not lie in order. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int column = 0;
    for (Block block : blocks()) {
      starts.add(column);
      Set<String> own = new HashSet<>();
      block.leaves().forEach(leaf -> own.add(leaf.id()));
      int from = column;
      while (column < matches.size() && isOf(column, own)) {
        column++;
      }
      if (column == from) {
        return List.of();
      }
    }
    boolean whole =
        blank.header().stream()
            .allMatch(
                heading ->
                    starts.stream()
                        .noneMatch(at -> isWithin(heading, blank.columns().get(at).column())));
    return column == matches.size() && whole ? starts : List.of();
  }

  private boolean isOf(int column, Set<String> ids) {
    ColumnDef.Leaf leaf = matches.get(column);
    return leaf == null || ids.contains(leaf.id());
  }

  private static boolean isWithin(Heading heading, int column) {
    return heading.column() < column && column < heading.column() + heading.columns();
  }
}

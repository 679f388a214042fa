package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** Tells the rows of one block of a recognised table which row of the definition each is. */
final class RowResolver {
  private static final ReadRow.Key NO_UNIT = new ReadRow.Key(Dimension.UNIT, "");
  private static final String SUPERVISOR = "supervisor.";

  private final List<RowDef> defs;
  private final List<String> textColumns = new ArrayList<>();
  private final List<Integer> textPlaces = new ArrayList<>();
  private final List<List<String>> rows;
  private final List<Integer> places = new ArrayList<>();
  private final List<ReadRow> read = new ArrayList<>();
  private final List<Integer> unresolved = new ArrayList<>();
  private final Set<Integer> usedFixed = new HashSet<>();
  private final Map<Integer, ReadRow> above = new HashMap<>();
  private final Set<String> units = new HashSet<>();
  private int lastLevel = -1;

  /**
   * @param first column of the block within the table's rows
   */
  private RowResolver(Block block, int first, List<List<String>> rows) {
    this.defs = block.allRows().toList();
    this.rows = rows;
    List<ColumnDef.Leaf> leaves = block.leaves();
    for (int i = 0; i < leaves.size(); i++) {
      if (!(leaves.get(i).content() instanceof ColumnDef.Content.Indicators)) {
        places.add(first + i);
      }
      if (leaves.get(i).content() instanceof ColumnDef.Content.Text) {
        textColumns.add(leaves.get(i).id());
        textPlaces.add(first + i);
      }
    }
  }

  /**
   * @param unresolved rows that show something and are no row of the definition
   */
  record Result(List<ReadRow> rows, List<Integer> unresolved) {}

  static Result of(Block block, int first, List<List<String>> rows) {
    RowResolver resolver = new RowResolver(block, first, rows);
    for (int row = 0; row < rows.size(); row++) {
      if (resolver.showsAny(row)) {
        resolver.resolve(row);
      }
    }
    return new Result(resolver.read, resolver.unresolved);
  }

  /** Rows with indicators only belong to the project above. */
  private boolean showsAny(int row) {
    List<String> cells = rows.get(row);
    return places.stream().anyMatch(place -> !cells.get(place).isEmpty());
  }

  private void resolve(int row) {
    ReadRow found = fixed(row);
    if (found == null) {
      found = branch(row);
    }
    if (found == null) {
      unresolved.add(row);
    } else {
      read.add(found);
    }
  }

  private @Nullable ReadRow fixed(int row) {
    for (int i = 0; i < defs.size(); i++) {
      if (defs.get(i) instanceof RowDef.Fixed fixed && !usedFixed.contains(i)) {
        Map<String, String> values = isUnnamed(row) ? Map.of() : read(row, fixed.cells());
        if (values != null && mayBe(row, fixed, values)) {
          usedFixed.add(i);
          return new ReadRow(row, fixed, -1, values, List.of());
        }
      }
    }
    return null;
  }

  /** A row that only has placeholders may be any: the supervisor's stands above its units'. */
  private boolean mayBe(int row, RowDef.Fixed fixed, Map<String, String> values) {
    if (isUnnamed(row)) {
      return row == firstRow()
          && (fixed.look().style() == RowDef.Style.TOTAL || textPlaces.isEmpty());
    }
    String code = values.get(SUPERVISOR + "code");
    if (code == null) {
      return fixed.needs() == null || !values.isEmpty();
    }
    String own = unpadded(code);
    return row + 1 < rows.size()
        && !code.isEmpty()
        && rows.get(row + 1).stream()
            .map(RowResolver::unpadded)
            .anyMatch(cell -> cell.length() > own.length() && cell.startsWith(own));
  }

  /** A code saved as a number may have lost the zeros at its start. */
  private static String unpadded(String code) {
    return code.replaceFirst("^0+", "");
  }

  /** A total often has no name. */
  private boolean isUnnamed(int row) {
    return textPlaces.stream().allMatch(place -> rows.get(row).get(place).isEmpty());
  }

  private int firstRow() {
    int row = 0;
    while (row < rows.size() && !showsAny(row)) {
      row++;
    }
    return row;
  }

  private @Nullable ReadRow branch(int row) {
    for (RowDef def : defs) {
      if (def instanceof RowDef.Tree tree) {
        ReadRow found = best(row, tree);
        if (found != null) {
          above.keySet().removeIf(level -> level >= found.level());
          above.put(found.level(), found);
          lastLevel = found.level();
          String unit = unitOf(found);
          if (unit != null) {
            units.add(unit);
          }
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable String unitOf(ReadRow row) {
    return row.ownKeys().stream()
        .filter(key -> key.dimension() == Dimension.UNIT)
        .map(ReadRow.Key::value)
        .findFirst()
        .orElse(null);
  }

  private @Nullable ReadRow best(int row, RowDef.Tree tree) {
    List<ReadRow> candidates = candidates(row, tree);
    if (candidates.size() < 2) {
      return candidates.isEmpty() ? null : candidates.getFirst();
    }
    for (ReadRow candidate : candidates) {
      if (candidate.level() == lastLevel + 1) {
        return candidate;
      }
    }
    // Rows that look alike are told apart by what follows: below a group stands a project.
    int below = row + 1 < rows.size() ? deepest(row + 1, tree) : -1;
    for (ReadRow candidate : candidates) {
      if (candidate.level() == below - 1) {
        return candidate;
      }
    }
    return candidates.getLast();
  }

  private int deepest(int row, RowDef.Tree tree) {
    List<ReadRow> candidates = candidates(row, tree);
    return candidates.isEmpty() ? -1 : candidates.getLast().level();
  }

  /** The levels a row may be of that leave the fewest of its texts unexplained. */
  private List<ReadRow> candidates(int row, RowDef.Tree tree) {
    List<ReadRow> found = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int level = 0; level < tree.levels().size(); level++) {
      ReadRow candidate = at(row, tree, level);
      if (candidate != null) {
        int blank = blank(row, tree.levels().get(level));
        if (blank < least) {
          found.clear();
          least = blank;
        }
        if (blank == least) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** A single unit often has no row of its own. */
  private static boolean onlyUnits(List<RowDef.Level> levels) {
    return levels.stream().allMatch(level -> level.keys().equals(List.of(Dimension.UNIT)));
  }

  private int blank(int row, RowDef.Level level) {
    int blank = 0;
    for (int i = 0; i < textColumns.size(); i++) {
      if (level.cells().containsKey(textColumns.get(i)) && text(row, i).isEmpty()) {
        blank++;
      }
    }
    return blank;
  }

  private @Nullable ReadRow at(int row, RowDef.Tree tree, int index) {
    RowDef.Level level = tree.levels().get(index);
    ReadRow parent = index == 0 ? null : above.get(index - 1);
    if (index > 0 && parent == null && !onlyUnits(tree.levels().subList(0, index))) {
      return null;
    }
    Map<String, String> own = read(row, level.cells());
    if (own == null) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    if (parent != null) {
      values.putAll(parent.values());
    }
    values.putAll(own);
    List<ReadRow.Key> keys = new ArrayList<>();
    if (parent != null) {
      keys.addAll(parent.keys());
    } else {
      tree.levels().subList(0, index).forEach(unit -> keys.add(NO_UNIT));
    }
    for (int i = 0; i < level.keys().size(); i++) {
      Dimension dimension = level.keys().get(i);
      String value =
          dimension == Dimension.LINE ? Integer.toString(row) : KeyValues.of(dimension, values);
      if (value == null && i == 0) {
        return null;
      }
      keys.add(new ReadRow.Key(dimension, value == null ? "" : value));
    }
    ReadRow found = new ReadRow(row, tree, index, values, keys);
    return units.contains(String.valueOf(unitOf(found))) ? null : found;
  }

  /** What the texts say if the row has these; null where it cannot have. */
  private @Nullable Map<String, String> read(int row, Map<String, Template> cells) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < textColumns.size(); i++) {
      Template template = cells.get(textColumns.get(i));
      String text = text(row, i);
      if (template == null || template.text().isEmpty()) {
        if (!text.isEmpty()) {
          return null;
        }
        continue;
      }
      if (text.isEmpty() && !template.names().isEmpty()) {
        continue;
      }
      Map<String, String> read = new TextPattern(template).read(text);
      if (read == null) {
        return null;
      }
      values.putAll(read);
    }
    return values;
  }

  private String text(int row, int textColumn) {
    return rows.get(row).get(textPlaces.get(textColumn)).strip();
  }
}

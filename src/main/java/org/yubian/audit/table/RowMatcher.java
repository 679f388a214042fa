package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/** Recognises the printed rows of one block, from the top to the bottom. */
final class RowMatcher {
  private final List<ColumnDef.Leaf> leaves;
  private final List<RowDef> defs;
  private final List<@Nullable FixedPattern> fixed = new ArrayList<>();
  private final List<List<LevelPattern>> levels = new ArrayList<>();
  private final boolean[] used;
  private int next;

  /** Values and keys of the rows above, by depth. */
  private final List<Map<String, String>> values = new ArrayList<>();

  private final List<RowKey> keys = new ArrayList<>();

  RowMatcher(Block block) {
    leaves = block.leaves();
    defs = block.allRows().toList();
    used = new boolean[defs.size()];
    for (RowDef def : defs) {
      switch (def) {
        case RowDef.Fixed row -> {
          fixed.add(new FixedPattern(row, leaves));
          levels.add(List.of());
        }
        case RowDef.Tree tree -> {
          fixed.add(null);
          levels.add(tree.levels().stream().map(level -> new LevelPattern(level, leaves)).toList());
        }
      }
    }
  }

  /**
   * @param texts of the block's columns
   * @param index of the row
   */
  @Nullable RowIdentity match(List<String> texts, int index) {
    if (texts.stream().allMatch(String::isBlank)) {
      return null;
    }
    int def = literal(texts);
    if (def < 0) {
      def = expected(texts, false);
    }
    if (def >= 0) {
      return take(def);
    }
    RowIdentity row = inTree(texts, index);
    if (row != null) {
      return row;
    }
    int similar = similar(texts);
    int likely = similar >= 0 ? similar : expected(texts, true);
    return likely < 0 ? null : take(likely);
  }

  private RowIdentity take(int def) {
    used[def] = true;
    next = def + 1;
    return new RowIdentity(defs.get(def), -1, RowKey.NONE);
  }

  /** A fixed row that is printed just like this; one not passed yet before others. */
  private int literal(List<String> texts) {
    int earlier = -1;
    for (int i = 0; i < defs.size(); i++) {
      FixedPattern pattern = fixed.get(i);
      if (pattern != null && !used[i] && pattern.isLiteral() && pattern.matches(texts)) {
        if (i >= next) {
          return i;
        }
        earlier = earlier < 0 ? i : earlier;
      }
    }
    return earlier;
  }

  /**
   * The row that comes next, where it has no words of its own to be known by.
   *
   * @param blankLabel whether a row with words may have lost them
   */
  private int expected(List<String> texts, boolean blankLabel) {
    if (next >= defs.size() || used[next]) {
      return -1;
    }
    FixedPattern pattern = fixed.get(next);
    if (pattern == null) {
      return -1;
    }
    return blankLabel
        ? pattern.isLiteral() && pattern.isBlank(texts) ? next : -1
        : !pattern.isLiteral() && pattern.matches(texts) ? next : -1;
  }

  private int similar(List<String> texts) {
    for (int i = 0; i < defs.size(); i++) {
      FixedPattern pattern = fixed.get(i);
      if (pattern != null && !used[i] && pattern.resembles(texts)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable RowIdentity inTree(List<String> texts, int index) {
    for (int i = 0; i < defs.size(); i++) {
      if (defs.get(i) instanceof RowDef.Tree tree) {
        int depth = depth(levels.get(i), texts);
        if (depth >= 0) {
          next = Math.max(next, i);
          return enter(tree, levels.get(i).get(depth), depth, texts, index);
        }
      }
    }
    return null;
  }

  /** The level the row is of: of several the one it fills best, of these the deepest. */
  private int depth(List<LevelPattern> of, List<String> texts) {
    int found = -1;
    int least = Integer.MAX_VALUE;
    for (int depth = 0; depth < of.size() && depth <= keys.size(); depth++) {
      LevelPattern pattern = of.get(depth);
      boolean unit = pattern.level().keys().getFirst() == Dimension.UNIT;
      if (pattern.matches(texts, leaves) && !(unit && !isOtherUnit(pattern, texts))) {
        int blanks = pattern.blanks(texts);
        if (unit || blanks <= least) {
          least = unit ? -1 : blanks;
          found = depth;
        }
      }
    }
    return found;
  }

  private boolean isOtherUnit(LevelPattern pattern, List<String> texts) {
    if (keys.isEmpty()) {
      return true;
    }
    String code = pattern.read(texts).getOrDefault("unit.code", "");
    String current = keys.getFirst().get(Dimension.UNIT);
    return current != null && code.length() == current.length() && !code.equals(current);
  }

  private RowIdentity enter(
      RowDef.Tree tree, LevelPattern level, int depth, List<String> texts, int index) {
    while (keys.size() > depth) {
      keys.removeLast();
      values.removeLast();
    }
    Map<String, String> all = new HashMap<>(depth == 0 ? Map.of() : values.getLast());
    all.putAll(level.read(texts));
    RowKey key = level.key(depth == 0 ? RowKey.NONE : keys.getLast(), all, index);
    values.add(all);
    keys.add(key);
    return new RowIdentity(tree, depth, key);
  }
}

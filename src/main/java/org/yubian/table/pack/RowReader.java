package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;

/** Reads the {@code rows} and the {@code bottom} of a block. */
final class RowReader {
  private final FilterReader filters;
  private final LabelReader labels;
  private final Map<String, ListDef> lists;
  private final Map<String, RowDef.Fixed> fixed = new LinkedHashMap<>();
  private final Map<String, Keys> fixedKeys = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  /**
   * @param columns of the block, for checking where texts go
   * @param lists row lists of the pack by name
   */
  RowReader(List<ColumnDef.Leaf> columns, FilterReader filters, Map<String, ListDef> lists) {
    this.labels = new LabelReader(columns);
    this.filters = filters;
    this.lists = lists;
  }

  List<RowDef> read(Keys owner, String key) {
    List<RowDef> rows = new ArrayList<>();
    owner
        .maps(key)
        .forEach(
            (id, node) -> {
              if (!ids.add(id)) {
                owner.problemAt(key, "row.twice", id);
              }
              rows.addAll(rows(id, node, owner));
            });
    return rows;
  }

  private List<? extends RowDef> rows(String id, PackNode.Entries node, Keys owner) {
    if (node.values().containsKey("levels")) {
      Keys keys = owner.of(node, Shape.TREE_ROW);
      List<RowDef.Level> levels = new LevelReader(labels).read(keys);
      return List.of(new RowDef.Tree(id, filters.read(keys, "where"), levels));
    }
    if (node.values().containsKey("list")) {
      return list(id, owner.of(node, Shape.LIST_ROW));
    }
    return List.of(fixed(id, owner.of(node, Shape.FIXED_ROW)));
  }

  private RowDef.Fixed fixed(String id, Keys keys) {
    List<String> parts = keys.texts("parts");
    String needs = keys.text("needs");
    if (needs != null && !Placeholders.OF_BUDGET.contains(needs)) {
      keys.problemAt("needs", "needs.unknown", needs, String.join(", ", Placeholders.OF_BUDGET));
    }
    RowDef.Fixed row =
        new RowDef.Fixed(
            id,
            labels.cells(keys, Placeholders.OF_BUDGET),
            filters.read(keys, "where"),
            keys.flag("blank", false),
            parts,
            labels.look(keys, parts.isEmpty() ? RowDef.Style.ITEM : RowDef.Style.SUBTOTAL),
            needs);
    fixed.put(id, row);
    fixedKeys.put(id, keys);
    return row;
  }

  /** One fixed row for each entry of a list, numbered in order. */
  private List<RowDef> list(String id, Keys keys) {
    String name = keys.required("list");
    ListDef list = lists.get(name);
    Template label = Template.of(keys.text("label", "{text}"));
    Filter where = filters.read(keys, "where");
    RowDef.Look look = labels.look(keys, RowDef.Style.ITEM);
    String by = keys.text("by", "function.class");
    Dimension dimension = FilterReader.dimension(by);
    if (dimension == null) {
      keys.problemAt("by", "where.unknown", by, FilterReader.dimensionNames());
    }
    if (list == null) {
      keys.problemAt("list", "list.unknown", name, String.join("、", lists.keySet()));
    }
    Set<String> known = new LinkedHashSet<>(Placeholders.OF_BUDGET);
    known.addAll(Placeholders.OF_LIST);
    labels.labelled(label, known, keys, "label");
    if (list == null || dimension == null) {
      return List.of();
    }
    List<RowDef> rows = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, String> entry : list.entries().entrySet()) {
      Template text = label.with(list.values(++number, entry.getKey()));
      Filter own = where.and(Filter.of(Condition.in(dimension, entry.getKey())));
      Map<String, Template> cells = labels.labelled(text, known, keys, "label");
      rows.add(
          new RowDef.Fixed(id + "." + entry.getKey(), cells, own, false, List.of(), look, null));
      ids.add(id + "." + entry.getKey());
    }
    return rows;
  }

  /** Ids that other keys of the table may name: rows, and entries of lists. */
  Set<String> ids() {
    return ids;
  }

  /** Rows that a total names must be there and must not be made of the total. */
  void checkParts() {
    for (RowDef.Fixed row : fixed.values()) {
      Keys keys = fixedKeys.get(row.id());
      if (keys == null) {
        continue;
      }
      for (String part : row.parts()) {
        if (!ids.contains(part)) {
          keys.problemAt("parts", "parts.row", part, String.join(", ", ids));
        } else if (reaches(part, row.id(), new HashSet<>())) {
          keys.problemAt("parts", "parts.circle", row.id(), part);
        }
      }
    }
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    RowDef.Fixed row = fixed.get(from);
    return row != null
        && seen.add(from)
        && row.parts().stream().anyMatch(part -> reaches(part, to, seen));
  }
}

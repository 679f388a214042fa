package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;

/** Reads the {@code rows} and the {@code bottom} of a block. */
final class RowReader {
  private final List<ColumnDef.Leaf> columns;
  private final Map<String, ListDef> lists;

  /**
   * @param columns of the block, for checking where texts go
   * @param lists row lists of the pack by name
   */
  RowReader(List<ColumnDef.Leaf> columns, Map<String, ListDef> lists) {
    this.columns = columns;
    this.lists = lists;
  }

  List<RowDef> read(Keys owner, String key) {
    List<RowDef> rows = new ArrayList<>();
    owner
        .maps(key)
        .forEach(
            (id, keys) -> {
              if (keys.has("levels")) {
                rows.add(tree(id, keys));
              } else if (keys.has("list")) {
                rows.addAll(list(id, keys));
              } else {
                rows.add(fixed(id, keys));
              }
              keys.done();
            });
    return rows;
  }

  private RowDef fixed(String id, Keys keys) {
    List<String> parts = keys.texts("parts");
    String needs = keys.text("needs");
    if (needs != null && !Placeholders.OF_BUDGET.contains(needs)) {
      keys.problem(
          keys.placeOf("needs"),
          "needs.unknown",
          needs,
          String.join(", ", Placeholders.OF_BUDGET.stream().sorted().toList()));
    }
    return new RowDef.Fixed(
        id,
        cells(keys),
        FilterReader.read(keys, "where"),
        keys.flag("blank", false),
        parts,
        look(keys, parts.isEmpty() ? RowDef.Style.ITEM : RowDef.Style.SUBTOTAL),
        needs);
  }

  /** One fixed row for each entry of a list, numbered in order. */
  private List<RowDef> list(String id, Keys keys) {
    String name = keys.required("list");
    ListDef list = lists.get(name);
    Template label = Template.of(keys.text("label", "{text}"));
    Filter where = FilterReader.read(keys, "where");
    RowDef.Look look = look(keys, RowDef.Style.ITEM);
    String by = keys.text("by", "function.class");
    Dimension dimension = FilterReader.dimension(by);
    if (list == null || dimension == null) {
      keys.problem(keys.place(), list == null ? "list.unknown" : "where.unknown", name, by);
      return List.of();
    }
    List<RowDef> rows = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, String> entry : list.entries().entrySet()) {
      String numeral = list.numerals().of(++number);
      String text = label.fill(placeholder -> placeholder.equals("n") ? numeral : entry.getValue());
      rows.add(
          new RowDef.Fixed(
              id + "." + entry.getKey(),
              labelCells(text),
              where.and(Filter.of(org.yubian.ledger.Condition.in(dimension, entry.getKey()))),
              false,
              List.of(),
              look,
              null));
    }
    return rows;
  }

  private RowDef tree(String id, Keys keys) {
    List<RowDef.Level> levels = new ArrayList<>();
    keys.maps("levels")
        .forEach(
            (levelId, level) -> {
              levels.add(level(levelId, level));
              level.done();
            });
    return new RowDef.Tree(id, FilterReader.read(keys, "where"), levels);
  }

  private RowDef.Level level(String id, Keys keys) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String name : keys.texts("key")) {
      Dimension dimension = FilterReader.dimension(name);
      if (dimension == null) {
        keys.problem(keys.placeOf("key"), "where.unknown", name, FilterReader.dimensionNames());
      } else {
        dimensions.add(dimension);
      }
    }
    if (dimensions.isEmpty()) {
      keys.problem(keys.place(), "key.missing", "key");
      dimensions.add(Dimension.FUNCTION);
    }
    return new RowDef.Level(
        id,
        dimensions,
        cells(keys),
        order(keys),
        keys.text("missing"),
        keys.flag("every", false),
        look(keys, RowDef.Style.ITEM));
  }

  private static List<RowDef.Order> order(Keys keys) {
    List<RowDef.Order> order = new ArrayList<>();
    for (String name : keys.texts("order")) {
      switch (name) {
        case "project.category" -> order.add(new RowDef.Order.ByProjectCategory());
        case "project.code" -> order.add(new RowDef.Order.ByProjectCode());
        case "listed" -> order.add(new RowDef.Order.AsListed());
        default -> {
          Dimension dimension = FilterReader.dimension(name);
          if (dimension == null) {
            keys.problem(keys.placeOf("order"), "order.unknown", name);
          } else {
            order.add(new RowDef.Order.ByFirst(dimension));
          }
        }
      }
    }
    return order;
  }

  private Map<String, Template> cells(Keys keys) {
    String label = keys.text("label");
    if (label != null) {
      return labelCells(label);
    }
    Map<String, Template> cells = new LinkedHashMap<>();
    Keys map = keys.map("cells");
    if (map != null) {
      for (String column : map.all().keySet()) {
        String text = map.text(column);
        if (text == null) {
          continue;
        }
        if (textColumn(column).isEmpty()) {
          map.problem(map.placeOf(column), "cells.unknown", column);
        }
        cells.put(column, Template.of(text));
      }
    }
    return cells;
  }

  private Map<String, Template> labelCells(String text) {
    return columns.stream()
        .filter(column -> column.content() instanceof ColumnDef.Content.Text)
        .findFirst()
        .map(column -> Map.of(column.id(), Template.of(text)))
        .orElse(Map.of());
  }

  private Optional<ColumnDef.Leaf> textColumn(String id) {
    return columns.stream()
        .filter(c -> c.id().equals(id) && c.content() instanceof ColumnDef.Content.Text)
        .findFirst();
  }

  private static RowDef.Look look(Keys keys, RowDef.Style otherwise) {
    return new RowDef.Look(
        style(keys, otherwise), keys.number("indent", 0, 0, 20), keys.number("merge", 1, 1, 20));
  }

  private static RowDef.Style style(Keys keys, RowDef.Style otherwise) {
    @Nullable String name = keys.text("style");
    if (name == null) {
      return otherwise;
    }
    for (RowDef.Style style : RowDef.Style.values()) {
      if (style.name().toLowerCase(Locale.ROOT).equals(name)) {
        return style;
      }
    }
    keys.problem(keys.placeOf("style"), "style.unknown", name);
    return otherwise;
  }
}

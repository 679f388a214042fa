package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.List;
import org.yubian.ledger.Dimension;

/** Reads the {@code levels} of rows that lines bring about. */
final class LevelReader {
  private static final int MAX_LEVELS = 10;

  private final LabelReader labels;

  LevelReader(LabelReader labels) {
    this.labels = labels;
  }

  List<RowDef.Level> read(Keys tree) {
    List<RowDef.Level> levels = new ArrayList<>();
    List<Dimension> above = new ArrayList<>();
    tree.maps("levels")
        .forEach(
            (id, node) -> {
              Keys keys = tree.of(node, Shape.LEVEL);
              List<Dimension> dimensions = dimensions(keys);
              above.addAll(dimensions);
              levels.add(
                  new RowDef.Level(
                      id,
                      dimensions,
                      labels.cells(keys, Placeholders.ofRows(above)),
                      order(keys),
                      keys.text("missing"),
                      keys.flag("every", false),
                      labels.look(keys, RowDef.Style.ITEM)));
            });
    if (levels.isEmpty() || levels.size() > MAX_LEVELS) {
      tree.problemAt("levels", "levels.count", MAX_LEVELS);
    }
    return levels.size() > MAX_LEVELS ? levels.subList(0, MAX_LEVELS) : levels;
  }

  private static List<Dimension> dimensions(Keys keys) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String name : keys.texts("key")) {
      Dimension dimension = FilterReader.dimension(name);
      if (dimension == null) {
        keys.problemAt("key", "where.unknown", name, FilterReader.dimensionNames());
      } else {
        dimensions.add(dimension);
      }
    }
    if (!keys.has("key")) {
      keys.problem(keys.place(), "key.missing", "key");
    }
    return dimensions.isEmpty() ? List.of(Dimension.FUNCTION) : dimensions;
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
            keys.problemAt("order", "order.unknown", name, FilterReader.dimensionNames());
          } else {
            order.add(new RowDef.Order.ByFirst(dimension));
          }
        }
      }
    }
    return order;
  }
}

package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Source;
import org.yubian.money.ZeroStyle;

/** Reads the {@code columns} of a block. */
final class ColumnReader {
  static final Map<String, ColumnDef.Align> ALIGNS =
      Map.of(
          "left", ColumnDef.Align.LEFT,
          "center", ColumnDef.Align.CENTER,
          "right", ColumnDef.Align.RIGHT);

  private static final int MAX_COLUMNS = 200;

  private final Source blockSource;
  private final FilterReader filters;
  private final Map<String, Keys> seen = new LinkedHashMap<>();

  ColumnReader(Source blockSource, FilterReader filters) {
    this.blockSource = blockSource;
    this.filters = filters;
  }

  List<ColumnDef> read(Keys owner) {
    List<ColumnDef> columns = columns(owner);
    List<ColumnDef.Leaf> leaves = columns.stream().flatMap(ColumnDef::leaves).toList();
    if (leaves.isEmpty() || leaves.size() > MAX_COLUMNS) {
      owner.problemAt(
          "columns", leaves.isEmpty() ? "columns.missing" : "columns.many", MAX_COLUMNS);
    }
    Map<String, ColumnDef.Leaf> byId = new LinkedHashMap<>();
    leaves.forEach(leaf -> byId.putIfAbsent(leaf.id(), leaf));
    for (ColumnDef.Leaf leaf : leaves) {
      Keys keys = seen.get(leaf.id());
      if (keys != null) {
        check(leaf, byId, keys);
      }
    }
    return columns;
  }

  private List<ColumnDef> columns(Keys owner) {
    List<ColumnDef> columns = new ArrayList<>();
    owner
        .maps("columns")
        .forEach(
            (id, node) -> {
              boolean group = node.values().get("columns") instanceof PackNode.Entries;
              Keys keys = owner.of(node, group ? Shape.GROUP : Shape.COLUMN);
              if (seen.putIfAbsent(id, keys) != null) {
                keys.problem(keys.place(), "column.twice", id);
              }
              columns.add(group ? group(id, keys) : leaf(id, keys));
            });
    return columns;
  }

  private ColumnDef group(String id, Keys keys) {
    return new ColumnDef.Group(id, title(keys), columns(keys), keys.number("height", 1, 1, 5));
  }

  private static Template title(Keys keys) {
    Template title = Template.of(keys.required("title"));
    Placeholders.check(title, Placeholders.OF_BUDGET, keys, "title");
    return title;
  }

  private ColumnDef leaf(String id, Keys keys) {
    ColumnDef.Look look =
        new ColumnDef.Look(keys.number("width", 0, 1, 120), align(keys), zero(keys, "zero"));
    return new ColumnDef.Leaf(id, title(keys), content(keys), keys.texts("parts"), look);
  }

  private ColumnDef.Content content(Keys keys) {
    List<String> kinds = new ArrayList<>(List.of("text", "figures", "difference", "rate"));
    kinds.add("indicators");
    kinds.removeIf(kind -> !keys.has(kind));
    if (kinds.size() > 1) {
      keys.problemAt(kinds.get(1), "column.kinds", String.join(", ", kinds));
    } else if (!kinds.isEmpty() && (keys.has("where") || keys.has("source"))) {
      keys.problemAt(keys.has("where") ? "where" : "source", "column.sum", kinds.getFirst());
    }
    if (keys.flag("text", false)) {
      return new ColumnDef.Content.Text();
    }
    if (keys.has("figures")) {
      return figures(keys);
    }
    List<String> difference = pair(keys, "difference");
    if (difference != null) {
      return new ColumnDef.Content.Difference(difference.get(0), difference.get(1));
    }
    List<String> rate = pair(keys, "rate");
    if (rate != null) {
      return new ColumnDef.Content.Rate(rate.get(0), rate.get(1));
    }
    Keys indicators = keys.map("indicators", Shape.COLUMN_INDICATORS);
    if (indicators != null) {
      return indicators(indicators);
    }
    return new ColumnDef.Content.Sum(source(keys, blockSource), filters.read(keys, "where"));
  }

  private static ColumnDef.Content figures(Keys keys) {
    List<String> figures = keys.texts("figures");
    for (String figure : figures) {
      if (!FigureNames.ALL.contains(figure)) {
        keys.problemAt("figures", "figure.unknown", figure, String.join(", ", FigureNames.ALL));
      }
    }
    return new ColumnDef.Content.Figures(
        figures.stream().filter(FigureNames.ALL::contains).toList());
  }

  private static ColumnDef.Content indicators(Keys indicators) {
    String show = indicators.required("show");
    if (!show.equals("name") && !show.equals("value")) {
      indicators.problemAt("show", "indicators.show", show);
    }
    return new ColumnDef.Content.Indicators(indicators.required("level1"), show.equals("value"));
  }

  static @Nullable List<String> pair(Keys keys, String key) {
    List<String> pair = keys.texts(key);
    if (pair.isEmpty()) {
      return null;
    }
    if (pair.size() != 2) {
      keys.problemAt(key, "column.pair", key);
      return null;
    }
    return pair;
  }

  static Source source(Keys keys, Source otherwise) {
    String name = keys.text("source");
    if (name == null) {
      return otherwise;
    }
    for (Source source : Source.values()) {
      if (source.name().toLowerCase(Locale.ROOT).equals(name)) {
        return source;
      }
    }
    keys.problemAt("source", "source.unknown", name);
    return otherwise;
  }

  static @Nullable ZeroStyle zero(Keys keys, String key) {
    return switch (keys.text(key)) {
      case null -> null;
      case "blank" -> ZeroStyle.BLANK;
      case "0.00" -> ZeroStyle.ZERO;
      case String other -> {
        keys.problemAt(key, "zero.unknown", other);
        yield null;
      }
    };
  }

  private static ColumnDef.@Nullable Align align(Keys keys) {
    String name = keys.text("align");
    if (name != null && !ALIGNS.containsKey(name)) {
      keys.problemAt("align", "align.unknown", name);
    }
    return name == null ? null : ALIGNS.get(name);
  }

  /** Columns that a column names must be there and hold amounts. */
  private static void check(ColumnDef.Leaf leaf, Map<String, ColumnDef.Leaf> all, Keys keys) {
    for (String part : leaf.parts()) {
      if (!all.containsKey(part) || part.equals(leaf.id())) {
        keys.problemAt("parts", "parts.column", part, names(all.keySet()));
      }
    }
    switch (leaf.content()) {
      case ColumnDef.Content.Difference difference -> {
        amount(difference.minuend(), "difference", all, keys);
        amount(difference.subtrahend(), "difference", all, keys);
      }
      case ColumnDef.Content.Rate rate -> {
        amount(rate.part(), "rate", all, keys);
        amount(rate.base(), "rate", all, keys);
      }
      default -> {}
    }
  }

  /** Differences are taken of sums and figures only, so that none goes round in a circle. */
  private static void amount(String id, String key, Map<String, ColumnDef.Leaf> all, Keys keys) {
    ColumnDef.Leaf leaf = all.get(id);
    if (leaf == null) {
      keys.problemAt(key, "parts.column", id, names(all.keySet()));
      return;
    }
    boolean fits =
        switch (leaf.content()) {
          case ColumnDef.Content.Sum sum -> true;
          case ColumnDef.Content.Figures figures -> true;
          case ColumnDef.Content.Difference difference -> key.equals("rate");
          default -> false;
        };
    if (!fits) {
      keys.problemAt(key, "column.amount", key, id);
    }
  }

  private static String names(Set<String> ids) {
    return String.join(", ", ids);
  }
}

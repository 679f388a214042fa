package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Source;
import org.yubian.money.ZeroStyle;

/** Reads the {@code columns} of a block. */
final class ColumnReader {
  private final Source blockSource;
  private final Set<String> ids = new HashSet<>();

  ColumnReader(Source blockSource) {
    this.blockSource = blockSource;
  }

  List<ColumnDef> read(Keys owner) {
    List<ColumnDef> columns = new ArrayList<>();
    owner
        .maps("columns")
        .forEach(
            (id, keys) -> {
              if (!ids.add(id)) {
                keys.problem(keys.place(), "column.twice", id);
              }
              columns.add(keys.has("columns") ? group(id, keys) : leaf(id, keys));
              keys.done();
            });
    return columns;
  }

  private ColumnDef group(String id, Keys keys) {
    Template title = Template.of(keys.required("title"));
    int height = keys.number("height", 1, 1, 5);
    return new ColumnDef.Group(id, title, read(keys), height);
  }

  private ColumnDef leaf(String id, Keys keys) {
    Template title = Template.of(keys.required("title"));
    ColumnDef.Look look =
        new ColumnDef.Look(keys.number("width", 0, 1, 120), align(keys), zero(keys, "zero"));
    return new ColumnDef.Leaf(id, title, content(keys), keys.texts("parts"), look);
  }

  private ColumnDef.Content content(Keys keys) {
    if (keys.flag("text", false)) {
      return new ColumnDef.Content.Text();
    }
    List<String> figures = keys.texts("figures");
    if (!figures.isEmpty()) {
      for (String figure : figures) {
        if (!FigureNames.ALL.contains(figure)) {
          keys.problem(
              keys.placeOf("figures"),
              "figure.unknown",
              figure,
              String.join(", ", FigureNames.ALL));
        }
      }
      return new ColumnDef.Content.Figures(figures);
    }
    List<String> difference = pair(keys, "difference");
    if (difference != null) {
      return new ColumnDef.Content.Difference(difference.get(0), difference.get(1));
    }
    List<String> rate = pair(keys, "rate");
    if (rate != null) {
      return new ColumnDef.Content.Rate(rate.get(0), rate.get(1));
    }
    Keys indicators = keys.map("indicators");
    if (indicators != null) {
      String level1 = indicators.required("level1");
      boolean value = indicators.required("show").equals("value");
      indicators.done();
      return new ColumnDef.Content.Indicators(level1, value);
    }
    return new ColumnDef.Content.Sum(source(keys, blockSource), FilterReader.read(keys, "where"));
  }

  private static @Nullable List<String> pair(Keys keys, String key) {
    List<String> pair = keys.texts(key);
    if (pair.isEmpty()) {
      return null;
    }
    if (pair.size() != 2) {
      keys.problem(keys.placeOf(key), "column.pair", key);
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
    keys.problem(keys.placeOf("source"), "source.unknown", name);
    return otherwise;
  }

  static @Nullable ZeroStyle zero(Keys keys, String key) {
    return switch (keys.text(key)) {
      case null -> null;
      case "blank" -> ZeroStyle.BLANK;
      case "0.00" -> ZeroStyle.ZERO;
      case String other -> {
        keys.problem(keys.placeOf(key), "zero.unknown", other);
        yield null;
      }
    };
  }

  private static ColumnDef.@Nullable Align align(Keys keys) {
    Map<String, ColumnDef.Align> names =
        Map.of(
            "left", ColumnDef.Align.LEFT,
            "center", ColumnDef.Align.CENTER,
            "right", ColumnDef.Align.RIGHT);
    String name = keys.text("align");
    if (name != null && !names.containsKey(name)) {
      keys.problem(keys.placeOf("align"), "align.unknown", name);
    }
    return name == null ? null : names.get(name);
  }
}

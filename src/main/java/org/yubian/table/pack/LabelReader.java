package org.yubian.table.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a row prints in its text columns, and how it is dressed. */
final class LabelReader {
  private final List<ColumnDef.Leaf> columns;

  /**
   * @param columns of the block, for checking where texts go
   */
  LabelReader(List<ColumnDef.Leaf> columns) {
    this.columns = columns;
  }

  /**
   * @param known placeholders the texts may have
   */
  Map<String, Template> cells(Keys keys, Set<String> known) {
    String label = keys.text("label");
    Keys cells = keys.map("cells", Shape.FREE);
    if (label != null) {
      if (cells != null) {
        keys.problemAt("cells", "cells.label");
      }
      return labelled(Template.of(label), known, keys, "label");
    }
    Map<String, Template> texts = new LinkedHashMap<>();
    if (cells != null) {
      for (String column : cells.all().keySet()) {
        String text = cells.text(column);
        if (text == null) {
          continue;
        }
        if (columns.stream().noneMatch(leaf -> isText(leaf) && leaf.id().equals(column))) {
          cells.problemAt(column, "cells.unknown", column, textColumns());
        }
        Template template = Template.of(text);
        Placeholders.check(template, known, cells, column);
        texts.put(column, template);
      }
    }
    return texts;
  }

  /** The text in the first text column. */
  Map<String, Template> labelled(Template text, Set<String> known, Keys keys, String key) {
    Placeholders.check(text, known, keys, key);
    for (ColumnDef.Leaf column : columns) {
      if (isText(column)) {
        return Map.of(column.id(), text);
      }
    }
    if (!text.text().isEmpty()) {
      keys.problemAt(key, "label.nowhere");
    }
    return Map.of();
  }

  private static boolean isText(ColumnDef.Leaf column) {
    return column.content() instanceof ColumnDef.Content.Text;
  }

  private String textColumns() {
    return String.join(
        ", ", columns.stream().filter(LabelReader::isText).map(ColumnDef.Leaf::id).toList());
  }

  RowDef.Look look(Keys keys, RowDef.Style otherwise) {
    int merge = keys.number("merge", 1, 1, Math.max(1, columns.size()));
    return new RowDef.Look(style(keys, otherwise), keys.number("indent", 0, 0, 20), merge);
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
    keys.problemAt("style", "style.unknown", name);
    return otherwise;
  }
}

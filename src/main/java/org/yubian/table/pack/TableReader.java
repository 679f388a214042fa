package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yubian.ledger.Source;

/** Reads one table's file, already merged with the one it inherits from. */
final class TableReader {
  /** Fixed rows times columns; the largest printed table has some hundreds. */
  private static final int MAX_CELLS = 20_000;

  private static final int MAX_BLOCKS = 6;

  private final PackDefaults defaults;
  private final FilterReader filters;
  private final Map<String, ListDef> lists;

  TableReader(PackDefaults defaults, FilterReader filters, Map<String, ListDef> lists) {
    this.defaults = defaults;
    this.filters = filters;
    this.lists = lists;
  }

  TableDef read(String number, String slug, Keys keys) {
    Set<String> rows = new LinkedHashSet<>();
    List<Block> blocks = blocks(keys, rows);
    long cells =
        blocks.stream().mapToLong(block -> block.allRows().count() * block.leaves().size()).sum();
    if (cells > MAX_CELLS) {
      keys.problem(keys.place(), "table.large", cells, MAX_CELLS);
    }
    return new TableDef(
        number,
        slug,
        defaults.caption(keys),
        defaults.amounts(keys.map("amounts", Shape.AMOUNTS)),
        blocks,
        empty(keys, rows),
        notes(keys),
        defaults.page(keys),
        keys.flag("number_row", false));
  }

  private List<Block> blocks(Keys keys, Set<String> rows) {
    if (!keys.has("blocks")) {
      return List.of(block("table", keys, rows));
    }
    for (String key : Shape.BLOCK.keys()) {
      if (keys.has(key)) {
        keys.problemAt(key, "blocks.beside", key);
      }
    }
    List<Block> blocks = new ArrayList<>();
    keys.maps("blocks")
        .forEach((id, node) -> blocks.add(block(id, keys.of(node, Shape.BLOCK), rows)));
    if (blocks.isEmpty() || blocks.size() > MAX_BLOCKS) {
      keys.problemAt("blocks", "blocks.count", MAX_BLOCKS);
    }
    return blocks;
  }

  private Block block(String id, Keys keys, Set<String> ids) {
    Source source = ColumnReader.source(keys, Source.EXPENDITURE);
    List<ColumnDef> columns = new ColumnReader(source, filters).read(keys);
    RowReader reader =
        new RowReader(columns.stream().flatMap(ColumnDef::leaves).toList(), filters, lists);
    List<RowDef> rows = reader.read(keys, "rows");
    List<RowDef> bottom = reader.read(keys, "bottom");
    reader.checkParts();
    if (rows.isEmpty() && bottom.isEmpty()) {
      keys.problem(keys.place(), "rows.missing");
    }
    ids.addAll(reader.ids());
    return new Block(id, filters.read(keys, "where"), columns, rows, bottom);
  }

  private static TableDef.EmptyRule empty(Keys keys, Set<String> known) {
    Keys empty = keys.map("when_empty", Shape.WHEN_EMPTY);
    if (empty == null) {
      return new TableDef.EmptyRule(true, Set.of());
    }
    List<String> rows = empty.texts("rows");
    for (String row : rows) {
      if (!known.contains(row)) {
        empty.problemAt("rows", "parts.row", row, String.join(", ", known));
      }
    }
    return new TableDef.EmptyRule(false, Set.copyOf(rows));
  }

  private static List<NoteDef> notes(Keys keys) {
    List<NoteDef> notes = new ArrayList<>();
    keys.maps("notes")
        .forEach(
            (id, node) -> {
              Keys note = keys.of(node, Shape.NOTE);
              Template text = Template.of(note.required("text"));
              Placeholders.check(text, Placeholders.OF_BUDGET, note, "text");
              notes.add(new NoteDef(text, when(note)));
            });
    return notes;
  }

  private static NoteDef.When when(Keys note) {
    String name = note.text("when", "always");
    for (NoteDef.When when : NoteDef.When.values()) {
      if (when.name().toLowerCase(Locale.ROOT).equals(name)) {
        return when;
      }
    }
    note.problemAt("when", "when.unknown", name);
    return NoteDef.When.ALWAYS;
  }
}

package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.money.ZeroStyle;

/** Reads one table's file, already merged with the one it inherits from. */
final class TableReader {
  private final PackDefaults defaults;
  private final Map<String, ListDef> lists;

  TableReader(PackDefaults defaults, Map<String, ListDef> lists) {
    this.defaults = defaults;
    this.lists = lists;
  }

  TableDef read(String number, String slug, Keys keys) {
    AmountFormat amounts = defaults.amounts(keys);
    TableDef table =
        new TableDef(
            number,
            slug,
            defaults.caption(keys),
            amounts,
            blocks(keys),
            empty(keys),
            notes(keys),
            defaults.page(keys),
            keys.flag("number_row", false));
    keys.done();
    check(table, keys);
    return table;
  }

  private List<Block> blocks(Keys keys) {
    if (!keys.has("blocks")) {
      return List.of(block("table", keys));
    }
    List<Block> blocks = new ArrayList<>();
    keys.maps("blocks")
        .forEach(
            (id, inner) -> {
              blocks.add(block(id, inner));
              inner.done();
            });
    return blocks;
  }

  private Block block(String id, Keys keys) {
    Source source = ColumnReader.source(keys, Source.EXPENDITURE);
    Filter where = FilterReader.read(keys, "where");
    List<ColumnDef> columns = new ColumnReader(source).read(keys);
    RowReader rows = new RowReader(columns.stream().flatMap(ColumnDef::leaves).toList(), lists);
    return new Block(id, where, columns, rows.read(keys, "rows"), rows.read(keys, "bottom"));
  }

  private static TableDef.EmptyRule empty(Keys keys) {
    Keys empty = keys.map("when_empty");
    if (empty == null) {
      return new TableDef.EmptyRule(true, Set.of());
    }
    Set<String> rows = Set.copyOf(empty.texts("rows"));
    empty.done();
    return new TableDef.EmptyRule(false, rows);
  }

  private static List<NoteDef> notes(Keys keys) {
    List<NoteDef> notes = new ArrayList<>();
    keys.maps("notes")
        .forEach(
            (id, note) -> {
              notes.add(new NoteDef(Template.of(note.required("text")), when(note)));
              note.done();
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
    note.problem(note.placeOf("when"), "when.unknown", name);
    return NoteDef.When.ALWAYS;
  }

  /** What must fit together across columns and rows. */
  private static void check(TableDef table, Keys keys) {
    for (Block block : table.blocks()) {
      if (block.columns().isEmpty()) {
        keys.problem(keys.place(), "columns.missing", block.id());
      }
      Set<String> columns = new HashSet<>();
      block.leaves().forEach(column -> columns.add(column.id()));
      for (ColumnDef.Leaf column : block.leaves()) {
        List<String> named = new ArrayList<>(column.parts());
        switch (column.content()) {
          case ColumnDef.Content.Difference d -> {
            named.add(d.minuend());
            named.add(d.subtrahend());
          }
          case ColumnDef.Content.Rate r -> {
            named.add(r.part());
            named.add(r.base());
          }
          default -> {}
        }
        reportUnknown(named, columns, "parts.column", keys);
      }
      Set<String> rows = new HashSet<>();
      block.allRows().forEach(row -> rows.add(row.id()));
      block
          .allRows()
          .forEach(
              row -> {
                if (row instanceof RowDef.Fixed fixed) {
                  reportUnknown(fixed.parts(), listNames(rows), "parts.row", keys);
                }
              });
    }
  }

  /** Row ids with the names of the lists they come from, which parts may name as a whole. */
  private static Set<String> listNames(Set<String> rows) {
    Set<String> names = new HashSet<>(rows);
    for (String row : rows) {
      int dot = row.indexOf('.');
      if (dot > 0) {
        names.add(row.substring(0, dot));
      }
    }
    return names;
  }

  private static void reportUnknown(
      List<String> named, Set<String> known, String message, Keys keys) {
    for (String name : named) {
      if (!known.contains(name)) {
        keys.problem(
            keys.place(), message, name, String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  /** What a pack says once for all its tables. */
  record PackDefaults(
      DisplayUnit unit,
      int decimals,
      boolean grouping,
      ZeroStyle zero,
      @Nullable Template unitLine,
      @Nullable Template amountLine,
      PageDef page) {

    static PackDefaults read(Keys pack) {
      PackDefaults start =
          new PackDefaults(
              DisplayUnit.WAN_YUAN,
              2,
              true,
              ZeroStyle.BLANK,
              null,
              null,
              new PageDef(false, 20, 10));
      AmountFormat amounts = start.amounts(pack);
      return new PackDefaults(
          amounts.unit(),
          amounts.decimals(),
          amounts.grouping(),
          amounts.zero(),
          line(pack, "unit_line", null),
          line(pack, "amount_line", null),
          start.page(pack));
    }

    AmountFormat amounts(Keys owner) {
      Keys keys = owner.map("amounts");
      if (keys == null) {
        return new AmountFormat(unit, decimals, grouping, zero);
      }
      ZeroStyle ownZero = ColumnReader.zero(keys, "zero");
      AmountFormat format =
          new AmountFormat(
              unit(keys),
              keys.number("decimals", decimals, 0, 6),
              keys.flag("separators", grouping),
              ownZero == null ? zero : ownZero);
      keys.done();
      return format;
    }

    private DisplayUnit unit(Keys keys) {
      String name = keys.text("unit");
      if (name == null) {
        return unit;
      }
      for (DisplayUnit each : DisplayUnit.values()) {
        if (each.label().equals(name)) {
          return each;
        }
      }
      keys.problem(keys.placeOf("unit"), "unit.unknown", name);
      return unit;
    }

    Caption caption(Keys keys) {
      String number = keys.text("table_no");
      return new Caption(
          Template.of(keys.required("title")),
          number == null ? null : Template.of(number),
          line(keys, "unit_line", unitLine),
          line(keys, "amount_line", amountLine));
    }

    /** A line that may be given, inherited, or left out by {@code none}. */
    private static @Nullable Template line(Keys keys, String key, @Nullable Template otherwise) {
      String text = keys.text(key);
      if (text == null) {
        return otherwise;
      }
      return text.equals("none") ? null : Template.of(text);
    }

    PageDef page(Keys owner) {
      Keys keys = owner.map("page");
      if (keys == null) {
        return page;
      }
      PageDef own =
          new PageDef(
              keys.flag("landscape", page.landscape()),
              keys.number("row_height", page.rowHeight(), 10, 60),
              keys.number("font_size", page.fontSize(), 6, 22));
      keys.done();
      return own;
    }
  }
}

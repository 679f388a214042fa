package org.yubian.table.pack;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every Chinese text of a pack: titles, headings, labels, notes, entries of lists. */
final class PackWords {
  private final Set<String> words = new LinkedHashSet<>();

  PackWords(Pack pack) {
    add(pack.title());
    for (TableDef table : pack.tables()) {
      add(table.caption().title());
      add(table.caption().tableNumber());
      add(table.caption().unitLine());
      add(table.caption().amountLine());
      table.notes().forEach(note -> add(note.text()));
      for (Block block : table.blocks()) {
        block.columns().forEach(this::add);
        block.allRows().forEach(this::add);
      }
    }
    for (FormDef form : pack.forms()) {
      add(form.titles().title());
      add(form.titles().number());
      form.cells().forEach(cell -> add(cell.text()));
    }
  }

  Set<String> all() {
    return words;
  }

  private void add(ColumnDef column) {
    add(column.title());
    if (column instanceof ColumnDef.Group group) {
      group.columns().forEach(this::add);
    }
  }

  private void add(RowDef row) {
    switch (row) {
      case RowDef.Fixed fixed -> fixed.cells().values().forEach(this::add);
      case RowDef.Tree tree ->
          tree.levels().stream()
              .flatMap(
                  level ->
                      Stream.concat(
                          level.cells().values().stream(),
                          Stream.ofNullable(level.missing()).map(Template::of)))
              .forEach(this::add);
    }
  }

  private void add(@Nullable Template template) {
    if (template != null) {
      add(template.text());
    }
  }

  /** What is left of a text without its placeholders, where it has a word in it. */
  private void add(String text) {
    String[] pieces = text.split("\\{[a-z0-9_.]+}");
    for (String piece : pieces) {
      // What stands before a year may be any word: 本单位{year}年…
      boolean telling = pieces.length == 1 || piece.strip().length() > 3;
      if (telling && piece.strip().matches("(?s).*\\p{IsHan}{2}.*|.*\\p{IsHan}\\s\\p{IsHan}.*")) {
        words.add(piece.strip());
      }
    }
  }
}

package org.yubian.review.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.subject.NameForm;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;
import org.yubian.table.pack.Template;

/** What the tables of all packs at hand say their words mean. */
final class KnownTables {
  /** A table with fewer columns in common, in hundredths, is another one. */
  private static final int LEAST_ALIKE = 50;

  private static final int TITLE = 40;
  private static final int MOST_LABELS = 60;

  /** What it counts that a table is of the pack most other tables are like, in thousandths. */
  private static final int PREFERRED = 5;

  private final List<Known> tables = new ArrayList<>();
  private @Nullable Pack preferred;
  private final Map<String, Set<Filter>> sums = new HashMap<>();
  private final Map<String, Set<Filter>> labels = new HashMap<>();

  /** Among tables equally alike, those of this pack count more from now on. */
  void prefer(Pack pack) {
    preferred = pack;
  }

  /** A table of a pack. */
  record Known(Pack pack, TableDef table) {}

  KnownTables(List<Pack> packs) {
    for (Pack pack : packs) {
      for (TableDef table : pack.tables()) {
        tables.add(new Known(pack, table));
        for (Block block : table.blocks()) {
          block.leaves().forEach(this::learn);
          block.allRows().forEach(this::learn);
        }
      }
    }
  }

  private void learn(ColumnDef.Leaf leaf) {
    if (leaf.content() instanceof ColumnDef.Content.Sum sum
        && sum.source() == Source.EXPENDITURE
        && !sum.where().conditions().isEmpty()) {
      sums.computeIfAbsent(form(leaf.title()), title -> new HashSet<>()).add(sum.where());
    }
  }

  private void learn(RowDef row) {
    if (row instanceof RowDef.Fixed fixed && !fixed.where().conditions().isEmpty()) {
      fixed
          .cells()
          .values()
          .forEach(
              label ->
                  labels
                      .computeIfAbsent(label(label.text()), text -> new HashSet<>())
                      .add(fixed.where()));
    }
  }

  /** What a column of this title sums, where all packs agree; null otherwise. */
  @Nullable Filter column(String title) {
    return only(sums.get(NameForm.of(title)));
  }

  /** What a row of this label sums, where all packs agree; null otherwise. */
  @Nullable Filter row(String label) {
    return only(labels.get(label(label)));
  }

  private static @Nullable Filter only(@Nullable Set<Filter> filters) {
    return filters == null || filters.size() != 1 ? null : filters.iterator().next();
  }

  /** A label without its numbering. */
  static String label(String text) {
    return NameForm.of(
        text.replaceFirst("^\\s*(?:[（(][一二三四五六七八九十廿]{1,3}[)）]|[一二三四五六七八九十廿]{1,3}、|其中[:：])", ""));
  }

  private static String form(Template template) {
    return NameForm.of(template.text().replaceAll("\\{[^}]*}", ""));
  }

  private static String title(String title) {
    return NameForm.of(title.replaceAll("\\{[^}]*}", "").replaceAll("(?:19|20)\\d\\d年?(?:度)?", ""))
        .replaceFirst("^年度?", "");
  }

  /** The known table a blank one is most like; null where none comes near. */
  @Nullable Known like(BlankTable blank, String title) {
    Known best = null;
    int most = LEAST_ALIKE - 1;
    for (Known each : tables) {
      TableDef table = each.table();
      int score = score(blank, table) * 10 + labels(blank, table);
      score += each.pack().equals(preferred) ? PREFERRED : 0;
      score += title(table.caption().title().text()).equals(title(title)) ? TITLE * 10 : 0;
      if (score > most * 10) {
        most = score / 10;
        best = each;
      }
    }
    return best;
  }

  /** How many labels, titles and notes are the same to the letter, at most some. */
  private static int labels(BlankTable blank, TableDef table) {
    Set<String> known = new HashSet<>();
    table.blocks().stream()
        .flatMap(Block::allRows)
        .forEach(
            row -> {
              if (row instanceof RowDef.Fixed fixed) {
                fixed.cells().values().forEach(text -> known.add(text.text()));
              }
            });
    table.blocks().stream()
        .flatMap(block -> block.leaves().stream())
        .forEach(leaf -> known.add(leaf.title().text()));
    table.notes().forEach(note -> known.add(note.text().text().replace("{year}", "")));
    Set<String> own = new HashSet<>();
    blank.body().forEach(own::addAll);
    blank.columns().forEach(column -> own.add(column.title()));
    blank.notes().forEach(note -> own.add(note.replaceAll("20\\d\\d", "")));
    own.retainAll(known);
    return Math.min(MOST_LABELS, own.size());
  }

  private static int score(BlankTable blank, TableDef table) {
    List<String> own = blank.paths().stream().map(KnownTables::path).toList();
    List<String> known = new ArrayList<>(paths(table));
    int all = Math.max(own.size(), known.size());
    int same = 0;
    for (String path : own) {
      same += known.remove(path) ? 1 : 0;
    }
    return all == 0 ? 0 : same * 100 / all;
  }

  private static String path(List<String> titles) {
    Set<String> words = new LinkedHashSet<>();
    titles.forEach(title -> words.add(NameForm.of(title.replaceAll("(?:19|20)\\d\\d", ""))));
    return String.join("/", words);
  }

  /** The headings of each column, from the uppermost down. */
  private static List<String> paths(TableDef table) {
    List<String> paths = new ArrayList<>();
    for (Block block : table.blocks()) {
      block.columns().forEach(column -> walk(column, List.of(), paths));
    }
    return paths;
  }

  private static void walk(ColumnDef column, List<String> above, List<String> paths) {
    String own = column.title().text().replaceAll("\\{[^}]*}", "");
    List<String> path = Stream.concat(above.stream(), Stream.of(own)).toList();
    switch (column) {
      case ColumnDef.Leaf leaf -> paths.add(path(path));
      case ColumnDef.Group group -> group.columns().forEach(below -> walk(below, path, paths));
    }
  }

  /**
   * For each column of the blank table the known one's column; null for none. Columns with the same
   * headings are taken in order, then columns with the same title.
   */
  static List<ColumnDef.@Nullable Leaf> match(BlankTable blank, TableDef table) {
    List<ColumnDef.Leaf> leaves =
        table.blocks().stream().flatMap(block -> block.leaves().stream()).toList();
    List<String> known = paths(table);
    List<List<String>> own = blank.paths();
    List<ColumnDef.@Nullable Leaf> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (List<String> path : own) {
      int at = first(known, path(path), taken);
      found.add(at < 0 ? null : leaves.get(at));
    }
    List<String> titles = leaves.stream().map(leaf -> form(leaf.title())).toList();
    for (int i = 0; i < own.size(); i++) {
      if (found.get(i) == null) {
        int at = first(titles, NameForm.of(own.get(i).getLast()), taken);
        found.set(i, at < 0 ? null : leaves.get(at));
      }
    }
    return found;
  }

  private static int first(List<String> all, String wanted, Set<Integer> taken) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equals(wanted) && !wanted.isEmpty() && taken.add(i)) {
        return i;
      }
    }
    return -1;
  }
}

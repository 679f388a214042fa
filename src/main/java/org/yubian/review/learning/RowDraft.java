package org.yubian.review.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.ledger.Filter;
import org.yubian.subject.NameForm;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.PackText;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** Writes the rows of a block: those the blank names, and those lines bring about. */
final class RowDraft {
  private static final Messages TEXT = Messages.of(RowDraft.class);

  private final KnownTables known;
  private final Years years;
  private final @Nullable Block like;
  private final Function<String, @Nullable String> ids;
  private final List<String> columns;
  private final Map<String, String> rows = new LinkedHashMap<>();
  private final Map<String, String> bottom = new LinkedHashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private int open;

  /**
   * @param ids new names of the known table's columns; null for one that is not there
   * @param columns of the block
   */
  RowDraft(
      KnownTables known,
      @Nullable Block like,
      Function<String, @Nullable String> ids,
      List<String> columns,
      Years years) {
    this.years = years;
    this.known = known;
    this.like = like;
    this.ids = ids;
    this.columns = columns;
  }

  String text() {
    return text.toString();
  }

  /** Ids of the rows written. */
  Set<String> kept() {
    Set<String> ids = new HashSet<>(rows.keySet());
    ids.addAll(bottom.keySet());
    return ids;
  }

  int open() {
    return open;
  }

  /**
   * @param body texts of the blank's rows by column
   * @return whether anything tells what the rows are
   */
  boolean write(List<List<String>> body, String indent) {
    Map<Integer, RowDef.Fixed> found = like == null ? Map.of() : found(body, like);
    boolean printed = body.stream().anyMatch(row -> row.stream().anyMatch(t -> !t.isEmpty()));
    keep(found, printed);
    int next = 0;
    for (int i = 0; i < body.size(); i++) {
      RowDef.Fixed row = found.get(i);
      if (row != null) {
        next = known(row, label(body.get(i)), next);
      } else if (!label(body.get(i)).matches("[\\d.,%\\s-]*")) {
        other(body.get(i));
      }
    }
    known(null, "", next);
    boolean told = !rows.isEmpty() || !bottom.isEmpty();
    if (!told) {
      rows.put("all", "{}");
    }
    section("rows", rows, indent);
    section("bottom", bottom, indent);
    return told;
  }

  private static String label(List<String> row) {
    return row.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /** The known rows that the blank prints, by its rows; equal labels in their order. */
  private static Map<Integer, RowDef.Fixed> found(List<List<String>> body, Block like) {
    Map<Integer, RowDef.Fixed> found = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    like.allRows()
        .forEach(
            row -> {
              if (row instanceof RowDef.Fixed fixed) {
                for (int i = 0; i < body.size(); i++) {
                  if (!taken.contains(i) && isSame(fixed, label(body.get(i)))) {
                    taken.add(i);
                    found.put(i, fixed);
                    break;
                  }
                }
              }
            });
    return found;
  }

  private static boolean isSame(RowDef.Fixed row, String label) {
    return !label.isEmpty()
        && row.cells().values().stream()
            .map(Template::text)
            .anyMatch(
                text ->
                    NameForm.of(text).equals(NameForm.of(label))
                        || (!text.isBlank()
                            && KnownTables.label(text).equals(KnownTables.label(label))));
  }

  /** Rows without a text of their own stay, and all of them where the blank prints none. */
  private void keep(Map<Integer, RowDef.Fixed> found, boolean printed) {
    found.values().forEach(row -> kept.add(row.id()));
    if (like != null) {
      like.allRows()
          .forEach(
              row -> {
                boolean fixed = row instanceof RowDef.Fixed;
                if (!fixed || !printed || texts((RowDef.Fixed) row).isEmpty()) {
                  kept.add(row.id());
                }
              });
    }
  }

  private static String texts(RowDef.Fixed row) {
    StringBuilder texts = new StringBuilder();
    row.cells().values().forEach(t -> texts.append(t.text().replaceAll("\\{[^}]*}", "")));
    return texts.toString().strip();
  }

  /**
   * Writes the known rows up to this one; those that are kept without a place in the blank stand
   * where they do in the known table.
   *
   * @return index of the row after it
   */
  private int known(RowDef.@Nullable Fixed until, String label, int from) {
    List<RowDef> all = like == null ? List.of() : like.allRows().toList();
    int end = until == null ? all.size() : all.indexOf(until);
    for (int i = from; i < end; i++) {
      RowDef row = all.get(i);
      boolean unprinted =
          !(row instanceof RowDef.Fixed fixed) || texts(fixed).isEmpty() || rows.isEmpty();
      if (kept.contains(row.id()) && unprinted && !isWritten(row)) {
        add(row, null, i);
      }
    }
    if (until != null) {
      add(until, label, end);
    }
    return Math.max(from, end + 1);
  }

  private boolean isWritten(RowDef row) {
    return rows.containsKey(id(row.id())) || bottom.containsKey(id(row.id()));
  }

  private void add(RowDef row, @Nullable String label, int index) {
    boolean atBottom = like != null && index >= like.rows().size();
    (atBottom ? bottom : rows).put(id(row.id()), value(row, label));
  }

  /** Entries of lists become rows of their own. */
  private static String id(String id) {
    return id.replace('.', '_');
  }

  private String value(RowDef row, @Nullable String label) {
    return switch (row) {
      case RowDef.Fixed fixed -> fixed(fixed, label);
      case RowDef.Tree tree -> {
        List<String> levels =
            tree.levels().stream().map(l -> PackText.level(l, columns.size(), ids)).toList();
        List<String> keys = new ArrayList<>();
        PackText.where(tree.where(), keys);
        keys.add("levels: {" + String.join(", ", levels) + "}");
        yield "{" + String.join(", ", keys) + "}";
      }
    };
  }

  private String fixed(RowDef.Fixed row, @Nullable String label) {
    List<String> keys = new ArrayList<>();
    PackText.cells(relabelled(row.cells(), label), ids, keys);
    PackText.where(row.where(), keys);
    if (row.blank()) {
      keys.add("blank: true");
    }
    List<String> parts = row.parts().stream().flatMap(part -> parts(part).stream()).toList();
    if (!parts.isEmpty()) {
      keys.add("parts: [" + String.join(", ", parts) + "]");
    }
    if (row.needs() != null) {
      keys.add("needs: " + row.needs());
    }
    PackText.look(row.look(), columns.size(), keys);
    return "{" + String.join(", ", keys) + "}";
  }

  /** As the blank prints it, where it does. */
  private Map<String, Template> relabelled(Map<String, Template> cells, @Nullable String label) {
    if (label == null || cells.size() != 1) {
      return cells;
    }
    return Map.of(cells.keySet().iterator().next(), Template.of(years.without(label)));
  }

  private List<String> parts(String part) {
    List<String> parts = new ArrayList<>();
    if (like != null) {
      like.allRows()
          .map(RowDef::id)
          .filter(id -> id.equals(part) || id.startsWith(part + "."))
          .filter(kept::contains)
          .forEach(id -> parts.add(id(id)));
    }
    return parts;
  }

  /** A row that the known table does not have. */
  private void other(List<String> row) {
    String label = label(row);
    int column = row.indexOf(label);
    List<String> keys = new ArrayList<>();
    keys.add("cells: {" + columns.get(column) + ": " + PackText.quoted(years.without(label)) + "}");
    Filter filter = known.row(label);
    if (filter == null) {
      open++;
      keys.add("blank: true} # " + TEXT.get("learn.row"));
    } else {
      PackText.where(filter, keys);
      keys.set(keys.size() - 1, keys.getLast() + "}");
    }
    rows.put("row_" + (rows.size() + bottom.size() + 1), "{" + String.join(", ", keys));
  }

  private void section(String name, Map<String, String> content, String indent) {
    if (!content.isEmpty()) {
      text.append(indent).append(name).append(":\n");
      content.forEach(
          (id, value) ->
              text.append(indent).append("  ").append(id).append(": ").append(value).append('\n'));
    }
  }
}

package org.yubian.review.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.money.DisplayUnit;
import org.yubian.money.ZeroStyle;
import org.yubian.subject.NameForm;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.NoteDef;
import org.yubian.table.pack.PackText;
import org.yubian.table.pack.TableDef;

/** Writes the file of one table: what is known of it, and marks where somebody has to decide. */
final class TableDraft {
  private static final Messages TEXT = Messages.of(TableDraft.class);
  private static final int PORTRAIT_COLUMNS = 7;

  private final BlankTable blank;
  private final Years years;
  private final KnownTables known;
  private final Likeness likeness;
  private final @Nullable TableDef like;
  private final List<Heading> columns;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> kept = new HashSet<>();
  private int open;
  private int bound;
  private int groups;

  TableDraft(BlankTable blank, KnownTables known, String title, Years years) {
    this.years = years;
    this.blank = blank;
    this.known = known;
    likeness = new Likeness(blank, known, title);
    like = likeness.table();
    columns = blank.columns();
    write(title);
  }

  String text() {
    return text.toString();
  }

  /** How many places somebody has to decide. */
  int open() {
    return open;
  }

  /** The file name's words of a table like it; null for none. */
  @Nullable String slug() {
    return like == null ? null : like.slug();
  }

  /** Whether it is a table at all: something like it is known, or what one of its columns sums. */
  boolean isTable() {
    return like != null || bound > 0;
  }

  /** Whether a table like it is known. */
  boolean isKnown() {
    return like != null;
  }

  private void write(String title) {
    if (like == null) {
      mark("", TEXT.get("learn.unknown"));
    }
    key("title", years.without(title));
    key("table_no", blank.number());
    line("unit_line", blank.unitLine() == null ? "none" : unitLine(blank.unitLine()));
    line("amount_line", blank.amountLine() == null ? "none" : blank.amountLine());
    amounts();
    text.append("page: {landscape: ").append(columns.size() > PORTRAIT_COLUMNS).append("}\n");
    if (blank.numbered()) {
      text.append("number_row: true\n");
    }
    List<Block> blocks = likeness.blocks();
    List<Integer> starts = blocks.size() > 1 ? likeness.starts() : List.of();
    if (!starts.isEmpty()) {
      text.append("blocks:\n");
      for (int i = 0; i < blocks.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : columns.size();
        text.append("  ").append(blocks.get(i).id()).append(":\n");
        block(blocks.get(i), starts.get(i), end, "    ");
      }
    } else {
      block(blocks.size() == 1 ? blocks.getFirst() : null, 0, columns.size(), "");
    }
    notes();
  }

  /** What a blank cannot show, such as how a zero prints, is as in the known table. */
  private void amounts() {
    List<String> keys = new ArrayList<>();
    String line = blank.amountLine();
    DisplayUnit unit =
        line != null && !line.contains(DisplayUnit.WAN_YUAN.label())
            ? DisplayUnit.YUAN
            : line == null && like != null ? like.amounts().unit() : DisplayUnit.WAN_YUAN;
    if (unit != DisplayUnit.WAN_YUAN) {
      keys.add("unit: " + unit.label());
    }
    if (like != null && !like.amounts().grouping()) {
      keys.add("separators: false");
    }
    if (like != null && like.amounts().zero() == ZeroStyle.ZERO) {
      keys.add("zero: \"0.00\"");
    }
    if (!keys.isEmpty()) {
      text.append("amounts: {").append(String.join(", ", keys)).append("}\n");
    }
  }

  private static String unitLine(String line) {
    int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
    int name = colon + 1;
    while (name < line.length() && Character.isWhitespace(line.charAt(name))) {
      name++;
    }
    return line.substring(0, name) + "{unit}";
  }

  private void block(@Nullable Block block, int from, int to, String indent) {
    Source source = source(block);
    if (source != Source.EXPENDITURE) {
      text.append(indent).append("source: ").append(PackText.source(source)).append('\n');
    }
    if (block != null) {
      List<String> where = new ArrayList<>();
      PackText.where(block.where(), where);
      where.forEach(key -> text.append(indent).append(key).append('\n'));
    }
    text.append(indent).append("columns:\n");
    int first = columns.get(from).column();
    int last = columns.get(to - 1).column();
    for (Heading heading : blank.header()) {
      if (heading.column() >= first && heading.column() <= last) {
        heading(heading, source, indent + "  ");
      }
    }
    RowDraft rows =
        new RowDraft(known, block, likeness::idOf, likeness.ids().subList(from, to), years);
    boolean named = rows.write(body(from, to), indent);
    text.append(rows.text());
    kept.addAll(rows.kept());
    open += rows.open();
    if (!named) {
      mark(indent, TEXT.get("learn.rows"));
    }
  }

  /** What most columns of a block sum. */
  private static Source source(@Nullable Block block) {
    if (block != null) {
      for (ColumnDef.Leaf leaf : block.leaves()) {
        if (leaf.content() instanceof ColumnDef.Content.Sum sum) {
          return sum.source();
        }
      }
    }
    return Source.EXPENDITURE;
  }

  private List<List<String>> body(int from, int to) {
    return blank.body().stream().map(row -> row.subList(from, to)).toList();
  }

  private void heading(Heading heading, Source source, String indent) {
    String title = years.without(heading.title());
    if (!heading.below().isEmpty()) {
      String id = "group_" + ++groups;
      text.append(indent).append(id).append(":\n");
      String inner = indent + "  ";
      text.append(inner).append("title: ").append(PackText.quoted(title)).append('\n');
      if (heading.rows() > 1) {
        text.append(inner).append("height: ").append(heading.rows()).append('\n');
      }
      text.append(inner).append("columns:\n");
      heading.below().forEach(below -> heading(below, source, inner + "  "));
      return;
    }
    int index = columns.indexOf(heading);
    List<String> keys = new ArrayList<>();
    keys.add("title: " + PackText.quoted(title));
    List<String> content = content(index, source);
    if (content == null) {
      mark(indent, TEXT.get("learn.column", title));
      keys.add("text: true");
    } else {
      keys.addAll(content);
      bound++;
    }
    text.append(indent).append(likeness.ids().get(index)).append(": {");
    text.append(String.join(", ", keys)).append("}\n");
  }

  private @Nullable List<String> content(int index, Source source) {
    ColumnDef.Leaf leaf = likeness.column(index);
    if (leaf != null) {
      return PackText.content(leaf, source, likeness::idOf);
    }
    String title = columns.get(index).title();
    Filter filter = known.column(title);
    if (filter == null || source != Source.EXPENDITURE) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    PackText.where(filter, keys);
    return keys;
  }

  private void notes() {
    if (like != null && !like.whenEmpty().all()) {
      List<String> rows = like.whenEmpty().rows().stream().filter(kept::contains).sorted().toList();
      text.append("when_empty: {rows: [").append(String.join(", ", rows)).append("]}\n");
    }
    int number = 0;
    for (String note : blank.notes()) {
      text.append(number++ == 0 ? "notes:\n" : "");
      text.append("  note_")
          .append(number)
          .append(": {text: ")
          .append(PackText.quoted(years.without(note)));
      text.append(when(note)).append("}\n");
    }
  }

  /** On which condition the known table prints a note. */
  private String when(String note) {
    for (NoteDef each : like == null ? List.<NoteDef>of() : like.notes()) {
      String form = NameForm.of(each.text().text().replaceAll("\\{[^}]*}", ""));
      boolean same = NameForm.of(note.replaceAll("20\\d\\d", "")).equals(form);
      if (same && each.when() != NoteDef.When.ALWAYS) {
        return ", when: " + each.when().name().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private void key(String key, @Nullable String value) {
    if (value != null) {
      text.append(key).append(": ").append(PackText.quoted(value)).append('\n');
    }
  }

  private void line(String key, String value) {
    text.append(key).append(": ");
    text.append(value.equals("none") ? value : PackText.quoted(value)).append('\n');
  }

  private void mark(String indent, String remark) {
    text.append(indent).append("# ").append(remark).append('\n');
    open++;
  }
}

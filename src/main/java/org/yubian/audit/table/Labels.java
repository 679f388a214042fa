package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.TableDef;

/** What rows and columns of a table are called. */
final class Labels {
  private Labels() {}

  /** The texts of a row's text columns: 303 对个人和家庭补助. */
  static @Nullable String ofRow(AuditedTable table, int row, int block) {
    List<String> parts = new ArrayList<>();
    AuditedRow audited = table.rows().get(row);
    RowIdentity identity = audited.blocks().get(block);
    String project = identity == null ? null : identity.key().get(Dimension.PROJECT);
    if (project != null && !audited.names().isEmpty()) {
      // A row by line is known by its project rather than by its subjects.
      parts.add(project);
    }
    for (NamedCode named : audited.names()) {
      if (table.blockOf(named.column()) == block) {
        parts.add(named.code() + " " + named.name().strip());
      }
    }
    if (parts.isEmpty()) {
      for (int column = 0; column < table.leaves().size(); column++) {
        if (table.blockOf(column) == block
            && table.leaves().get(column).content() instanceof ColumnDef.Content.Text) {
          String text = audited.texts().get(column).strip();
          if (!text.isEmpty()) {
            parts.add(text);
          }
        }
      }
    }
    return parts.isEmpty() ? null : String.join(" ", parts.subList(0, Math.min(3, parts.size())));
  }

  /**
   * The headings of all columns with those above them: 财政拨款/一般公共预算.
   *
   * @param values of placeholders such as {year}
   */
  static List<String> ofColumns(TableDef def, Function<String, @Nullable String> values) {
    List<String> labels = new ArrayList<>();
    for (Block block : def.blocks()) {
      block.columns().forEach(column -> collect(column, "", values, labels));
    }
    return labels;
  }

  private static void collect(
      ColumnDef def, String above, Function<String, @Nullable String> values, List<String> labels) {
    String title = def.title().fill(values).replaceAll("\\s+", "");
    String path = above.isEmpty() || title.isEmpty() ? above + title : above + "/" + title;
    switch (def) {
      case ColumnDef.Leaf leaf -> labels.add(path);
      case ColumnDef.Group group ->
          group.columns().forEach(column -> collect(column, path, values, labels));
    }
  }
}

package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Dimension;
import org.yubian.subject.Scheme;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** Reads the names of subjects that rows print beside their codes. */
final class NameReader {
  private final AuditedTable table;
  private final Map<String, List<NameCell>> cells = new HashMap<>();

  /** A column in which a level prints the name of a subject. */
  private record NameCell(int column, Scheme scheme, Dimension dimension, Template template) {
    @Nullable String read(String text) {
      String placeholder = prefix() + ".name";
      return template.text().equals("{" + placeholder + "}")
          ? text.strip()
          : new TextPattern(template, false).read(text).get(placeholder);
    }

    private String prefix() {
      return switch (scheme) {
        case FUNCTION -> "function";
        case DEPARTMENT_ECONOMIC -> "department";
        case GOVERNMENT_ECONOMIC -> "government";
        case REVENUE -> "revenue";
      };
    }
  }

  NameReader(AuditedTable table) {
    this.table = table;
  }

  List<NamedCode> read(List<@Nullable RowIdentity> blocks, List<String> texts) {
    List<NamedCode> names = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      RowIdentity row = blocks.get(i);
      if (row != null && row.def() instanceof RowDef.Tree tree && row.depth() >= 0) {
        for (NameCell cell : cells(i, tree, row.depth())) {
          String code = row.key().get(cell.dimension());
          String name = cell.read(texts.get(cell.column()));
          if (code != null && name != null && !name.isBlank()) {
            names.add(new NamedCode(cell.scheme(), code, name, cell.column()));
          }
        }
      }
    }
    return names;
  }

  private List<NameCell> cells(int block, RowDef.Tree tree, int depth) {
    return cells.computeIfAbsent(
        block + "." + tree.id() + "." + depth, key -> find(block, tree.levels().get(depth)));
  }

  private List<NameCell> find(int block, RowDef.Level level) {
    List<NameCell> found = new ArrayList<>();
    Block def = table.def().blocks().get(block);
    List<ColumnDef.Leaf> leaves = def.leaves();
    for (int i = 0; i < leaves.size(); i++) {
      Template template = level.cells().get(leaves.get(i).id());
      if (template != null) {
        int column = table.firstColumn(block) + i;
        add(found, column, template, "function.name", Scheme.FUNCTION, Dimension.FUNCTION);
        add(
            found,
            column,
            template,
            "department.name",
            Scheme.DEPARTMENT_ECONOMIC,
            Dimension.DEPARTMENT);
        add(
            found,
            column,
            template,
            "government.name",
            Scheme.GOVERNMENT_ECONOMIC,
            Dimension.GOVERNMENT);
      }
    }
    return found;
  }

  private static void add(
      List<NameCell> found,
      int column,
      Template template,
      String name,
      Scheme scheme,
      Dimension dimension) {
    if (template.names().contains(name)) {
      found.add(new NameCell(column, scheme, dimension, template));
    }
  }
}

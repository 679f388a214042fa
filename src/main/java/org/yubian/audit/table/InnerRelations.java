package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;

/** The sums that a table's definition says it is made of: down its rows and across its columns. */
final class InnerRelations {
  private final AuditedTable table;
  private final List<Relation> found = new ArrayList<>();

  private InnerRelations(AuditedTable table) {
    this.table = table;
  }

  static List<Relation> of(AuditedTable table) {
    InnerRelations relations = new InnerRelations(table);
    for (int block = 0; block < table.def().blocks().size(); block++) {
      relations.down(block);
    }
    relations.across();
    return relations.found;
  }

  /** Only those across columns. */
  static List<Relation> across(AuditedTable table) {
    InnerRelations relations = new InnerRelations(table);
    relations.across();
    return relations.found;
  }

  /** A row with the rows of the block it is made of. */
  private void down(int block) {
    for (AuditedRow row : table.rows()) {
      RowIdentity identity = row.blocks().get(block);
      if (identity == null) {
        continue;
      }
      switch (identity.def()) {
        case RowDef.Fixed fixed when fixed.parts().isEmpty() -> {}
        case RowDef.Fixed fixed -> addDown(block, row.index(), fixed(block, fixed));
        case RowDef.Tree tree when identity.depth() == tree.levels().size() - 1 -> {}
        case RowDef.Tree tree ->
            addDown(block, row.index(), children(block, row.index(), identity));
      }
    }
  }

  private List<Integer> fixed(int block, RowDef.Fixed def) {
    List<Integer> parts = new ArrayList<>();
    for (String part : def.parts()) {
      for (AuditedRow row : table.rows()) {
        RowIdentity other = row.blocks().get(block);
        if (other != null && other.depth() <= 0 && isNamed(other.def().id(), part)) {
          parts.add(row.index());
        }
      }
    }
    return parts;
  }

  private static boolean isNamed(String id, String part) {
    return id.equals(part) || id.startsWith(part + ".");
  }

  private List<Integer> children(int block, int index, RowIdentity parent) {
    List<Integer> children = new ArrayList<>();
    for (int i = index + 1; i < table.rows().size(); i++) {
      RowIdentity row = table.rows().get(i).blocks().get(block);
      if (row == null) {
        continue;
      }
      if (!row.def().id().equals(parent.def().id()) || row.depth() <= parent.depth()) {
        break;
      }
      if (row.depth() == parent.depth() + 1) {
        children.add(i);
      }
    }
    return children;
  }

  private void addDown(int block, int row, List<Integer> parts) {
    int first = table.firstColumn(block);
    int width = table.def().blocks().get(block).leaves().size();
    for (int column = first; column < first + width; column++) {
      AuditedCell total = table.cell(row, column);
      if (total != null) {
        List<AuditedCell> cells = new ArrayList<>();
        for (int part : parts) {
          AuditedCell cell = table.cell(part, column);
          if (cell != null) {
            cells.add(cell);
          }
        }
        // A part that could not be read would make the sum look wrong.
        if (cells.size() == parts.size()) {
          found.add(new Relation(Relation.Kind.DOWN, total, cells));
        }
      }
    }
  }

  private void across() {
    for (AuditedCell total : table.cells()) {
      ColumnDef.Leaf leaf = total.leaf();
      if (!leaf.parts().isEmpty()) {
        List<AuditedCell> parts = new ArrayList<>();
        for (String part : leaf.parts()) {
          AuditedCell cell = partOf(total, part);
          if (cell != null) {
            parts.add(cell);
          }
        }
        if (parts.size() == leaf.parts().size()) {
          found.add(new Relation(Relation.Kind.ACROSS, total, parts));
        }
      }
    }
  }

  private @Nullable AuditedCell partOf(AuditedCell total, String leaf) {
    int column = table.column(table.blockOf(total.column()), leaf);
    return column < 0 ? null : table.cell(total.row(), column);
  }
}

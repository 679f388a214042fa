package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** Rows that print a unit, a department or a section of the finance bureau. */
final class UnitRows {
  private static final Set<String> CODES = Set.of("unit.code", "supervisor.code", "section.code");
  private static final Set<String> NAMES =
      Set.of("unit.name", "supervisor", "supervisor.name", "section.name");

  private UnitRows() {}

  /** The code such a row prints; null for another row. */
  private static @Nullable String code(AuditedTable table, AuditedRow row) {
    Map<String, Template> cells = cells(row);
    String code = null;
    boolean other = false;
    for (Map.Entry<String, Template> cell : cells.entrySet()) {
      for (String name : cell.getValue().names()) {
        int column = column(table, cell.getKey());
        if (CODES.contains(name) && column >= 0) {
          code = row.texts().get(column).strip();
        }
        other |= !CODES.contains(name) && !NAMES.contains(name);
      }
    }
    return other || code == null || code.isEmpty() ? null : code;
  }

  private static Map<String, Template> cells(AuditedRow row) {
    RowIdentity identity = row.blocks().getFirst();
    if (identity == null) {
      return Map.of();
    }
    return switch (identity.def()) {
      case RowDef.Fixed fixed -> fixed.cells();
      case RowDef.Tree tree
          when tree.levels().get(identity.depth()).keys().getFirst() == Dimension.UNIT ->
          tree.levels().get(identity.depth()).cells();
      case RowDef.Tree tree -> Map.of();
    };
  }

  private static int column(AuditedTable table, String leaf) {
    for (int i = 0; i < table.leaves().size(); i++) {
      if (table.leaves().get(i).id().equals(leaf)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isNameless(AuditedTable table, AuditedRow row) {
    if (code(table, row) == null) {
      return false;
    }
    int texts = 0;
    for (int i = 0; i < table.leaves().size(); i++) {
      if (table.leaves().get(i).content() instanceof ColumnDef.Content.Text
          && !row.texts().get(i).isBlank()) {
        texts++;
      }
    }
    return texts == 1;
  }

  /** Rows whose code no other table has and that is not above one that others have. */
  static List<Place> strangers(List<AuditedTable> tables) {
    Map<String, Place> first = new LinkedHashMap<>();
    Map<String, Set<AuditedTable>> where = new LinkedHashMap<>();
    Set<AuditedTable> withUnits = new HashSet<>();
    for (AuditedTable table : tables) {
      for (AuditedRow row : table.rows()) {
        String code = code(table, row);
        if (code != null) {
          withUnits.add(table);
          first.putIfAbsent(code, table.rowPlace(row.index(), 0));
          where.computeIfAbsent(code, c -> new HashSet<>()).add(table);
        }
      }
    }
    List<Place> strangers = new ArrayList<>();
    where.forEach(
        (code, in) -> {
          boolean above =
              where.keySet().stream().anyMatch(o -> !o.equals(code) && o.startsWith(code));
          Place place = first.get(code);
          if (in.size() == 1 && withUnits.size() > 1 && !above && place != null) {
            strangers.add(place);
          }
        });
    return strangers;
  }
}

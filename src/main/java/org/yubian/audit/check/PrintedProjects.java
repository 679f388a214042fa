package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.Folded;
import org.yubian.audit.table.RowIdentity;
import org.yubian.audit.table.Similarity;
import org.yubian.audit.table.TableRole;
import org.yubian.ledger.Dimension;

/** The projects a printed 项目支出表 lists. */
final class PrintedProjects {
  private static final int LEAST_LIKENESS = 75;

  private PrintedProjects() {}

  /**
   * A project of the list.
   *
   * @param fen its total; null where no cell shows one
   * @param group row of the heading it stands under; −1 where there is none
   */
  record Listed(String name, @Nullable Long fen, Place place, int group) {}

  static List<Listed> of(List<AuditedTable> tables) {
    Map<String, Listed> projects = new LinkedHashMap<>();
    for (AuditedTable table : tables) {
      if (table.role() == TableRole.PROJECTS) {
        int group = -1;
        for (AuditedRow row : table.rows()) {
          RowIdentity identity = row.blocks().getFirst();
          String name = identity == null ? null : identity.key().get(Dimension.PROJECT);
          if (name != null) {
            projects.putIfAbsent(
                name,
                new Listed(name, total(table, row.index()), table.rowPlace(row.index(), 0), group));
          } else if (identity != null) {
            group = row.index();
          }
        }
      }
    }
    return new ArrayList<>(projects.values());
  }

  private static @Nullable Long total(AuditedTable table, int row) {
    for (int column = 0; column < table.leaves().size(); column++) {
      AuditedCell cell = table.cell(row, column);
      if (cell != null) {
        return cell.fen();
      }
    }
    return null;
  }

  /** The name most like another; empty where none is like it. */
  static String likely(List<String> names, String other) {
    String likely = "";
    int most = LEAST_LIKENESS - 1;
    for (String name : names) {
      int likeness = Similarity.percent(Folded.of(name), Folded.of(other));
      if (likeness > most) {
        likely = name;
        most = likeness;
      }
    }
    return likely;
  }
}

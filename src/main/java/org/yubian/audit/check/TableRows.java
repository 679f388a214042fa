package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.table.pack.Block;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** A printed table has the rows of its form: no fixed row is missing, none is left over. */
final class TableRows implements Check {
  private static final Messages TEXT = Messages.of(TableRows.class);
  private static final int MOST_NAMED = 5;

  @Override
  public List<String> rules() {
    return List.of("R02");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasPrinted()) {
      out.notApplicable("R02", TEXT.get("none.printed"));
      return;
    }
    for (AuditedTable table : context.tables().printed()) {
      for (int block = 0; block < table.def().blocks().size(); block++) {
        missing(out, table, block);
        leftOver(out, table, block);
      }
    }
  }

  /** Fixed rows known by words of their own that are not printed; an empty table may lack them. */
  private static void missing(Verdicts out, AuditedTable table, int block) {
    Set<String> printed = new HashSet<>();
    for (AuditedRow row : table.rows()) {
      RowIdentity identity = row.blocks().get(block);
      if (identity != null) {
        printed.add(identity.def().id());
      }
    }
    if (printed.isEmpty()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    Block def = table.def().blocks().get(block);
    def.allRows()
        .forEach(
            row -> {
              if (row instanceof RowDef.Fixed fixed
                  && !fixed.blank()
                  && fixed.needs() == null
                  && !printed.contains(fixed.id())) {
                String label = label(fixed);
                if (!label.isEmpty()) {
                  missing.add(label);
                }
              }
            });
    if (!missing.isEmpty()) {
      Place place = table.place();
      out.add(
          out.finding("R02", place)
              .says(
                  TEXT.get("rows.missing", place.brief(), missing.size(), named(missing)),
                  TEXT.get("rows.missing.advice")));
    }
  }

  private static String label(RowDef.Fixed row) {
    return row.cells().values().stream()
        .filter(template -> template.names().isEmpty())
        .map(Template::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(row.parts().isEmpty() ? "" : TEXT.get("rows.total"));
  }

  /** Rows with amounts that are none of the form's. */
  private static void leftOver(Verdicts out, AuditedTable table, int block) {
    List<Place> places = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (AuditedRow row : table.rows()) {
      if (row.blocks().get(block) == null
          && !table.repeated().contains(row.index())
          && holdsAmount(table, row, block)) {
        Place place = table.rowPlace(row.index(), table.firstColumn(block));
        places.add(place);
        labels.add(Objects.requireNonNullElse(place.row(), TEXT.get("rows.nameless")));
      }
    }
    if (!places.isEmpty()) {
      out.add(
          out.finding("R02", places.getFirst())
              .related(places.subList(1, places.size()))
              .says(
                  TEXT.get("rows.unknown", table.place().brief(), places.size(), named(labels)),
                  TEXT.get("rows.unknown.advice")));
    }
  }

  private static boolean holdsAmount(AuditedTable table, AuditedRow row, int block) {
    for (int column = 0; column < table.leaves().size(); column++) {
      if (table.isAmount(column)
          && table.blockOf(column) == block
          && row.texts().get(column).matches(".*[1-9].*")) {
        return true;
      }
    }
    return false;
  }

  private static String named(List<String> labels) {
    String first = String.join("、", labels.subList(0, Math.min(MOST_NAMED, labels.size())));
    return labels.size() > MOST_NAMED ? TEXT.get("rows.more", first) : first;
  }
}

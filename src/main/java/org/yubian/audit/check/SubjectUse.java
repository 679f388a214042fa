package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.NamedCode;
import org.yubian.budget.Coding;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;
import org.yubian.subject.Scheme;

/**
 * A code of a classification with every place that uses it, lines before tables.
 *
 * @param lowest whether lines use it, which must be of the lowest level
 */
record SubjectUse(Scheme scheme, String code, boolean lowest, List<Place> places) {
  private static final int MOST_PLACES = 20;

  private record Key(Scheme scheme, String code) {}

  /** Collects the uses of codes in one pass. */
  private static final class Collector {
    private final Map<Key, SubjectUse> uses = new LinkedHashMap<>();

    void add(Scheme scheme, @Nullable String code, boolean lowest, Place place) {
      if (code != null) {
        SubjectUse use =
            uses.computeIfAbsent(
                new Key(scheme, code),
                key -> new SubjectUse(scheme, code, lowest, new ArrayList<>()));
        if (use.places.size() < MOST_PLACES) {
          use.places.add(place);
        }
      }
    }
  }

  /** The codes of the lines; of printed tables where there are no lines. */
  static List<SubjectUse> of(AuditContext context) {
    Collector collector = new Collector();
    for (LineGroup group : context.lines().groups()) {
      Coding coding = group.coding();
      Place place = group.place(context, "");
      add(collector, coding, place);
    }
    for (ProcurementLine line : context.budget().rows(Section.PROCUREMENT)) {
      add(
          collector,
          line.coding(),
          Place.ofRow(Section.PROCUREMENT, line.key(), context.label(line), null));
    }
    if (!context.hasLines()) {
      context.tables().printed().forEach(table -> add(collector, table));
    }
    return List.copyOf(collector.uses.values());
  }

  private static void add(Collector collector, Coding coding, Place place) {
    Place row = place.wholeRow();
    collector.add(Scheme.FUNCTION, coding.function(), true, row);
    collector.add(Scheme.DEPARTMENT_ECONOMIC, coding.departmentEconomic(), true, row);
    collector.add(Scheme.GOVERNMENT_ECONOMIC, coding.governmentEconomic(), true, row);
  }

  private static void add(Collector collector, AuditedTable table) {
    for (AuditedRow row : table.rows()) {
      for (NamedCode named : row.names()) {
        collector.add(
            named.scheme(), named.code(), false, table.rowPlace(row.index(), named.column()));
      }
    }
  }

  Place place() {
    return places.getFirst();
  }

  List<Place> others() {
    return places.subList(1, places.size());
  }
}

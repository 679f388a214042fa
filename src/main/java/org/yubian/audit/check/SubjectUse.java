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
 * @param places the first of each group of lines, purchases and rows; a limited number of them
 * @param groups the lines
 */
record SubjectUse(
    Scheme scheme, String code, boolean lowest, List<Place> places, List<LineGroup> groups) {
  private static final int MOST_PLACES = 200;

  private record Key(Scheme scheme, String code) {}

  /** Collects the uses of codes in one pass. */
  private static final class Collector {
    private final Map<Key, SubjectUse> uses = new LinkedHashMap<>();

    /** The lines behind a place that was added before. */
    void add(Scheme scheme, @Nullable String code, LineGroup group) {
      SubjectUse use = code == null ? null : uses.get(new Key(scheme, code));
      if (use != null) {
        use.groups.add(group);
      }
    }

    void add(Scheme scheme, @Nullable String code, boolean lowest, Place place) {
      if (code != null) {
        SubjectUse use =
            uses.computeIfAbsent(
                new Key(scheme, code),
                key -> new SubjectUse(scheme, code, lowest, new ArrayList<>(), new ArrayList<>()));
        if (use.places.size() < MOST_PLACES) {
          use.places.add(place);
        }
      }
    }
  }

  /** How many lines, purchases or rows use it. */
  int count() {
    int lines = groups.stream().mapToInt(group -> group.lines().size() - 1).sum();
    return places.size() + lines;
  }

  /** The codes of the lines; of printed tables where there are no lines. */
  static List<SubjectUse> of(AuditContext context) {
    Collector collector = new Collector();
    for (LineGroup group : context.lines().groups()) {
      Coding coding = group.coding();
      Place place = group.place(context, "");
      add(collector, coding, place);
      collector.add(Scheme.FUNCTION, coding.function(), group);
      collector.add(Scheme.DEPARTMENT_ECONOMIC, coding.departmentEconomic(), group);
      collector.add(Scheme.GOVERNMENT_ECONOMIC, coding.governmentEconomic(), group);
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

  List<Place> others(AuditContext context) {
    List<Place> others = new ArrayList<>(places.subList(1, places.size()));
    groups.forEach(group -> others.addAll(group.otherPlaces(context)));
    return others;
  }
}

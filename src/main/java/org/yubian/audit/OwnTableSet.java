package org.yubian.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.audit.check.Topic;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.OwnTables;
import org.yubian.ledger.Change;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.SumTable;
import org.yubian.subject.Subjects;
import org.yubian.table.GridBuilder;
import org.yubian.table.PackTables;
import org.yubian.table.Unshown;
import org.yubian.table.pack.TableDef;

/** The tables of a budget's lines, laid out anew only where an edit touched them. */
final class OwnTableSet {
  /** Changes of which no sum tells which tables they show in. */
  private static final Set<Topic> EVERYWHERE =
      EnumSet.of(
          Topic.HEADER,
          Topic.UNIT,
          Topic.PROJECTS,
          Topic.TARGETS,
          Topic.THREE_PUBLIC,
          Topic.PREVIOUS,
          Topic.PROCUREMENT);

  private static final Set<Topic> LINES =
      EnumSet.of(
          Topic.HEADER,
          Topic.UNIT,
          Topic.REVENUES,
          Topic.EXPENDITURES,
          Topic.PROCUREMENT,
          Topic.PROJECTS);

  private final PackTables tables;
  private final Subjects subjects;
  private final Map<String, AuditedTable> laidOut = new LinkedHashMap<>();
  private final Set<String> stale = new HashSet<>();
  private List<Unshown> unshown = List.of();

  OwnTableSet(PackTables tables, Subjects subjects) {
    this.tables = tables;
    this.subjects = subjects;
  }

  /** Takes note of the tables in which an edit changed sums or rows. */
  void touched(Change change) {
    change.sums().forEach(sum -> stale(sum.row().table()));
    change.restructured().forEach(this::stale);
  }

  private void stale(SumTable table) {
    // A block's spec is named 01.expenditure; the sums everyone looks at are of no table.
    String id = table.spec().id();
    int dot = id.indexOf('.');
    stale.add(dot < 0 ? id : id.substring(0, dot));
  }

  List<AuditedTable> tables(Ledger ledger, Set<Topic> changed) {
    boolean all = laidOut.isEmpty() || changed.stream().anyMatch(EVERYWHERE::contains);
    // The three public figures are derived from sums of no table.
    boolean figures = stale.contains("key");
    GridBuilder builder = new GridBuilder(tables, ledger, subjects);
    OwnTables reader = new OwnTables(ledger.budget());
    for (TableDef def : tables.pack().tables()) {
      AuditedTable before = laidOut.get(def.number());
      if (all
          || before == null
          || stale.contains(def.number())
          || (figures && before.hasFigures())) {
        laidOut.put(def.number(), reader.of(builder.grid(def.number())));
      }
    }
    stale.clear();
    return new ArrayList<>(laidOut.values());
  }

  List<Unshown> unshown(Ledger ledger, Set<Topic> changed) {
    if (changed.stream().anyMatch(LINES::contains)) {
      unshown = new GridBuilder(tables, ledger, subjects).unshown();
    }
    return unshown;
  }
}

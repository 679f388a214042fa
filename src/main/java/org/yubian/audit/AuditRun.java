package org.yubian.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.audit.check.AuditContext;
import org.yubian.audit.check.Check;
import org.yubian.audit.check.Checks;
import org.yubian.audit.check.References;
import org.yubian.audit.check.Standards;
import org.yubian.audit.check.Topic;
import org.yubian.audit.check.Verdicts;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.DeclaredTables;
import org.yubian.audit.table.PrintedTable;
import org.yubian.audit.table.PrintedTables;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.Section;
import org.yubian.ledger.Ledger;
import org.yubian.table.PackTables;

/**
 * An audit that follows its budget: after an edit only the families of rules run that look at what
 * it changed, and only the tables are laid out anew whose sums it touched.
 *
 * <p>Belongs to one thread, and has a ledger of its own.
 */
public final class AuditRun {
  private final Standards standards;
  private final References references;
  private final OwnTableSet own;
  private final PrintedTables reader;
  private final List<AuditedTable> printed = new ArrayList<>();
  private final List<Check> checks = Checks.all();
  private final Map<Check, Verdicts> verdicts = new LinkedHashMap<>();
  private final Ledger ledger;
  private Budget audited;
  private AuditReport report;

  AuditRun(PackTables tables, Standards standards, Budget budget, References references) {
    this.standards = standards;
    this.references = references;
    this.ledger = new Ledger(budget, tables.specs());
    this.own = new OwnTableSet(tables, standards.subjects());
    this.reader = new PrintedTables(standards.pack(), budget.header().year());
    List<PrintedTable> read = new ArrayList<>(references.printed().tables());
    if (read.isEmpty()) {
      read.addAll(new DeclaredTables(budget, standards.pack()).tables());
    }
    read.forEach(table -> printed.add(reader.of(table)));
    this.audited = budget;
    this.report = run(EnumSet.allOf(Topic.class));
  }

  public AuditReport report() {
    return report;
  }

  /** The budget the report is about. */
  public Budget budget() {
    return audited;
  }

  /** Follows edits that were made, in their order. */
  public AuditReport follow(List<Edit> edits) {
    for (Edit edit : edits) {
      own.touched(ledger.apply(edit));
    }
    Set<Topic> changed = Topic.changed(audited, ledger.budget());
    audited = ledger.budget();
    if (!changed.isEmpty()) {
      report = run(changed);
    }
    return report;
  }

  private AuditReport run(Set<Topic> changed) {
    AuditContext context =
        new AuditContext(
            ledger,
            standards,
            references,
            new AuditContext.Tables(
                hasLines() ? own.tables(ledger, changed) : List.of(),
                printed,
                reader,
                hasLines() ? own.unshown(ledger, changed) : List.of()));
    for (Check check : checks) {
      if (check.reads().stream().anyMatch(changed::contains)) {
        Verdicts out = new Verdicts(standards.rules(), audited.unit());
        if (check.rules().stream().anyMatch(out::isActive)) {
          check.run(context, out);
        }
        verdicts.put(check, out);
      }
    }
    return new Reporting(standards.rules(), audited).of(verdicts);
  }

  private boolean hasLines() {
    return !audited.rows(Section.EXPENDITURES).isEmpty()
        || !audited.rows(Section.REVENUES).isEmpty()
        || !audited.rows(Section.PROCUREMENT).isEmpty();
  }
}

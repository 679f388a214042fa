package org.yubian.audit;

import org.yubian.audit.check.References;
import org.yubian.audit.check.Standards;
import org.yubian.audit.finding.RuleFile;
import org.yubian.budget.Budget;
import org.yubian.subject.Subjects;
import org.yubian.table.PackTables;
import org.yubian.table.pack.Pack;

/** Audits budgets by the tables of one pack, the subjects of one edition and one set of rules. */
public final class Auditor {
  private final PackTables tables;
  private final Standards standards;

  public Auditor(Pack pack, Subjects subjects) {
    this.tables = new PackTables(pack);
    this.standards = new Standards(pack, subjects, RuleFile.with(pack.audit()));
  }

  /** Runs all rules. */
  public AuditReport audit(Budget budget, References references) {
    return start(budget, references).report();
  }

  /** Runs all rules and keeps what it takes to run only some of them after an edit. */
  public AuditRun start(Budget budget, References references) {
    return new AuditRun(tables, standards, budget, references);
  }

  public Standards standards() {
    return standards;
  }
}

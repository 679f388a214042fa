package org.yubian.audit.proof;

import java.util.Arrays;
import org.yubian.audit.AuditReport;
import org.yubian.audit.Documents;
import org.yubian.audit.check.References;
import org.yubian.budget.Budget;

/** What of a published document is audited. */
enum Basis {
  BUDGET("budget") {
    @Override
    AuditReport audit(Budget budget, String sample) {
      return Documents.auditor(budget).audit(budget, References.NONE);
    }
  },
  /** The tables as printed, without the lines behind them. */
  TABLES("tables") {
    @Override
    AuditReport audit(Budget budget, String sample) {
      return Documents.auditor(budget)
          .audit(
              Budget.empty(budget.header(), budget.unit()),
              References.NONE.with(Documents.printed(sample, Documents.pack(budget))));
    }
  };

  private final String key;

  Basis(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static Basis of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst().orElseThrow();
  }

  abstract AuditReport audit(Budget budget, String sample);
}

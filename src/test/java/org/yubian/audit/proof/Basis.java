package org.yubian.audit.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.yubian.audit.AuditReport;
import org.yubian.audit.Documents;
import org.yubian.audit.check.References;
import org.yubian.budget.Budget;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.review.recognition.AuditedWorkbook;
import org.yubian.review.recognition.PrintedWorkbooks;
import org.yubian.review.recognition.RecognisedBudget;
import org.yubian.review.recognition.Recogniser;
import org.yubian.review.recognition.Recognition;

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
  },
  /** A workbook with these tables, read as one that somebody else made. */
  WORKBOOK("workbook") {
    @Override
    AuditReport audit(Budget budget, String sample) {
      Recognition recognition = recognised(sample);
      Budget declared = RecognisedBudget.of(recognition, sample + ".xlsx").orElseThrow();
      return Documents.auditor(declared)
          .audit(declared, References.NONE.with(new AuditedWorkbook(recognition)));
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

  /** The basis whose judgements hold for this one, too. */
  Basis judgedAs() {
    return this == WORKBOOK ? TABLES : this;
  }

  private static Recognition recognised(String sample) {
    try {
      Path file = Files.createTempFile(sample, ".xlsx");
      try {
        PrintedWorkbooks.writePublished(sample, file);
        return new Recogniser(Documents.packs())
            .recognise(new ReceivedWorkbooks().read(file).sheets(), sample + ".xlsx");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  abstract AuditReport audit(Budget budget, String sample);
}

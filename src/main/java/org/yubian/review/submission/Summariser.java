package org.yubian.review.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yubian.Messages;
import org.yubian.audit.AuditReport;
import org.yubian.audit.Auditor;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.budget.Budget;
import org.yubian.review.recognition.AuditedWorkbook;
import org.yubian.review.recognition.RecognisedForm;
import org.yubian.review.recognition.RecognisedTable;
import org.yubian.review.recognition.Recognition;
import org.yubian.review.recognition.Sureness;
import org.yubian.review.submission.SubmissionSummary.Counts;
import org.yubian.review.submission.SubmissionSummary.Findings;
import org.yubian.review.submission.SubmissionSummary.Form;
import org.yubian.review.submission.SubmissionSummary.Identity;
import org.yubian.review.submission.SubmissionSummary.Money;
import org.yubian.session.WorkbookReader.HandEdit;
import org.yubian.session.WorkbookReader.Oddity;
import org.yubian.session.WorkbookReader.Verification;
import org.yubian.table.StatutoryTables;

/** Reads a submission and keeps of it what a list shows. */
public final class Summariser {
  private static final Messages TEXT = Messages.of(Summariser.class);

  private final SubmissionReader reader;

  public Summariser(SubmissionReader reader) {
    this.reader = reader;
  }

  /** Never fails: what cannot be read is a submission with a problem. */
  public SubmissionSummary of(Path file) {
    Instant changed = changed(file);
    try {
      ReceivedBudget received = reader.read(file);
      return new SubmissionSummary(file, changed, Digest.of(file), null, contents(file, received));
    } catch (SubmissionException e) {
      return new SubmissionSummary(
          file, changed, Digest.of(file), String.valueOf(e.getMessage()), null);
    }
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private SubmissionSummary.Contents contents(Path file, ReceivedBudget received) {
    Budget budget = received.budget();
    Totals totals = new Totals(received.tables().grids());
    List<Remarkable> remarkables = new ArrayList<>();
    AuditReport report = audit(received);
    // What was done to the file comes before what is in it.
    addOddities(received, remarkables);
    addVerification(received, remarkables);
    report.findings().forEach(finding -> remarkables.add(remarkable(finding)));
    addRecognition(received, remarkables);
    return new SubmissionSummary.Contents(
        form(file, received),
        new Identity(
            budget.unit().name(),
            Objects.requireNonNullElse(budget.unit().code(), ""),
            budget.header().year(),
            received.tables().pack().title(),
            Objects.requireNonNullElse(budget.header().stage(), "")),
        new Money(totals.revenue(), totals.expenditure(), totals.threePublic()),
        counts(received, report),
        remarkables);
  }

  private AuditReport audit(ReceivedBudget received) {
    Budget budget = received.budget();
    return new Auditor(
            received.tables().pack(), reader.subjects().subjects(StatutoryTables.edition(budget)))
        .audit(budget, references(received));
  }

  /** A workbook from elsewhere is audited as it stands, so that findings name its cells. */
  private static References references(ReceivedBudget received) {
    Recognition recognition = received.recognition();
    return recognition == null || !received.tables().pack().equals(recognition.pack())
        ? References.NONE
        : References.NONE.with(new AuditedWorkbook(recognition));
  }

  private static Remarkable remarkable(Finding finding) {
    return new Remarkable(
        finding.level().label(), finding.place().toString(), finding.wording().message());
  }

  private static void addOddities(ReceivedBudget received, List<Remarkable> into) {
    for (Oddity oddity : received.oddities()) {
      into.add(
          new Remarkable(
              TEXT.get("remarkable.oddity"),
              oddity.where(),
              TEXT.get("oddity." + oddity.kind().name())));
    }
  }

  private static void addVerification(ReceivedBudget received, List<Remarkable> into) {
    Verification verification = received.verification();
    if (verification == null) {
      return;
    }
    for (HandEdit edit : verification.edits()) {
      into.add(
          new Remarkable(
              TEXT.get("remarkable.edit"),
              TEXT.get("remarkable.cell", edit.sheet(), edit.address()),
              TEXT.get("remarkable.edited", edit.was(), edit.is())));
    }
    for (String sheet : verification.missing()) {
      into.add(new Remarkable(TEXT.get("remarkable.edit"), sheet, TEXT.get("remarkable.missing")));
    }
  }

  private static void addRecognition(ReceivedBudget received, List<Remarkable> into) {
    Recognition recognition = received.recognition();
    if (recognition == null) {
      return;
    }
    for (RecognisedTable table : recognition.tables()) {
      RecognisedTable.Finding finding = table.finding();
      for (String doubt : finding.doubts()) {
        into.add(
            new Remarkable(
                finding.sureness().label(),
                TEXT.get("remarkable.table", table.def().number(), finding.sheet()),
                doubt));
      }
    }
    for (RecognisedForm form : recognition.forms()) {
      for (String doubt : form.doubts()) {
        into.add(
            new Remarkable(
                form.sureness().label(),
                TEXT.get(
                    "remarkable.form",
                    form.def().titles().title().text(),
                    form.values().getOrDefault("project", ""),
                    form.sheet()),
                doubt));
      }
    }
    for (Recognition.Other other : recognition.others()) {
      into.add(
          new Remarkable(
              Sureness.NONE.label(),
              TEXT.get("remarkable.row", other.sheet(), other.row() + 1),
              other.reason()));
    }
  }

  private static Form form(Path file, ReceivedBudget received) {
    if (received.recognition() != null) {
      return Form.FOREIGN;
    }
    return file.toString().endsWith(".json") ? Form.DOCUMENT : Form.WORKBOOK;
  }

  private static Counts counts(ReceivedBudget received, AuditReport report) {
    Recognition recognition = received.recognition();
    Verification verification = received.verification();
    int all = recognition == null ? received.tables().grids().size() : recognition.tables().size();
    int possible =
        recognition == null
            ? 0
            : (int)
                recognition.tables().stream()
                    .filter(table -> table.finding().sureness() != Sureness.SURE)
                    .count();
    int errors = (int) report.count(FindingLevel.ERROR);
    int warnings = (int) report.count(FindingLevel.WARNING);
    return new Counts(
        all - possible,
        possible,
        recognition == null ? 0 : recognition.others().size(),
        verification == null ? 0 : verification.edits().size(),
        received.oddities().size(),
        new Findings(errors, warnings, report.findings().size() - errors - warnings));
  }
}

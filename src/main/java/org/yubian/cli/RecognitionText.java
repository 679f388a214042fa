package org.yubian.cli;

import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.review.recognition.RecognisedForm;
import org.yubian.review.recognition.RecognisedTable;
import org.yubian.review.recognition.Recognition;

/** What was recognised in a workbook, what not, and how surely. */
final class RecognitionText {
  private static final Messages TEXT = Messages.of(RecognitionText.class);

  private RecognitionText() {}

  /**
   * @param budget made of it
   */
  static List<String> lines(Recognition recognition, Budget budget) {
    List<String> lines = new ArrayList<>();
    String year = recognition.year() == null ? TEXT.get("recognised.year-guessed") : "";
    String unit = recognition.unitName() == null ? TEXT.get("recognised.unit-guessed") : "";
    lines.add(
        TEXT.get(
            "recognised.as",
            recognition.pack() == null ? "" : recognition.pack().title(),
            budget.header().template(),
            budget.header().year(),
            year,
            budget.unit().name(),
            unit,
            budget.unit().kind().label()));
    recognition.tables().forEach(table -> lines.addAll(lines(table)));
    recognition.forms().forEach(form -> lines.addAll(lines(form)));
    recognition
        .others()
        .forEach(
            other ->
                lines.add(
                    TEXT.get("recognised.other", other.sheet(), other.row() + 1, other.reason())));
    return lines;
  }

  private static List<String> lines(RecognisedForm form) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TEXT.get(
            "recognised.form",
            form.sureness().label(),
            form.def().titles().title().text(),
            form.values().getOrDefault("project", ""),
            form.sheet(),
            form.firstRow() + 1,
            form.indicators().size()));
    form.doubts().forEach(doubt -> lines.add(TEXT.get("recognised.doubt", doubt)));
    return lines;
  }

  private static List<String> lines(RecognisedTable table) {
    List<String> lines = new ArrayList<>();
    RecognisedTable.Finding finding = table.finding();
    lines.add(
        TEXT.get(
            "recognised.table",
            finding.sureness().label(),
            table.def().number(),
            table.title() == null ? "" : table.title(),
            finding.sheet(),
            finding.firstRow() + 1,
            finding.lastRow() + 1,
            table.rows().size(),
            table.unit().label(),
            TEXT.get("recognised.unit." + table.unit().how())));
    finding.doubts().forEach(doubt -> lines.add(TEXT.get("recognised.doubt", doubt)));
    return lines;
  }
}

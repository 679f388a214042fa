package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yubian.subject.NameForm;

/**
 * How far what was recognised agrees with what was put in.
 *
 * @param amounts how many amounts were put in
 * @param found how many were found at their table, row and column
 * @param sure how many of these in tables recognised for sure
 * @param wrong amounts that tables recognised for sure show elsewhere than they were put in
 * @param remarks what is not as it was put in
 */
record Agreement(int amounts, int found, int sure, int wrong, List<String> remarks) {

  static Agreement of(List<PrintedTable> printed, Recognition recognition) {
    Map<String, RecognisedTable> tables = new HashMap<>();
    recognition.tables().forEach(table -> tables.put(table.def().number(), table));
    Counter counter = new Counter();
    for (PrintedTable table : printed) {
      counter.count(table, tables.get(table.number()));
    }
    return new Agreement(
        counter.amounts, counter.found, counter.sure, counter.wrong, counter.remarks);
  }

  private static final class Counter {
    private int amounts;
    private int found;
    private int sure;
    private int wrong;
    private final List<String> remarks = new ArrayList<>();

    void count(PrintedTable printed, RecognisedTable table) {
      List<RecognisedTable.Row> rows = table == null ? List.of() : table.rows();
      boolean isSure = table != null && table.finding().sureness() == Sureness.SURE;
      if (!isSure) {
        remarks.add(
            printed.number() + " " + (table == null ? "missing" : table.finding().doubts()));
      }
      int next = 0;
      for (List<String> row : printed.body()) {
        if (row.stream().allMatch(String::isEmpty)) {
          continue;
        }
        int at = next;
        while (at < rows.size() && !labels(rows.get(at).cells()).equals(labels(row))) {
          at++;
        }
        List<String> shown = at < rows.size() ? rows.get(at).cells() : null;
        next = shown == null ? next : at + 1;
        count(printed, row, shown, isSure ? new CodeColumns(table.def()) : null);
      }
    }

    private void count(
        PrintedTable printed, List<String> row, List<String> shown, CodeColumns sureColumns) {
      for (int i = 0; i < row.size(); i++) {
        BigDecimal put = amount(row.get(i));
        BigDecimal got = shown == null ? null : Figures.value(shown.get(i));
        boolean isSure = sureColumns != null;
        if (put != null) {
          amounts++;
          boolean same = got != null && put.compareTo(got) == 0;
          found += same ? 1 : 0;
          sure += same && isSure ? 1 : 0;
          if (!same) {
            remarks.add(printed.file() + " " + row + " / " + i + " -> " + shown);
          }
        }
        boolean other = got != null && (put == null || put.compareTo(got) != 0);
        wrong += other && isSure && sureColumns.isAmount(i) ? 1 : 0;
      }
    }

    private static List<String> labels(List<String> row) {
      return row.stream()
          .filter(text -> !Figures.is(text))
          .map(NameForm::of)
          .filter(form -> !form.matches("[0-9]*"))
          .toList();
    }

    private static BigDecimal amount(String text) {
      return Figures.plain(text).matches("-?[0-9,]+\\.[0-9]{1,6}")
          ? Objects.requireNonNull(Figures.value(text))
          : null;
    }
  }
}

package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yubian.subject.NameForm;

/** Reads the rows below a table's header. */
final class BodyReader {
  private final Candidate found;
  private final SheetCells cells;
  private final CodeColumns codes;
  private final List<RecognisedTable.Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();
  private final Set<String> captions;
  private int repaired;

  BodyReader(Candidate found) {
    this.found = found;
    this.cells = found.region().cells();
    this.codes = new CodeColumns(found.table());
    this.captions = found.region().caption().stream().map(NameForm::of).collect(Collectors.toSet());
  }

  BodyReader read() {
    for (int row = found.match().to(); row < found.region().end(); row++) {
      if (!found.region().isRepeat(row) && !isBetweenPages(row)) {
        row(row);
      }
    }
    return this;
  }

  private boolean isBetweenPages(int row) {
    List<String> texts = cells.texts(row);
    if (HeaderFinder.isNumbering(cells, row) || isHeader(row)) {
      return true;
    }
    return texts.stream()
        .allMatch(
            text ->
                captions.contains(NameForm.of(text))
                    || Pages.isPageMark(text)
                    || (Pages.amountUnit(text) != null && text.length() < LONGEST_UNIT_LINE));
  }

  private static final int LONGEST_UNIT_LINE = 14;

  /** Whether a row shows again what a row of the header shows. */
  private boolean isHeader(int row) {
    Set<String> own = forms(row);
    for (int header = found.match().from(); header < found.match().to(); header++) {
      Set<String> wanted = forms(header);
      if (own.size() > 1 && own.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> forms(int row) {
    Set<String> forms = new HashSet<>();
    cells.texts(row).forEach(text -> forms.add(NameForm.of(text)));
    return forms;
  }

  private void row(int row) {
    List<String> texts = cells.texts(row);
    String first = texts.getFirst();
    if (texts.size() <= 2 && texts.stream().noneMatch(Figures::is) && Pages.isNote(first)) {
      notes.addAll(texts);
      return;
    }
    if (texts.stream().noneMatch(Figures::is) && Pages.isSignature(first)) {
      notes.add(String.join("  ", texts));
      return;
    }
    List<Integer> columns = found.match().binding().columns();
    List<String> shown = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < columns.size(); i++) {
      String text = columns.get(i) < 0 ? "" : cell(row, columns.get(i), i);
      any |= !text.isEmpty();
      shown.add(text);
    }
    if (any) {
      rows.add(new RecognisedTable.Row(cells.sheetRow(row), shown));
    } else {
      unread.add(cells.sheetRow(row));
    }
  }

  private String cell(int row, int column, int leaf) {
    String text = cells.text(row, column);
    if (codes.isAmount(leaf)) {
      return Figures.is(text) ? Figures.plain(text) : text;
    }
    String line = text.replaceAll("[ \\t]*[\\r\\n]+[ \\t]*", "");
    String code = cells.isNumber(row, column) ? codes.repaired(leaf, line) : line;
    repaired += code.equals(line) ? 0 : 1;
    return code;
  }

  List<RecognisedTable.Row> rows() {
    return rows;
  }

  List<String> notes() {
    return notes;
  }

  /** Rows of the sheet with nothing in the table's columns. */
  List<Integer> unread() {
    return unread;
  }

  /** How many codes got back zeros they had lost. */
  int repaired() {
    return repaired;
  }
}

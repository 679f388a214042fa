package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.LineAmounts;
import org.yubian.desktop.lines.LineEdits;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.lines.NewLine;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.subject.Scheme;

/** What typing does on this screen: amounts of lines, and new lines by code, name or pinyin. */
final class ExpenditureTyping {
  private static final Messages TEXT = Messages.of(ExpenditureTyping.class);

  private final Desk desk;
  private final Arrangement by;
  private final ExpenditureCells cells;
  private final LineAmounts amounts;
  private final LineSuggestions found;

  ExpenditureTyping(Desk desk, Arrangement by, ExpenditureCells cells) {
    this.by = by;
    this.desk = desk;
    this.cells = cells;
    this.amounts = new LineAmounts(desk);
    this.found = new LineSuggestions(desk);
  }

  Entry entry(ExpenditureRow row, ExpenditureColumn column) {
    Optional<String> readOnly = desk.readOnlyBecause();
    if (readOnly.isPresent()) {
      return new Entry.Refused(readOnly.get());
    }
    return switch (row) {
      case ExpenditureRow.Detail detail -> entry(line(detail), column);
      case ExpenditureRow.Total total -> new Entry.Refused(TEXT.get("entry.sum"));
      case ExpenditureRow.Subject subject ->
          new Entry.Refused(column.isText() ? TEXT.get("entry.subject") : TEXT.get("entry.sum"));
      case ExpenditureRow.Add add ->
          column.isText() ? new Entry.Open("") : new Entry.Refused(TEXT.get("entry.add"));
    };
  }

  private ExpenditureLine line(ExpenditureRow.Detail detail) {
    return desk.budget().rows(Section.EXPENDITURES).get(detail.line());
  }

  private Entry entry(ExpenditureLine line, ExpenditureColumn column) {
    if (column.takesAmounts() && cells.falls(line, column)) {
      return new Entry.Open(amounts.editable(line));
    }
    return new Entry.Refused(
        switch (column) {
          case CODE, NAME, CROSS -> TEXT.get("entry.coding");
          case PREVIOUS -> TEXT.get("entry.previous");
          case GROWTH, RATE -> TEXT.get("entry.computed");
          case SPECIAL, OWN, SURPLUS, CARRIED, FISCAL, GENERAL, GOVERNMENT_FUND, STATE_CAPITAL ->
              TEXT.get("entry.fund", line.coding().fund().label());
          default -> TEXT.get("entry.category", line.coding().category());
        });
  }

  Commit commit(ExpenditureLine line, String text) {
    return amounts.commit(line, text);
  }

  /**
   * Puts a line where another one stands. Lines change places with those of their subject; below
   * another one they would be other lines.
   */
  Commit move(Optional<ExpenditureLine> line, Optional<ExpenditureLine> to) {
    boolean among =
        line.isPresent()
            && to.isPresent()
            && Objects.equals(by.code(line.get().coding()), by.code(to.get().coding()));
    if (!among) {
      return new Commit.Problem(TEXT.get("move.among"));
    }
    Edit.MoveRow<ExpenditureLine> edit =
        new LineEdits(desk.budget()).move(line.get(), to.get()).orElse(null);
    return edit == null
        ? Commit.DONE
        : Commit.of(desk.apply(edit), new Commit.Moved(edit.toKey(), ""));
  }

  /** Empties the amounts of lines, as one edit. */
  Commit clear(List<ExpenditureLine> lines) {
    List<Edit> edits = lines.stream().map(LineAmounts::cleared).toList();
    return LineEdits.together(TEXT.get("edit.clear", edits.size()), edits)
        .map(edit -> Commit.of(desk.apply(edit)))
        .orElse(Commit.DONE);
  }

  /**
   * What may be meant in the row where a line begins.
   *
   * @param subject it falls under; empty where that is still to be chosen
   */
  List<Suggestion> suggestions(String subject, String text) {
    if (subject.isEmpty()) {
      return text.isBlank() ? List.of() : found.subjects(by.scheme(), text);
    }
    List<Suggestion> both = new ArrayList<>(found.subjects(below(), text));
    if (by == Arrangement.FUNCTION) {
      both.addAll(found.projects(text));
    }
    return both;
  }

  /** The classification that tells lines apart under a subject. */
  private Scheme below() {
    return by == Arrangement.FUNCTION ? Scheme.DEPARTMENT_ECONOMIC : Scheme.FUNCTION;
  }

  /** Begins a subject; its first line is then chosen below it. */
  Commit begin(String text, Consumer<String> begin) {
    String code = text.strip();
    if (!isLineLevel(by.scheme(), code)) {
      return unknown(by.scheme(), code);
    }
    begin.accept(code);
    return new Commit.Moved("+" + code, ExpenditureColumn.NAME.id());
  }

  /** Adds a line below a subject; the cursor goes to its amount. */
  Commit addLine(String subject, String text) {
    String code = text.strip();
    boolean project = by == Arrangement.FUNCTION && code.startsWith(LineSuggestions.PROJECT);
    if (!project && !isLineLevel(below(), code)) {
      return unknown(below(), code);
    }
    Edit.AddRow<ExpenditureLine> edit = project ? ofProject(subject, code) : of(subject, code);
    return Commit.of(
        desk.apply(edit), new Commit.Moved(edit.row().key(), ExpenditureColumn.TOTAL.id()));
  }

  private Edit.AddRow<ExpenditureLine> ofProject(String function, String value) {
    String project = value.substring(LineSuggestions.PROJECT.length());
    return new NewLine(desk).forProject(function, project);
  }

  private Edit.AddRow<ExpenditureLine> of(String subject, String code) {
    return by == Arrangement.FUNCTION
        ? new NewLine(desk).forEconomic(subject, code)
        : new NewLine(desk).forEconomic(code, subject);
  }

  private static Commit unknown(Scheme scheme, String code) {
    return new Commit.Problem(
        scheme == Scheme.FUNCTION
            ? TEXT.get("add.item.unknown", code)
            : TEXT.get("add.line.unknown", code));
  }

  private boolean isLineLevel(Scheme scheme, String code) {
    return scheme.isCode(code)
        && code.length() == scheme.lineLevel().digits()
        && desk.subjects().catalogue(scheme).find(code).isPresent();
  }
}

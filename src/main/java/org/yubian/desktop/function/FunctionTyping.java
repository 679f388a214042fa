package org.yubian.desktop.function;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.LineAmounts;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.lines.NewLine;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.subject.Scheme;

/** What typing does on this screen: amounts of lines, and new lines by code, name or pinyin. */
final class FunctionTyping {
  private static final Messages TEXT = Messages.of(FunctionTyping.class);

  private final Desk desk;
  private final FunctionCells cells;
  private final LineAmounts amounts;
  private final LineSuggestions found;

  FunctionTyping(Desk desk, FunctionCells cells) {
    this.desk = desk;
    this.cells = cells;
    this.amounts = new LineAmounts(desk);
    this.found = new LineSuggestions(desk);
  }

  Entry entry(ExpenditureLine line, FunctionColumn column) {
    if (column.takesAmounts() && cells.falls(line, column)) {
      return new Entry.Open(amounts.editable(line));
    }
    return new Entry.Refused(
        switch (column) {
          case CODE, NAME -> TEXT.get("entry.coding");
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
   * What may be meant in the row where a line begins.
   *
   * @param function the item it falls under; empty where that is still to be chosen
   */
  List<Suggestion> suggestions(String function, String text) {
    if (function.isEmpty()) {
      return text.isBlank() ? List.of() : found.subjects(Scheme.FUNCTION, text);
    }
    List<Suggestion> both = new ArrayList<>(found.subjects(Scheme.DEPARTMENT_ECONOMIC, text));
    both.addAll(found.projects(text));
    return both;
  }

  /** Begins an item; its first line is then chosen below it. */
  Commit chooseItem(String text, Consumer<String> begin) {
    String code = text.strip();
    if (!isLineLevel(Scheme.FUNCTION, code)) {
      return new Commit.Problem(TEXT.get("add.item.unknown", code));
    }
    begin.accept(code);
    return new Commit.Moved("+" + code, FunctionColumn.NAME.id());
  }

  /** Adds a line below an item; the cursor goes to its amount. */
  Commit addLine(String function, String text) {
    String code = text.strip();
    Edit.AddRow<ExpenditureLine> edit;
    if (code.startsWith(LineSuggestions.PROJECT)) {
      edit =
          new NewLine(desk).forProject(function, code.substring(LineSuggestions.PROJECT.length()));
    } else if (isLineLevel(Scheme.DEPARTMENT_ECONOMIC, code)) {
      edit = new NewLine(desk).forEconomic(function, code);
    } else {
      return new Commit.Problem(TEXT.get("add.line.unknown", code));
    }
    return desk.apply(edit)
        .<Commit>map(Commit.Problem::new)
        .orElseGet(() -> new Commit.Moved(edit.row().key(), FunctionColumn.TOTAL.id()));
  }

  private boolean isLineLevel(Scheme scheme, String code) {
    return scheme.isCode(code)
        && code.length() == scheme.lineLevel().digits()
        && desk.subjects().catalogue(scheme).find(code).isPresent();
  }
}

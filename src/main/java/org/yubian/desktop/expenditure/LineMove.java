package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.lines.LineEdits;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.lines.NewLine;
import org.yubian.desktop.picker.SubjectDialog;
import org.yubian.desktop.sheet.view.Sheet;

/** Moves lines to another subject of the classification they are arranged by. */
final class LineMove {
  private static final Messages TEXT = Messages.of(LineMove.class);

  private final Desk desk;
  private final Arrangement by;

  LineMove(Desk desk, Arrangement by) {
    this.desk = desk;
    this.by = by;
  }

  /** Asks for the subject and moves the lines there, as one edit. */
  void ask(Sheet sheet, List<ExpenditureLine> lines) {
    if (lines.isEmpty()) {
      desk.tell(Notice.of(TEXT.get("move.none")));
      return;
    }
    LineSuggestions found = new LineSuggestions(desk);
    new SubjectDialog(sheet.getScene().getWindow(), text -> found.subjects(by.scheme(), text))
        .ask(TEXT.get("move.title"), TEXT.get("move.question", lines.size()), TEXT.get("move.take"))
        .ifPresent(code -> move(lines, code));
  }

  private void move(List<ExpenditureLine> lines, String code) {
    edit(lines, code).flatMap(desk::apply).ifPresent(refusal -> desk.tell(Notice.of(refusal)));
  }

  Optional<Edit> edit(List<ExpenditureLine> lines, String code) {
    List<Edit> edits = new ArrayList<>();
    for (ExpenditureLine line : lines) {
      ExpenditureLine moved = line.withCoding(moved(line.coding(), code));
      if (!moved.equals(line)) {
        edits.add(new Edit.ChangeRow<>(Section.EXPENDITURES, line, moved));
      }
    }
    return LineEdits.together(TEXT.get("edit.move.to", edits.size(), code), edits);
  }

  /** The government subject follows the department's where there is only one. */
  private Coding moved(Coding coding, String code) {
    return switch (by) {
      case FUNCTION -> coding.withFunction(code);
      case DEPARTMENT -> {
        String government = new NewLine(desk).government(code);
        yield coding.withEconomic(
            code, government == null ? coding.governmentEconomic() : government);
      }
      case GOVERNMENT -> coding.withEconomic(coding.departmentEconomic(), code);
    };
  }
}

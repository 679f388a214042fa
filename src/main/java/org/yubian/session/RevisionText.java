package org.yubian.session;

import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.Header;
import org.yubian.budget.Line;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.money.AmountFormat;
import org.yubian.subject.SubjectLibrary;

/**
 * What an edit does as a sentence for the undo menu and the trail: {@code 修改 行政运行 30101 基本工资 501.96
 * → 520.00}.
 */
public final class RevisionText {
  private static final Messages TEXT = Messages.of(RevisionText.class);

  private final SubjectLibrary subjects;

  public RevisionText(SubjectLibrary subjects) {
    this.subjects = subjects;
  }

  /**
   * @param header of the budget: by its edition of the 科目 codes get their names
   * @param format of amounts; where it would hide the difference they are shown in 元
   */
  public String of(Edit edit, Header header, AmountFormat format) {
    RowText rows = new RowText(SubjectNames.of(subjects, header), format);
    return switch (edit) {
      case Edit.AddRow<?> add -> TEXT.get("add", row(rows, add.section(), add.row()));
      case Edit.RemoveRow<?> remove ->
          TEXT.get("remove", row(rows, remove.section(), remove.row()));
      case Edit.MoveRow<?> move -> TEXT.get("move", row(rows, move.section(), move.row()));
      case Edit.ChangeRow<?> change -> change(rows, change.section(), change);
      case Edit.ReplacePart<?> part -> TEXT.get("change", of(part.part()));
      case Edit.Batch batch -> batch.sentence();
    };
  }

  private static String change(RowText rows, Section<?> section, Edit.ChangeRow<?> change) {
    String row = row(rows, section, change.before());
    if (change.before() instanceof Line before && change.after() instanceof Line after) {
      List<String> differences = rows.differences(before, after);
      return differences.isEmpty()
          ? TEXT.get("change.notes", row)
          : TEXT.get("change.line", row, String.join("，", differences));
    }
    String after = row(rows, section, change.after());
    return row.equals(after) ? TEXT.get("change", row) : TEXT.get("change.name", row, after);
  }

  private static String row(RowText rows, Section<?> section, Row row) {
    boolean previous =
        section == Section.PREVIOUS_EXPENDITURES || section == Section.PREVIOUS_REVENUES;
    String text = rows.describe(row);
    return previous ? TEXT.get("row.previous", text) : text;
  }

  /** What a part of the budget is called. */
  public static String of(Part<?> part) {
    return TEXT.get("part." + part.name());
  }
}

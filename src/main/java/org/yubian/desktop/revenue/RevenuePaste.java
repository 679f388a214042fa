package org.yubian.desktop.revenue;

import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetSelection;

/** Puts texts into cells of this screen, one after another, and makes one edit of it. */
final class RevenuePaste {
  private static final Messages TEXT = Messages.of(RevenuePaste.class);

  private final Desk desk;
  private final RevenueModel model;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private Budget next;

  RevenuePaste(Desk desk, RevenueModel model) {
    this.desk = desk;
    this.model = model;
    this.next = desk.budget();
  }

  /** Pastes cells where they are planned to go; rows with a name go to the source of that name. */
  Paste paste(PastePlan plan) {
    PastePlan placed = plan.byNames(model, RevenueColumn.NAME.ordinal());
    placed.strangers().forEach(name -> problems.add(TEXT.get("paste.stranger", name)));
    placed.each(
        (row, column, text) -> {
          if (row >= model.rowCount() || column == PastePlan.OUTSIDE) {
            problems.add(TEXT.get("paste.outside", text));
          } else if (!text.equals(model.cell(row, column).text())) {
            put(row, column, text);
          }
        });
    return result();
  }

  /** Puts the uppermost row's texts into the rows below it. */
  Paste fill(SheetSelection range) {
    for (int row = range.top() + 1; row <= range.bottom(); row++) {
      for (int column : range.columns()) {
        String text = model.cell(range.top(), column).text();
        if (!text.equals(model.cell(row, column).text())) {
          put(row, column, text);
        }
      }
    }
    return result();
  }

  /** Puts a text into a cell, after those before it. */
  void put(int row, int column, String text) {
    RevenueTyping ahead = new RevenueTyping(desk, next);
    RevenueColumn of = RevenueColumn.values()[column];
    Entry entry = ahead.entry(model.at(row), of);
    if (entry instanceof Entry.Refused refused) {
      problems.add(TEXT.get("paste.wrong", place(row, of), refused.why()));
    } else if (entry instanceof Entry.Open open && !open.text().equals(text)) {
      switch (ahead.type(model.at(row), of, text)) {
        case Typed.Wrong<Edit> wrong ->
            problems.add(TEXT.get("paste.wrong", place(row, of), wrong.message()));
        case Typed.Taken<Edit> taken -> {
          edits.add(taken.item());
          next = taken.item().apply(next);
        }
      }
    }
  }

  Paste result() {
    Edit edit =
        edits.isEmpty() ? null : new Edit.Batch(TEXT.get("revenue.edit", edits.size()), edits);
    return new Paste(edit, edits.size(), problems);
  }

  private String place(int row, RevenueColumn column) {
    return TEXT.get(
        "paste.place", model.name(row), model.layout().columns().get(column.ordinal()).name());
  }
}

package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetModel;
import org.yubian.money.DisplayUnit;

/**
 * Puts copied cells onto the amounts of a sheet of lines: the cells beginning at the chosen one, a
 * single copied cell onto all chosen ones. What does not fit is told and nothing else is changed.
 */
public final class LinePaste {
  private static final Messages TEXT = Messages.of(LinePaste.class);

  private final SheetModel model;
  private final IntFunction<Optional<ExpenditureLine>> lineAt;
  private final DisplayUnit unit;
  private final Map<Long, Edit> edits = new LinkedHashMap<>();
  private final Map<Long, TypedAmount.Value> values = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private int placed;

  /**
   * @param lineAt the line of a row; empty for a row of sums
   * @param unit of numbers copied without 元 or 万元
   */
  public LinePaste(
      SheetModel model, IntFunction<Optional<ExpenditureLine>> lineAt, DisplayUnit unit) {
    this.model = model;
    this.lineAt = lineAt;
    this.unit = unit;
  }

  /** Pastes cells where they are planned to go. */
  public Paste paste(PastePlan plan) {
    plan.each(this::put);
    return result();
  }

  private Paste result() {
    Edit edit =
        LineEdits.together(TEXT.get("edit.paste", placed), List.copyOf(edits.values()))
            .orElse(null);
    return new Paste(edit, placed, problems);
  }

  private void put(int row, int column, String text) {
    if (row >= model.rowCount() || column >= model.layout().columns().size()) {
      problems.add(TEXT.get("paste.outside", text));
      return;
    }
    // What stands there already needs no placing: whole rows can be pasted back over themselves.
    if (model.cell(row, column).text().equals(text)) {
      return;
    }
    Optional<ExpenditureLine> line = lineAt.apply(row);
    if (line.isEmpty() || model.entry(row, column) instanceof Entry.Refused) {
      problems.add(TEXT.get("paste.refused", place(row, column), text));
      return;
    }
    switch (TypedAmount.read(text, unit)) {
      case TypedAmount.Wrong wrong ->
          problems.add(TEXT.get("paste.wrong", place(row, column), wrong.message()));
      case TypedAmount.Value value -> take(line.get(), value, row, column);
    }
  }

  private void take(ExpenditureLine line, TypedAmount.Value value, int row, int column) {
    TypedAmount.Value other = values.putIfAbsent(line.key(), value);
    if (other != null && !other.amount().equals(value.amount())) {
      problems.add(TEXT.get("paste.twice", place(row, column)));
      return;
    }
    placed++;
    edits.put(line.key(), LineAmounts.edit(line, value));
  }

  private String place(int row, int column) {
    String name = model.cell(row, model.layout().column("name")).text();
    return TEXT.get("paste.place", name, model.layout().columns().get(column).name());
  }
}

package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.EditReach;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.lines.PreviousLines;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.ledger.Change;

/** 支出预算 as a sheet: subjects of a classification and below them the lines, live over the ledger. */
public final class ExpenditureModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(ExpenditureModel.class);

  private final Desk desk;
  private Arrangement by;
  private final Set<String> begun = new HashSet<>();
  private final ExpenditureRows rows = new ExpenditureRows();
  private Shown shown = Shown.USED;
  private ExpenditureColumns columns = ExpenditureColumns.NONE;
  private ExpenditureCells cells;
  private ExpenditureTyping typing;

  public ExpenditureModel(Desk desk, Arrangement by) {
    this.desk = desk;
    this.by = by;
    this.cells = new ExpenditureCells(desk, by, new PreviousLines(desk.budget()));
    this.typing = new ExpenditureTyping(desk, by, cells);
    rebuild();
    open(Depth.DETAIL);
    desk.listen(new FromDesk());
  }

  /** How far the outline is unfolded. */
  public enum Depth {
    CLASS,
    SECTION,
    ITEM,
    DETAIL
  }

  public Arrangement arrangement() {
    return by;
  }

  /** Arranges the lines by another classification. */
  public void arrangeBy(Arrangement other) {
    if (other != by) {
      by = other;
      begun.clear();
      rebuild();
      layoutChanged();
      open(Depth.DETAIL);
    }
  }

  /** Shows other rows. */
  public void show(Shown which) {
    if (which != shown) {
      shown = which;
      rebuild();
      rowsChanged();
    }
  }

  /** Unfolds everything above a level and folds the level itself. */
  public void open(Depth depth) {
    rows.open(depth);
    rowsChanged();
  }

  /** The row of a line after unfolding what hides it; −1 where it is not shown at all. */
  public int reveal(long line) {
    if (!rows.reveal(line)) {
      show(Shown.USED);
      rows.reveal(line);
    }
    rowsChanged();
    return rows.indexOf(line);
  }

  private void rebuild() {
    PreviousLines previous = new PreviousLines(desk.budget());
    cells = new ExpenditureCells(desk, by, previous);
    typing = new ExpenditureTyping(desk, by, cells);
    rows.set(new ExpenditureTree(desk, by, shown, previous, begun).build());
    columns = ExpenditureColumns.of(desk, by);
  }

  @Override
  public SheetLayout layout() {
    return columns.layout();
  }

  @Override
  public Set<String> unfolded() {
    return rows.remembered();
  }

  @Override
  public void unfold(Set<String> remembered) {
    rows.recall(remembered);
    rowsChanged();
  }

  @Override
  public int rowCount() {
    return rows.size();
  }

  @Override
  public SheetRow row(int row) {
    return rows.row(row, by);
  }

  @Override
  public SheetCell cell(int row, int column) {
    return cells.cell(rows.at(row), columns.at(column));
  }

  @Override
  public int indexOf(Object key) {
    return rows.indexOf(key);
  }

  @Override
  public int typeAhead(String typed, int from) {
    Optional<Object> found =
        rows.search(from, row -> begins(row, ExpenditureColumn.CODE, typed))
            .or(() -> rows.search(from, row -> begins(row, ExpenditureColumn.NAME, typed)));
    if (found.isEmpty()) {
      return -1;
    }
    if (rows.indexOf(found.get()) < 0) {
      rows.reveal(found.get());
      rowsChanged();
    }
    return rows.indexOf(found.get());
  }

  private boolean begins(ExpenditureRow row, ExpenditureColumn column, String typed) {
    return !(row instanceof ExpenditureRow.Add) && cells.cell(row, column).text().startsWith(typed);
  }

  @Override
  public void toggle(int row) {
    rows.toggle(row);
    rowsChanged();
  }

  @Override
  protected String refusal() {
    return TEXT.get("entry.sum");
  }

  /** Where a line begins, typing begins it from whichever column. */
  @Override
  public int entryColumn(int row, int column) {
    return rows.at(row) instanceof ExpenditureRow.Add && !columns.at(column).isText()
        ? columns.layout().column(ExpenditureColumn.NAME.id())
        : column;
  }

  @Override
  public Entry entry(int row, int column) {
    return typing.entry(rows.at(row), columns.at(column));
  }

  @Override
  public Commit commit(int row, int column, String text) {
    return switch (rows.at(row)) {
      case ExpenditureRow.Detail detail -> typing.commit(line(detail), text);
      case ExpenditureRow.Add add when add.subject().isEmpty() -> typing.begin(text, this::begin);
      case ExpenditureRow.Add add -> typing.addLine(add.subject(), text);
      default -> new Commit.Problem(refusal());
    };
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String text) {
    return rows.at(row) instanceof ExpenditureRow.Add add
        ? typing.suggestions(add.subject(), text)
        : List.of();
  }

  @Override
  public Optional<String> preview(int row, int column, String text) {
    return columns.at(column).isText() ? Optional.empty() : TypedAmount.preview(text);
  }

  /** Shows an item that no line uses yet, so that lines can be added below it. */
  private void begin(String function) {
    begun.add(function);
    rebuild();
    rows.reveal("+" + function);
    rowsChanged();
  }

  @Override
  public Commit clear(SheetSelection range) {
    List<ExpenditureLine> cleared = new ArrayList<>();
    String refused = refusal();
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column : range.columns()) {
        Entry entry = entry(row, column);
        if (entry instanceof Entry.Open && rows.at(row) instanceof ExpenditureRow.Detail detail) {
          cleared.add(line(detail));
          break;
        }
        refused = entry instanceof Entry.Refused why ? why.why() : refused;
      }
    }
    return cleared.isEmpty() ? new Commit.Problem(refused) : typing.clear(cleared);
  }

  @Override
  public boolean isMovable(int row) {
    return rows.at(row) instanceof ExpenditureRow.Detail && desk.readOnlyBecause().isEmpty();
  }

  @Override
  public Commit move(int row, int to) {
    return typing.move(lineAt(row), lineAt(to));
  }

  /** Where the number of a cell comes from; empty for a cell without one. */
  public Optional<Provenance> provenance(int row, int column) {
    return cells.provenance(rows.at(row), columns.at(column));
  }

  /**
   * Where a line is added for a row, unfolded: below its subject, or where a subject is begun.
   *
   * @return −1 where none can be added
   */
  public int addRow(int row) {
    String subject = subjectAt(row);
    Object key = "+" + (subject == null ? "" : subject);
    if (rows.reveal(key)) {
      rowsChanged();
    }
    return rows.indexOf(key);
  }

  /** The subject that lines of a row fall under; null where that is none they are written at. */
  @Nullable String subjectAt(int row) {
    String subject =
        switch (row < 0 ? null : rows.at(row)) {
          case ExpenditureRow.Detail detail -> by.code(line(detail).coding());
          case ExpenditureRow.Subject of -> of.code();
          case ExpenditureRow.Add add -> add.subject();
          case null, default -> null;
        };
    return subject != null && by.isLast(subject) ? subject : null;
  }

  /** The line of a row; empty for a row of sums. */
  public Optional<ExpenditureLine> lineAt(int row) {
    return rows.at(row) instanceof ExpenditureRow.Detail detail
        ? Optional.of(line(detail))
        : Optional.empty();
  }

  private ExpenditureLine line(ExpenditureRow.Detail detail) {
    return desk.budget().rows(Section.EXPENDITURES).get(detail.line());
  }

  private final class FromDesk implements DeskListener {
    @Override
    public void changed(Change change) {
      if (EditReach.reshapes(change.edit(), Section.EXPENDITURES)
          || EditReach.touches(change.edit(), Section.PREVIOUS_EXPENDITURES)
          || shown == Shown.CHANGED) {
        rebuild();
        rowsChanged();
      } else {
        ExpenditureColumns now = ExpenditureColumns.of(desk, by);
        if (!now.equals(columns)) {
          columns = now;
          layoutChanged();
        }
        cellsChanged();
      }
    }

    @Override
    public void renewed() {
      rebuild();
      layoutChanged();
      rowsChanged();
    }

    @Override
    public void flagged() {
      cellsChanged();
    }
  }
}

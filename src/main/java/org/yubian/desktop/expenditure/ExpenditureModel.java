package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.EditReach;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.lines.LineAmounts;
import org.yubian.desktop.lines.PreviousLines;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Outline;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.ledger.Change;
import org.yubian.ledger.SumRow;
import org.yubian.session.RevisionText;
import org.yubian.table.Cell;

/** 支出预算 as a sheet: subjects of a classification and below them the lines, live over the ledger. */
public final class ExpenditureModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(ExpenditureModel.class);

  private final Desk desk;
  private Arrangement by;
  private final Set<String> begun = new HashSet<>();
  private final Outline<ExpenditureRow> outline = new Outline<>();
  private Shown shown = Shown.USED;
  private List<ExpenditureColumn> columns = List.of();
  private SheetLayout layout = SheetLayout.EMPTY;
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

  public Shown shown() {
    return shown;
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
    outline.openWhere(
        row -> row instanceof ExpenditureRow.Subject s && levelOf(s.code()) < depth.ordinal());
    rowsChanged();
  }

  private static int levelOf(String code) {
    return Math.max(0, (code.length() - 3) / 2);
  }

  /** The row of a line after unfolding what hides it; −1 where it is not shown at all. */
  public int reveal(long line) {
    if (!outline.reveal(line)) {
      show(Shown.USED);
      outline.reveal(line);
    }
    rowsChanged();
    return outline.indexOf(line);
  }

  private void rebuild() {
    PreviousLines previous = new PreviousLines(desk.budget());
    cells = new ExpenditureCells(desk, by, previous);
    typing = new ExpenditureTyping(desk, by, cells);
    outline.setRoots(
        new ExpenditureTree(desk, by, shown, previous, begun).build(),
        row -> row instanceof ExpenditureRow.Subject subject && subject.sums() != null);
    arrange();
  }

  /** Lays the columns out anew where others are needed; whether they were. */
  private boolean arrange() {
    SumRow total = desk.ledger().table(by.spec().id()).fixed(0);
    List<ExpenditureColumn> wanted = new ArrayList<>();
    for (ExpenditureColumn column : ExpenditureColumn.values()) {
      if (isWanted(column, total)) {
        wanted.add(column);
      }
    }
    String longest = desk.display().cells().format(total.sum(0));
    SheetLayout next = new ExpenditureLayout(by, longest, wanted::contains).layout();
    boolean other = !next.equals(layout);
    columns = wanted;
    layout = next;
    return other;
  }

  private boolean isWanted(ExpenditureColumn column, SumRow total) {
    if (column == ExpenditureColumn.CROSS) {
      return by != Arrangement.FUNCTION;
    }
    return !column.isRare() || total.sum(by.spec().column(column.id())) != 0;
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

  @Override
  public Set<String> unfolded() {
    return outline.remembered();
  }

  @Override
  public void unfold(Set<String> remembered) {
    outline.recall(remembered);
    rowsChanged();
  }

  @Override
  public int rowCount() {
    return outline.size();
  }

  @Override
  public SheetRow row(int row) {
    ExpenditureRow what = outline.node(row).value();
    SheetRow.Kind kind =
        switch (what) {
          case ExpenditureRow.Total total -> SheetRow.Kind.TOTAL;
          case ExpenditureRow.Subject subject -> kind(subject.code());
          case ExpenditureRow.Detail detail -> SheetRow.Kind.LINE;
          case ExpenditureRow.Add add -> SheetRow.Kind.ADD;
        };
    return new SheetRow(what.key(), kind, outline.depth(row), outline.fold(row));
  }

  private SheetRow.Kind kind(String code) {
    if (by.isLast(code)) {
      return SheetRow.Kind.ITEM;
    }
    return switch (levelOf(code)) {
      case 0 -> SheetRow.Kind.CLASS;
      case 1 -> SheetRow.Kind.SECTION;
      default -> SheetRow.Kind.ITEM;
    };
  }

  @Override
  public SheetCell cell(int row, int column) {
    return cells.cell(outline.node(row).value(), columns.get(column));
  }

  @Override
  public int indexOf(Object key) {
    return outline.indexOf(key);
  }

  @Override
  public int typeAhead(String typed, int from) {
    Optional<Object> found =
        outline
            .search(from, row -> begins(row, ExpenditureColumn.CODE, typed))
            .or(() -> outline.search(from, row -> begins(row, ExpenditureColumn.NAME, typed)));
    if (found.isEmpty()) {
      return -1;
    }
    if (outline.indexOf(found.get()) < 0) {
      outline.reveal(found.get());
      rowsChanged();
    }
    return outline.indexOf(found.get());
  }

  private boolean begins(ExpenditureRow row, ExpenditureColumn column, String typed) {
    return !(row instanceof ExpenditureRow.Add) && cells.cell(row, column).text().startsWith(typed);
  }

  @Override
  public void toggle(int row) {
    outline.toggle(row);
    rowsChanged();
  }

  @Override
  protected String refusal() {
    return TEXT.get("entry.sum");
  }

  /** Where a line begins, typing begins it from whichever column. */
  @Override
  public int entryColumn(int row, int column) {
    return outline.node(row).value() instanceof ExpenditureRow.Add && !columns.get(column).isText()
        ? layout.column(ExpenditureColumn.NAME.id())
        : column;
  }

  @Override
  public Entry entry(int row, int column) {
    ExpenditureColumn of = columns.get(column);
    String readOnly = desk.session().readOnlyBecause();
    if (readOnly != null) {
      return new Entry.Refused(TEXT.get("entry.read.only", readOnly));
    }
    return switch (outline.node(row).value()) {
      case ExpenditureRow.Detail detail -> typing.entry(line(detail), of);
      case ExpenditureRow.Total total -> new Entry.Refused(refusal());
      case ExpenditureRow.Subject subject ->
          new Entry.Refused(of.isText() ? TEXT.get("entry.subject") : refusal());
      case ExpenditureRow.Add add ->
          of.isText() ? new Entry.Open("") : new Entry.Refused(TEXT.get("entry.add"));
    };
  }

  @Override
  public Commit commit(int row, int column, String text) {
    return switch (outline.node(row).value()) {
      case ExpenditureRow.Detail detail -> typing.commit(line(detail), text);
      case ExpenditureRow.Add add when add.subject().isEmpty() -> typing.begin(text, this::begin);
      case ExpenditureRow.Add add -> typing.addLine(add.subject(), text);
      default -> new Commit.Problem(refusal());
    };
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String text) {
    return outline.node(row).value() instanceof ExpenditureRow.Add add
        ? typing.suggestions(add.subject(), text)
        : List.of();
  }

  /** Shows an item that no line uses yet, so that lines can be added below it. */
  private void begin(String function) {
    begun.add(function);
    rebuild();
    outline.reveal("+" + function);
    rowsChanged();
  }

  @Override
  public Commit clear(SheetSelection range) {
    List<Edit> edits = new ArrayList<>();
    Entry refused = null;
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        Entry entry = entry(row, column);
        if (entry instanceof Entry.Open
            && outline.node(row).value() instanceof ExpenditureRow.Detail detail) {
          edits.add(LineAmounts.cleared(line(detail)));
          break;
        }
        refused = entry;
      }
    }
    if (edits.isEmpty()) {
      return new Commit.Problem(refused instanceof Entry.Refused why ? why.why() : refusal());
    }
    Edit edit =
        edits.size() == 1
            ? edits.getFirst()
            : new Edit.Batch(RevisionText.asWritten(TEXT.get("edit.clear", edits.size())), edits);
    return LineAmounts.outcome(desk.apply(edit));
  }

  /** Where the number of a cell comes from; empty for a cell without one. */
  public Optional<Provenance> provenance(int row, int column) {
    ExpenditureColumn of = columns.get(column);
    SumRow sums =
        switch (outline.node(row).value()) {
          case ExpenditureRow.Total total -> total.sums();
          case ExpenditureRow.Subject subject -> subject.sums();
          default -> null;
        };
    if (sums == null || !of.isSum()) {
      return Optional.empty();
    }
    int index = by.spec().column(of.id());
    String title =
        TEXT.get(
            "provenance.title",
            cells.title(outline.node(row).value()),
            TEXT.get("function.full." + of.id()));
    return Optional.of(new Provenance(title, sums.sum(index), new Cell.Origin.Sum(sums, index)));
  }

  /**
   * Where a line is added for a row, unfolded: below its subject, or where a subject is begun.
   *
   * @return −1 where none can be added
   */
  public int addRow(int row) {
    String subject = subjectAt(row);
    Object key = "+" + (subject == null ? "" : subject);
    if (outline.reveal(key)) {
      rowsChanged();
    }
    return outline.indexOf(key);
  }

  /** The subject that lines of a row fall under; null where that is none they are written at. */
  @Nullable String subjectAt(int row) {
    String subject =
        switch (row < 0 ? null : outline.node(row).value()) {
          case ExpenditureRow.Detail detail -> by.code(line(detail).coding());
          case ExpenditureRow.Subject of -> of.code();
          case ExpenditureRow.Add add -> add.subject();
          case null, default -> null;
        };
    return subject != null && by.isLast(subject) ? subject : null;
  }

  /** The line of a row; empty for a row of sums. */
  public Optional<ExpenditureLine> lineAt(int row) {
    return outline.node(row).value() instanceof ExpenditureRow.Detail detail
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
        if (arrange()) {
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

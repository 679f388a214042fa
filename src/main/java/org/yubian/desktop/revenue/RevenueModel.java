package org.yubian.desktop.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.Fund;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.EditReach;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Outline;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.ledger.Change;
import org.yubian.ledger.SumRow;
import org.yubian.table.Cell;

/** 收入预算 as a sheet: the sources and below them the lines, live over the ledger. */
final class RevenueModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(RevenueModel.class);

  private final Desk desk;
  private final SheetLayout layout = RevenueColumn.layout();
  private final Outline<RevenueRow> outline = new Outline<>();
  private RevenueCells cells;
  private RevenueTyping typing;

  public RevenueModel(Desk desk) {
    this.desk = desk;
    this.cells = new RevenueCells(desk, new RevenueLines(desk.budget()));
    this.typing = new RevenueTyping(desk, desk.budget());
    rebuild();
    outline.openWhere(row -> true);
    desk.listen(new FromDesk());
  }

  private void rebuild() {
    RevenueLines lines = new RevenueLines(desk.budget());
    cells = new RevenueCells(desk, lines);
    typing = new RevenueTyping(desk, desk.budget());
    List<Outline.Node<RevenueRow>> roots = new ArrayList<>();
    roots.add(node(new RevenueRow.Total(), List.of()));
    roots.add(group(RevenueRow.Group.FISCAL, lines));
    roots.add(source(Fund.SPECIAL_ACCOUNT, lines));
    roots.add(group(RevenueRow.Group.OWN, lines));
    roots.add(source(Fund.NON_APPROPRIATION_SURPLUS, lines));
    roots.add(source(Fund.CARRY_OVER, lines));
    roots.add(node(new RevenueRow.Add(), List.of()));
    outline.setRoots(roots);
  }

  private static Outline.Node<RevenueRow> group(RevenueRow.Group group, RevenueLines lines) {
    return node(group, group.funds().stream().map(fund -> source(fund, lines)).toList());
  }

  private static Outline.Node<RevenueRow> source(Fund fund, RevenueLines lines) {
    List<Outline.Node<RevenueRow>> below = new ArrayList<>();
    if (lines.isParted(fund)) {
      lines.of(fund).forEach(line -> below.add(node(new RevenueRow.Detail(line.key()), List.of())));
    }
    return node(new RevenueRow.Source(fund), below);
  }

  private static Outline.Node<RevenueRow> node(
      RevenueRow row, List<Outline.Node<RevenueRow>> below) {
    return new Outline.Node<>(row.key(), row, below);
  }

  RevenueRow at(int row) {
    return outline.node(row).value();
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
    SheetRow.Kind kind =
        switch (at(row)) {
          case RevenueRow.Total total -> SheetRow.Kind.TOTAL;
          case RevenueRow.Group group -> SheetRow.Kind.CLASS;
          case RevenueRow.Source of when outline.depth(row) == 0 -> SheetRow.Kind.CLASS;
          case RevenueRow.Source of -> SheetRow.Kind.ITEM;
          case RevenueRow.Detail detail -> SheetRow.Kind.LINE;
          case RevenueRow.Add add -> SheetRow.Kind.ADD;
        };
    return new SheetRow(at(row).key(), kind, outline.depth(row), outline.fold(row));
  }

  @Override
  public SheetCell cell(int row, int column) {
    return cells.cell(at(row), RevenueColumn.values()[column]);
  }

  @Override
  public int indexOf(Object key) {
    return outline.indexOf(key);
  }

  @Override
  public void toggle(int row) {
    outline.toggle(row);
    rowsChanged();
  }

  @Override
  protected String refusal() {
    return TEXT.get("revenue.sum");
  }

  @Override
  public Entry entry(int row, int column) {
    return desk.readOnlyBecause()
        .<Entry>map(Entry.Refused::new)
        .orElseGet(() -> typing.entry(at(row), RevenueColumn.values()[column]));
  }

  @Override
  public Optional<String> preview(int row, int column, String text) {
    boolean amount =
        column == RevenueColumn.CURRENT.ordinal() || column == RevenueColumn.PREVIOUS.ordinal();
    return amount ? TypedAmount.preview(text) : Optional.empty();
  }

  @Override
  public List<Suggestion> suggestions(int row, int column, String text) {
    return at(row) instanceof RevenueRow.Add ? typing.suggestions(text) : List.of();
  }

  @Override
  public Commit commit(int row, int column, String text) {
    if (at(row) instanceof RevenueRow.Add) {
      return text.isBlank() ? Commit.DONE : begin(text);
    }
    return switch (typing.type(at(row), RevenueColumn.values()[column], text)) {
      case Typed.Wrong<Edit> wrong -> new Commit.Problem(wrong.message());
      case Typed.Taken<Edit> taken -> Commit.of(desk.apply(taken.item()));
    };
  }

  private Commit begin(String text) {
    return switch (typing.begin(text)) {
      case Typed.Wrong<Edit.AddRow<RevenueLine>> wrong -> new Commit.Problem(wrong.message());
      case Typed.Taken<Edit.AddRow<RevenueLine>> taken -> {
        RevenueLine line = taken.item().row();
        yield desk.apply(taken.item())
            .<Commit>map(Commit.Problem::new)
            .orElseGet(() -> new Commit.Moved(reveal(line.key()), RevenueColumn.CURRENT.id()));
      }
    };
  }

  /** The key of the row in which a line is edited, after unfolding what hides it. */
  public Object reveal(long line) {
    Object key = outline.reveal(line) ? Long.valueOf(line) : sourceOf(line);
    outline.reveal(key);
    rowsChanged();
    return key;
  }

  private Object sourceOf(long line) {
    RevenueLine of = desk.budget().rows(Section.REVENUES).find(line);
    return of == null ? "" : RevenueLines.source(of.coding());
  }

  @Override
  public Commit clear(SheetSelection range) {
    Optional<String> readOnly = desk.readOnlyBecause();
    if (readOnly.isPresent()) {
      return new Commit.Problem(readOnly.get());
    }
    RevenuePaste clearing = new RevenuePaste(desk, this);
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column : range.columns()) {
        clearing.put(row, column, "");
      }
    }
    Paste cleared = clearing.result();
    if (cleared.edit() == null) {
      return cleared.problems().isEmpty()
          ? Commit.DONE
          : new Commit.Problem(cleared.problems().getFirst());
    }
    return Commit.of(desk.apply(cleared.edit()));
  }

  /** What a row is called. */
  String name(int row) {
    return cells.name(at(row));
  }

  /** The lines of a row; none for a row of sums of several sources. */
  List<RevenueLine> linesAt(int row) {
    return switch (at(row)) {
      case RevenueRow.Detail detail -> List.of(cells.line(detail));
      case RevenueRow.Source of -> new RevenueLines(desk.budget()).of(of.fund());
      default -> List.of();
    };
  }

  /** Where the number of a cell comes from; empty for a cell without one. */
  public Optional<Provenance> provenance(int row, int column) {
    boolean current = column == RevenueColumn.CURRENT.ordinal();
    boolean previous =
        column == RevenueColumn.PREVIOUS.ordinal()
            && new RevenueLines(desk.budget()).hasPreviousLines();
    SumRow sums =
        switch (at(row)) {
          case RevenueRow.Total total -> RevenueSums.total(desk.ledger());
          case RevenueRow.Source of -> RevenueSums.of(desk.ledger(), of.fund());
          default -> null;
        };
    if (sums == null || !(current || previous)) {
      return Optional.empty();
    }
    int index = current ? RevenueSums.CURRENT : RevenueSums.PREVIOUS;
    String title =
        TEXT.get("provenance.title", cells.name(at(row)), layout.columns().get(column).name());
    return Optional.of(new Provenance(title, sums.sum(index), new Cell.Origin.Sum(sums, index)));
  }

  private final class FromDesk implements DeskListener {
    @Override
    public void changed(Change change) {
      boolean others =
          EditReach.reshapes(change.edit(), Section.REVENUES)
              || EditReach.reshapes(change.edit(), Section.PREVIOUS_REVENUES);
      rebuild();
      if (others) {
        rowsChanged();
      } else {
        cellsChanged();
      }
    }

    @Override
    public void renewed() {
      rebuild();
      rowsChanged();
    }
  }
}

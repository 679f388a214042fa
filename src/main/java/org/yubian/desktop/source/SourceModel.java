package org.yubian.desktop.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.RevenueLine;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.desk.Provenance;
import org.yubian.desktop.lines.LineNames;
import org.yubian.desktop.sheet.AbstractSheet;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.ledger.Change;
import org.yubian.ledger.Source;
import org.yubian.table.Cell;

/** The lines that a chosen number sums, as a sheet. */
final class SourceModel extends AbstractSheet {
  private static final Messages TEXT = Messages.of(SourceModel.class);

  private final Desk desk;
  private final SheetLayout layout;
  private Runnable whenNew = () -> {};
  private @Nullable Provenance chosen;
  private List<Line> lines = List.of();

  SourceModel(Desk desk) {
    this.desk = desk;
    this.layout =
        Heading.layout(
            List.of(
                new Heading.Leaf(SheetColumn.text("code", TEXT.get("source.code"), 62)),
                new Heading.Leaf(SheetColumn.text("name", TEXT.get("source.name"), 156)),
                new Heading.Leaf(SheetColumn.amount("amount", TEXT.get("source.amount"), 92))),
            0,
            0);
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            refresh();
          }

          @Override
          public void renewed() {
            show(Optional.empty());
          }
        });
  }

  void onNew(Runnable action) {
    whenNew = action;
  }

  void show(Optional<Provenance> number) {
    chosen = number.orElse(null);
    refresh();
  }

  private void refresh() {
    Provenance number = chosen;
    lines = number == null ? List.of() : new LinesBehind(desk).of(number.origin());
    rowsChanged();
    whenNew.run();
  }

  /** What the number is; empty where none is chosen. */
  Optional<String> title() {
    return Optional.ofNullable(chosen).map(Provenance::title);
  }

  /** The number as it stands now. */
  String figure() {
    Provenance number = chosen;
    boolean sum = number != null && number.origin() instanceof Cell.Origin.Sum;
    return text(sum || number == null ? sumOfLines() : number.fen());
  }

  private long sumOfLines() {
    long fen = 0;
    for (Line line : lines) {
      fen = Math.addExact(fen, line.amount().fen());
    }
    return fen;
  }

  private String text(long fen) {
    return desk.display().texts().format(fen);
  }

  /** How the number comes about, in a sentence. */
  String explanation() {
    Provenance number = chosen;
    if (number == null) {
      return TEXT.get("source.nothing");
    }
    return switch (number.origin()) {
      case Cell.Origin.Sum sum -> TEXT.get("source.sum", lines.size());
      case Cell.Origin.Figures figures -> declared(number);
      case Cell.Origin.Computed computed -> TEXT.get("source.computed");
    };
  }

  private String declared(Provenance number) {
    long derived = sumOfLines();
    return derived == number.fen()
        ? TEXT.get("source.figures.same", lines.size())
        : TEXT.get(
            "source.figures", text(derived), text(Math.subtractExact(number.fen(), derived)));
  }

  /** Where the line of a row is edited. */
  Place place(int row) {
    Provenance number = chosen;
    Source source =
        number != null && number.origin() instanceof Cell.Origin.Sum sum
            ? sum.row().table().spec().columns().get(sum.column()).source()
            : Source.EXPENDITURE;
    return new Place.OfLine(source.section(), lines.get(row).key());
  }

  @Override
  public SheetLayout layout() {
    return layout;
  }

  @Override
  public int rowCount() {
    return lines.size();
  }

  @Override
  public SheetRow row(int row) {
    return new SheetRow(lines.get(row).key(), SheetRow.Kind.LINE, 0, SheetRow.Fold.NONE);
  }

  @Override
  public SheetCell cell(int row, int column) {
    Line line = lines.get(row);
    LineNames names = new LineNames(desk.subjects());
    return switch (column) {
      case 0 -> names.codeCell(code(line));
      case 1 -> name(names, line);
      default -> amount(line.amount().fen());
    };
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(text(fen), fen);
  }

  private static @Nullable String code(Line line) {
    String economic = line.coding().departmentEconomic();
    return economic == null ? line.coding().function() : economic;
  }

  private static SheetCell name(LineNames names, Line line) {
    return switch (line) {
      case RevenueLine revenue -> SheetCell.of(revenue.coding().fund().label());
      case ProcurementLine bought when bought.purchase().item() != null ->
          SheetCell.of(bought.purchase().item().name());
      default -> names.lineCell(line.coding()).withTail("");
    };
  }

  @Override
  protected String refusal() {
    return TEXT.get("source.open");
  }
}

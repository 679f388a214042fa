package org.yubian.desktop.revenue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Fund;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.PreviousTotals;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/** The cells of this screen, read anew each time they are asked for. */
final class RevenueCells {
  private static final Messages TEXT = Messages.of(RevenueCells.class);

  private final Desk desk;
  private final RevenueLines lines;

  RevenueCells(Desk desk, RevenueLines lines) {
    this.desk = desk;
    this.lines = lines;
  }

  SheetCell cell(RevenueRow row, RevenueColumn column) {
    return switch (row) {
      case RevenueRow.Add add ->
          column == RevenueColumn.NAME ? SheetCell.of(TEXT.get("revenue.add")) : SheetCell.EMPTY;
      case RevenueRow.Detail detail -> detail(line(detail), column);
      default -> sum(row, column);
    };
  }

  RevenueLine line(RevenueRow.Detail detail) {
    return desk.budget().rows(Section.REVENUES).get(detail.line());
  }

  /** What a row is called. */
  String name(RevenueRow row) {
    return switch (row) {
      case RevenueRow.Total total -> TEXT.get("revenue.total");
      case RevenueRow.Group group -> TEXT.get("revenue.group." + group.name());
      case RevenueRow.Source source -> source.fund().label();
      case RevenueRow.Detail detail -> line(detail).source().label();
      case RevenueRow.Add add -> "";
    };
  }

  /** This year's amount of a row of sums, in fen. */
  long current(RevenueRow row) {
    return switch (row) {
      case RevenueRow.Total total -> RevenueSums.total(desk.ledger()).sum(RevenueSums.CURRENT);
      case RevenueRow.Group group -> sum(group.funds(), RevenueSums.CURRENT);
      case RevenueRow.Source source -> sum(List.of(source.fund()), RevenueSums.CURRENT);
      case RevenueRow.Detail detail -> line(detail).amount().fen();
      case RevenueRow.Add add -> 0;
    };
  }

  private long sum(List<Fund> funds, int column) {
    long sum = 0;
    for (Fund fund : funds) {
      sum = Math.addExact(sum, RevenueSums.of(desk.ledger(), fund).sum(column));
    }
    return sum;
  }

  /** Last year's amount of a row in fen; null where it is not known. */
  @Nullable Long previous(RevenueRow row) {
    if (lines.hasPreviousLines()) {
      return switch (row) {
        case RevenueRow.Total total -> RevenueSums.total(desk.ledger()).sum(RevenueSums.PREVIOUS);
        case RevenueRow.Group group -> sum(group.funds(), RevenueSums.PREVIOUS);
        case RevenueRow.Source source -> sum(List.of(source.fund()), RevenueSums.PREVIOUS);
        case RevenueRow.Detail detail ->
            lines.previous(line(detail).coding()).map(was -> was.amount().fen()).orElse(0L);
        case RevenueRow.Add add -> null;
      };
    }
    PreviousTotals totals = desk.budget().comparison().totals();
    return switch (row) {
      case RevenueRow.Total total ->
          totals.bySource() == null
              ? fen(totals.get(PreviousTotal.REVENUE))
              : Long.valueOf(RevenueLines.sum(totals.bySource()).fen());
      case RevenueRow.Group group -> declared(group.funds());
      case RevenueRow.Source source -> declared(List.of(source.fund()));
      default -> null;
    };
  }

  private @Nullable Long declared(List<Fund> funds) {
    Long sum = null;
    for (Fund fund : funds) {
      Amount amount = lines.declaredPrevious(fund);
      if (amount != null) {
        sum = Math.addExact(sum == null ? 0 : sum, amount.fen());
      }
    }
    return sum;
  }

  private static @Nullable Long fen(@Nullable Amount amount) {
    return amount == null ? null : Long.valueOf(amount.fen());
  }

  private SheetCell sum(RevenueRow row, RevenueColumn column) {
    return switch (column) {
      case NAME -> SheetCell.of(name(row));
      case DETAIL -> SheetCell.EMPTY;
      case CURRENT -> changed(row, editable(row, amount(current(row))));
      case PREVIOUS -> previousCell(row);
      case GROWTH -> growth(current(row), previous(row));
      case RATE -> rate(current(row), previous(row));
      case NOTE -> note(row);
    };
  }

  private SheetCell previousCell(RevenueRow row) {
    Long previous = previous(row);
    SheetCell cell = editable(row, previous == null ? SheetCell.EMPTY : amount(previous));
    if (previous == null || lines.hasPreviousLines() || previous == 0) {
      return cell;
    }
    Amount total = desk.budget().comparison().totals().get(PreviousTotal.REVENUE);
    if (row instanceof RevenueRow.Total && total != null && total.fen() != previous) {
      return cell.marked(
          Mark.WARNING, TEXT.get("revenue.previous.differs", desk.display().said(total.fen())));
    }
    return cell.marked(Mark.DECLARED, TEXT.get("revenue.previous.declared"));
  }

  private SheetCell editable(RevenueRow row, SheetCell cell) {
    boolean open = row instanceof RevenueRow.Source of && !lines.isParted(of.fund());
    return open ? cell.marked(Mark.EDITABLE, null) : cell;
  }

  private SheetCell changed(RevenueRow row, SheetCell cell) {
    return row instanceof RevenueRow.Source of
        ? lines.sole(of.fund()).map(line -> changed(line, cell)).orElse(cell)
        : cell;
  }

  private SheetCell changed(RevenueLine line, SheetCell cell) {
    RevenueLine was = desk.session().opened().rows(Section.REVENUES).find(line.key());
    return line.equals(was) ? cell : cell.marked(Mark.CHANGED, null);
  }

  private SheetCell note(RevenueRow row) {
    if (row instanceof RevenueRow.Source of && !lines.isParted(of.fund())) {
      String note = lines.sole(of.fund()).map(RevenueLine::note).orElse("");
      return SheetCell.of(note).marked(Mark.EDITABLE, null);
    }
    return SheetCell.EMPTY;
  }

  private SheetCell detail(RevenueLine line, RevenueColumn column) {
    RevenueRow row = new RevenueRow.Detail(line.key());
    return switch (column) {
      case NAME -> SheetCell.of(name(row)).withTail(unit(line));
      case DETAIL ->
          SheetCell.of(Objects.requireNonNullElse(line.coding().detail(), ""))
              .marked(Mark.EDITABLE, null);
      case CURRENT -> changed(line, amount(line.amount().fen()).marked(Mark.EDITABLE, null));
      case PREVIOUS -> {
        Long previous = previous(row);
        yield previous == null ? SheetCell.EMPTY : amount(previous).marked(Mark.EDITABLE, null);
      }
      case GROWTH -> growth(line.amount().fen(), previous(row));
      case RATE -> rate(line.amount().fen(), previous(row));
      case NOTE ->
          SheetCell.of(Objects.requireNonNullElse(line.note(), "")).marked(Mark.EDITABLE, null);
    };
  }

  /** The subordinate unit a line belongs to, where one is told. */
  private String unit(RevenueLine line) {
    String code = line.coding().unitCode();
    return code == null
        ? ""
        : desk.budget().unit().subordinateUnits().stream()
            .filter(unit -> unit.code().equals(code))
            .map(unit -> unit.code() + " " + unit.name())
            .findFirst()
            .orElse(code);
  }

  private SheetCell growth(long now, @Nullable Long before) {
    return before == null ? SheetCell.EMPTY : amount(Math.subtractExact(now, before));
  }

  private static SheetCell rate(long now, @Nullable Long before) {
    if (before == null) {
      return SheetCell.EMPTY;
    }
    return Percentage.change(before, now, 2)
        .filter(percent -> percent.signum() != 0)
        .map(
            percent -> {
              SheetCell cell = SheetCell.of(percent.toPlainString());
              return percent.signum() < 0 ? cell.marked(Mark.NEGATIVE, null) : cell;
            })
        .orElse(SheetCell.EMPTY);
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(desk.display().cells().format(fen), fen);
  }
}

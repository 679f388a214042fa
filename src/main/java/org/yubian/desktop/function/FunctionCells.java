package org.yubian.desktop.function;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.LineNames;
import org.yubian.desktop.lines.PreviousLines;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.ledger.Placement;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumTable;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/** The cells of this screen, read from the ledger each time they are asked for. */
final class FunctionCells {
  private static final Messages TEXT = Messages.of(FunctionCells.class);

  private final Desk desk;
  private final PreviousLines previous;
  private final LineNames names;
  private final SumTable table;

  FunctionCells(Desk desk, PreviousLines previous) {
    this.desk = desk;
    this.previous = previous;
    this.names = new LineNames(desk.subjects());
    this.table = desk.ledger().table(FunctionSums.SPEC.id());
  }

  SheetCell cell(FunctionRow row, FunctionColumn column) {
    return switch (row) {
      case FunctionRow.Total total ->
          column.isText()
              ? SheetCell.of(column == FunctionColumn.NAME ? TEXT.get("function.total") : "")
              : sum(total.sums(), column, declaredPrevious(total.sums()));
      case FunctionRow.Subject subject -> subject(subject, column);
      case FunctionRow.Detail detail -> detail(detail, column);
      case FunctionRow.Add add ->
          column == FunctionColumn.NAME
              ? SheetCell.of(
                  add.function().isEmpty()
                      ? TEXT.get("function.add.subject")
                      : TEXT.get("function.add"))
              : SheetCell.EMPTY;
    };
  }

  /** What a row is called in a sentence. */
  String title(FunctionRow row) {
    return row instanceof FunctionRow.Subject subject && !subject.code().isEmpty()
        ? subject.code() + " " + names.name(subject.code())
        : TEXT.get("function.total");
  }

  private SheetCell subject(FunctionRow.Subject subject, FunctionColumn column) {
    return switch (column) {
      case CODE -> subject.code().isEmpty() ? SheetCell.EMPTY : names.codeCell(subject.code());
      case NAME ->
          subject.code().isEmpty()
              ? SheetCell.of(TEXT.get("function.none"))
                  .marked(Mark.UNSURE, TEXT.get("function.none.note"))
              : names.nameCell(subject.code());
      default -> subject.sums() == null ? SheetCell.EMPTY : sum(subject.sums(), column, null);
    };
  }

  private SheetCell sum(SumRow row, FunctionColumn column, @Nullable Amount declared) {
    long now = row.sum(index(FunctionColumn.TOTAL));
    long before = declared != null ? declared.fen() : row.sum(index(FunctionColumn.PREVIOUS));
    boolean compared = declared != null || previous.any();
    return switch (column) {
      case PREVIOUS -> {
        SheetCell cell = amount(before);
        yield declared == null
            ? cell
            : cell.marked(Mark.DECLARED, TEXT.get("function.previous.declared"));
      }
      case GROWTH -> compared ? amount(Math.subtractExact(now, before)) : SheetCell.EMPTY;
      case RATE -> compared ? rate(before, now) : SheetCell.EMPTY;
      default -> amount(row.sum(index(column)));
    };
  }

  /** Last year's total where only the total is known. */
  private @Nullable Amount declaredPrevious(SumRow total) {
    return previous.any() || total.sum(index(FunctionColumn.PREVIOUS)) != 0
        ? null
        : desk.budget().comparison().totals().get(PreviousTotal.EXPENDITURE);
  }

  private SheetCell detail(FunctionRow.Detail detail, FunctionColumn column) {
    ExpenditureLine line = desk.budget().rows(Section.EXPENDITURES).get(detail.line());
    return switch (column) {
      case CODE -> names.codeCell(line.coding().departmentEconomic()).marked(Mark.FAINT, null);
      case NAME -> names.lineCell(line.coding());
      case PREVIOUS -> before(line).map(this::amount).orElse(SheetCell.EMPTY);
      case GROWTH ->
          previous.any()
              ? amount(Math.subtractExact(line.amount().fen(), before(line).orElse(0L)))
              : SheetCell.EMPTY;
      case RATE ->
          previous.any() ? rate(before(line).orElse(0L), line.amount().fen()) : SheetCell.EMPTY;
      default -> falls(line, column) ? amount(line, column) : SheetCell.EMPTY;
    };
  }

  private Optional<Long> before(ExpenditureLine line) {
    return Optional.ofNullable(previous.of(line)).map(Amount::fen);
  }

  private SheetCell amount(ExpenditureLine line, FunctionColumn column) {
    SheetCell cell = amount(line.amount().fen()).marked(Mark.EDITABLE, null);
    if (column != FunctionColumn.TOTAL) {
      return cell;
    }
    String formula = line.notes().formula();
    if (formula != null) {
      cell = cell.marked(Mark.FORMULA, "=" + formula);
    }
    ExpenditureLine was =
        desk.session().checkpointBudget().rows(Section.EXPENDITURES).find(line.key());
    return line.equals(was) ? cell : cell.marked(Mark.CHANGED, null);
  }

  /** Whether a line's amount counts in a column. */
  boolean falls(ExpenditureLine line, FunctionColumn column) {
    Placement placement = desk.ledger().placement(table, Source.EXPENDITURE, line);
    return column.takesAmounts() && placement.isIn(index(column));
  }

  private static int index(FunctionColumn column) {
    return FunctionSums.SPEC.column(column.id());
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(desk.display().cells().format(fen), fen);
  }

  private static SheetCell rate(long before, long now) {
    return Percentage.change(before, now, 1)
        .filter(percent -> percent.signum() != 0)
        .map(FunctionCells::percent)
        .orElse(SheetCell.EMPTY);
  }

  private static SheetCell percent(BigDecimal percent) {
    SheetCell cell = SheetCell.of(percent.toPlainString());
    return percent.signum() < 0 ? cell.marked(Mark.NEGATIVE, null) : cell;
  }
}

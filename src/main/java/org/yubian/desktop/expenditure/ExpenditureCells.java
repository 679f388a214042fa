package org.yubian.desktop.expenditure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.desk.Provenance;
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
import org.yubian.table.Cell;

/** The cells of this screen, read from the ledger each time they are asked for. */
final class ExpenditureCells {
  private static final Messages TEXT = Messages.of(ExpenditureCells.class);

  private final Desk desk;
  private final Arrangement by;
  private final PreviousLines previous;
  private final LineNames names;
  private final SumTable table;

  ExpenditureCells(Desk desk, Arrangement by, PreviousLines previous) {
    this.by = by;
    this.desk = desk;
    this.previous = previous;
    this.names = new LineNames(desk.subjects());
    this.table = desk.ledger().table(by.spec().id());
  }

  SheetCell cell(ExpenditureRow row, ExpenditureColumn column) {
    return switch (row) {
      case ExpenditureRow.Total total ->
          column.isText()
              ? SheetCell.of(column == ExpenditureColumn.NAME ? TEXT.get("function.total") : "")
              : sum(total.sums(), column, declaredPrevious(total.sums()));
      case ExpenditureRow.Subject subject -> subject(subject, column);
      case ExpenditureRow.Detail detail -> detail(detail, column);
      case ExpenditureRow.Add add ->
          column == ExpenditureColumn.NAME
              ? SheetCell.of(
                  TEXT.get(
                      (add.subject().isEmpty() ? "function.begin." : "function.add.") + by.name()))
              : SheetCell.EMPTY;
    };
  }

  /** Where the number of a cell comes from; empty for a cell without one. */
  Optional<Provenance> provenance(ExpenditureRow row, ExpenditureColumn column) {
    SumRow sums =
        switch (row) {
          case ExpenditureRow.Total total -> total.sums();
          case ExpenditureRow.Subject subject -> subject.sums();
          default -> null;
        };
    if (sums == null || !column.isSum()) {
      return Optional.empty();
    }
    String title =
        TEXT.get("provenance.title", title(row), TEXT.get("function.full." + column.id()));
    return Optional.of(
        new Provenance(title, sums.sum(index(column)), new Cell.Origin.Sum(sums, index(column))));
  }

  /** What a row is called in a sentence. */
  String title(ExpenditureRow row) {
    return row instanceof ExpenditureRow.Subject subject && !subject.code().isEmpty()
        ? subject.code() + " " + names.name(subject.code())
        : TEXT.get("function.total");
  }

  private SheetCell subject(ExpenditureRow.Subject subject, ExpenditureColumn column) {
    return switch (column) {
      case CROSS -> SheetCell.EMPTY;
      case CODE -> subject.code().isEmpty() ? SheetCell.EMPTY : names.codeCell(subject.code());
      case NAME ->
          subject.code().isEmpty()
              ? SheetCell.of(TEXT.get("function.none." + by.name()))
                  .marked(Mark.UNSURE, TEXT.get("function.none.note." + by.name()))
              : names.nameCell(subject.code());
      default -> subject.sums() == null ? SheetCell.EMPTY : sum(subject.sums(), column, null);
    };
  }

  private SheetCell sum(SumRow row, ExpenditureColumn column, @Nullable Amount declared) {
    long now = row.sum(index(ExpenditureColumn.TOTAL));
    long before = declared != null ? declared.fen() : row.sum(index(ExpenditureColumn.PREVIOUS));
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
    return previous.any() || total.sum(index(ExpenditureColumn.PREVIOUS)) != 0
        ? null
        : desk.budget().comparison().totals().get(PreviousTotal.EXPENDITURE);
  }

  private SheetCell detail(ExpenditureRow.Detail detail, ExpenditureColumn column) {
    ExpenditureLine line = desk.budget().rows(Section.EXPENDITURES).get(detail.line());
    return switch (column) {
      case CODE ->
          flagged(names.codeCell(lineCode(line.coding())).marked(Mark.FAINT, null), line.key());
      case NAME ->
          by == Arrangement.FUNCTION
              ? names.lineCell(line.coding())
              : names.functionCell(line.coding());
      case CROSS -> names.subjectCell(otherEconomic(line.coding()));
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

  private SheetCell flagged(SheetCell cell, long line) {
    return desk.flag(new Place.OfLine(Section.EXPENDITURES, line))
        .map(flag -> cell.marked(flag.error() ? Mark.ERROR : Mark.WARNING, flag.text()))
        .orElse(cell);
  }

  /** The code that tells a line apart under its subject. */
  private @Nullable String lineCode(Coding coding) {
    return by == Arrangement.FUNCTION ? coding.departmentEconomic() : coding.function();
  }

  private @Nullable String otherEconomic(Coding coding) {
    return by == Arrangement.GOVERNMENT ? coding.departmentEconomic() : coding.governmentEconomic();
  }

  private Optional<Long> before(ExpenditureLine line) {
    return Optional.ofNullable(previous.of(line)).map(Amount::fen);
  }

  private SheetCell amount(ExpenditureLine line, ExpenditureColumn column) {
    SheetCell cell = amount(line.amount().fen()).marked(Mark.EDITABLE, null);
    if (column != ExpenditureColumn.TOTAL) {
      return cell;
    }
    String formula = line.notes().formula();
    if (formula != null) {
      cell = cell.marked(Mark.FORMULA, "=" + formula);
    }
    ExpenditureLine was = desk.session().opened().rows(Section.EXPENDITURES).find(line.key());
    return line.equals(was) ? cell : cell.marked(Mark.CHANGED, null);
  }

  /** Whether a line's amount counts in a column. */
  boolean falls(ExpenditureLine line, ExpenditureColumn column) {
    Placement placement = desk.ledger().placement(table, Source.EXPENDITURE, line);
    return column.takesAmounts() && placement.isIn(index(column));
  }

  private int index(ExpenditureColumn column) {
    return by.spec().column(column.id());
  }

  private SheetCell amount(long fen) {
    return SheetCell.amount(desk.display().cells().format(fen), fen);
  }

  private static SheetCell rate(long before, long now) {
    return Percentage.change(before, now, 1)
        .filter(percent -> percent.signum() != 0)
        .map(ExpenditureCells::percent)
        .orElse(SheetCell.EMPTY);
  }

  private static SheetCell percent(BigDecimal percent) {
    SheetCell cell = SheetCell.of(percent.toPlainString());
    return percent.signum() < 0 ? cell.marked(Mark.NEGATIVE, null) : cell;
  }
}

package org.yubian.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.SumRow;
import org.yubian.money.Amount;
import org.yubian.table.pack.FormDef;

/** The amounts of a form's cells over one ledger. */
final class FormFigures {
  private final Ledger ledger;
  private final FigureValues figures;

  FormFigures(Ledger ledger) {
    this.ledger = ledger;
    this.figures = new FigureValues(ledger);
  }

  /** An amount in fen, and where it comes from. */
  record Figure(long fen, Cell.Origin origin) {}

  /**
   * The amount of a cell: the sum of its lines, or what is declared where there are none; null
   * where nothing is known.
   */
  @Nullable Figure figure(
      CompiledForm form, String cell, FormDef.Amount amount, @Nullable PerformanceTarget target) {
    return switch (amount) {
      case FormDef.Sum sum -> sum(form, cell, sum, target);
      case FormDef.Difference difference -> {
        Figure from = sum(form, difference.minuend(), target);
        Figure less = sum(form, difference.subtrahend(), target);
        yield from == null && less == null
            ? null
            : new Figure(
                Math.subtractExact(from == null ? 0 : from.fen(), less == null ? 0 : less.fen()),
                new Cell.Origin.Computed());
      }
    };
  }

  private @Nullable Figure sum(CompiledForm form, String cell, @Nullable PerformanceTarget target) {
    return form.def()
        .cells()
        .filter(each -> each.id().equals(cell))
        .findFirst()
        .map(each -> figure(form, each, target))
        .orElse(null);
  }

  private @Nullable Figure figure(
      CompiledForm form, FormDef.FormCell cell, @Nullable PerformanceTarget target) {
    return cell.amount() instanceof FormDef.Sum sum ? sum(form, cell.id(), sum, target) : null;
  }

  private @Nullable Figure sum(
      CompiledForm form, String cell, FormDef.Sum sum, @Nullable PerformanceTarget target) {
    String project = target == null ? null : target.project();
    boolean anyLine = !ledger.budget().rows(sum.source().section()).isEmpty();
    Optional<SumRow> row = form.row(ledger, project);
    if (row.isPresent() && anyLine) {
      int column = form.columns().getOrDefault(cell, 0);
      return new Figure(row.get().sum(column), new Cell.Origin.Sum(row.get(), column));
    }
    List<Long> declared =
        sum.declared().stream()
            .map(name -> target == null ? figures.declared(name) : declared(name, own(target)))
            .filter(fen -> fen != null)
            .toList();
    return declared.isEmpty()
        ? null
        : new Figure(
            declared.stream().mapToLong(Long::longValue).reduce(0, Math::addExact),
            new Cell.Origin.Figures(sum.declared()));
  }

  /** The target as this ledger's budget has it: its amounts may be balanced ones. */
  private PerformanceTarget own(PerformanceTarget target) {
    PerformanceTarget own = ledger.budget().rows(Section.PERFORMANCE_TARGETS).find(target.key());
    return own == null ? target : own;
  }

  private static @Nullable Long declared(String name, PerformanceTarget target) {
    TargetAmounts amounts = target.amounts();
    Amount amount =
        switch (name) {
          case "target.total" -> amounts.total();
          case "target.fiscal" -> amounts.fiscal();
          case "target.other" -> amounts.other();
          default -> null;
        };
    return amount == null ? null : amount.fen();
  }
}

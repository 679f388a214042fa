package org.yubian.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Indicator;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.money.AmountFormat;
import org.yubian.money.ZeroStyle;
import org.yubian.table.pack.FormDef;
import org.yubian.table.pack.Template;

/** Lays out the forms of a pack. */
final class FormBuilder {
  private final Budget budget;
  private final FormTexts texts;
  private final RowTexts rowTexts;
  private final FormFigures exact;
  private final FormFigures shown;

  /**
   * @param shown figures to display: the exact ones, or those of 舍位平衡
   */
  FormBuilder(
      Budget budget, RowTexts rowTexts, Audience audience, FormFigures exact, FormFigures shown) {
    this.budget = budget;
    this.rowTexts = rowTexts;
    this.texts = new FormTexts(budget, rowTexts, audience);
    this.exact = exact;
    this.shown = shown;
  }

  /** The forms of one definition, in the order of the performance targets. */
  List<FormGrid> forms(CompiledForm form) {
    return switch (form.def().scope()) {
      case BUDGET -> {
        OverallPerformance overall = budget.forms().overall();
        yield overall == null ? List.of() : List.of(grid(form, null, overall.indicators()));
      }
      case TARGET ->
          budget.rows(Section.PERFORMANCE_TARGETS).stream()
              .map(target -> grid(form, target, target.indicators()))
              .toList();
    };
  }

  private FormGrid grid(
      CompiledForm form, @Nullable PerformanceTarget target, List<Indicator> indicators) {
    Function<String, @Nullable String> values = name -> texts.value(name, target);
    FormDef def = form.def();
    FormSheet sheet = new FormSheet(def.widths().size(), cell -> content(form, cell, target));
    List<FormDef.Line> run = new ArrayList<>();
    for (FormDef.Part part : def.parts()) {
      switch (part) {
        case FormDef.Line line -> run.add(line);
        case FormDef.Indicators block -> {
          sheet.add(run);
          run.clear();
          sheet.add(block, indicators);
        }
      }
    }
    sheet.add(run);
    Project project = target == null ? null : rowTexts.project(target.project());
    return new FormGrid(
        def,
        new FormGrid.Heading(
            def.titles().title().fill(values),
            filled(def.titles().number(), values),
            filled(def.titles().subtitle(), values)),
        target == null ? null : target.project(),
        project != null && project.withheld(),
        sheet.rows(),
        sheet.cells());
  }

  private static @Nullable String filled(
      @Nullable Template template, Function<String, @Nullable String> values) {
    return template == null ? null : template.fill(values);
  }

  private Cell content(
      CompiledForm form, FormDef.FormCell cell, @Nullable PerformanceTarget target) {
    FormDef.Amount amount = cell.amount();
    if (amount == null) {
      return new Cell.Text(cell.text().fill(name -> texts.value(name, target)));
    }
    FormFigures.Figure own = exact.figure(form, cell.id(), amount, target);
    FormFigures.Figure displayed = shown.figure(form, cell.id(), amount, target);
    if (own == null || displayed == null) {
      return Cell.EMPTY;
    }
    String text =
        cell.text()
            .fill(
                name ->
                    name.equals("amount")
                        ? print(form.def(), own.fen(), displayed.fen())
                        : texts.value(name, target));
    AmountFormat format = form.def().amounts();
    boolean moved = format.round(own.fen()) != format.round(displayed.fen());
    return new Cell.Money(own.fen(), text, own.origin(), List.of(), moved);
  }

  private static String print(FormDef def, long exact, long displayed) {
    AmountFormat format = def.amounts();
    if (exact == 0 && displayed == 0 && format.zero() == ZeroStyle.BLANK) {
      return "";
    }
    String text = format.print(format.round(displayed));
    return def.trailingZeros() || format.decimals() == 0 ? text : text.replaceFirst("\\.?0+$", "");
  }
}

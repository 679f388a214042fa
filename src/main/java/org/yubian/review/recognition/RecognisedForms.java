package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.table.FormHead;
import org.yubian.budget.Budget;
import org.yubian.budget.Extras;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.TargetTexts;
import org.yubian.money.Amount;
import org.yubian.table.pack.FormDef;

/** The performance forms of a budget, from those recognised in a workbook. */
final class RecognisedForms {
  private RecognisedForms() {}

  static Budget addTo(Budget budget, List<RecognisedForm> forms) {
    List<PerformanceTarget> targets = new ArrayList<>();
    Budget filled = budget;
    for (RecognisedForm form : forms) {
      if (form.def().scope() == FormDef.Scope.TARGET) {
        targets.add(target(form));
      } else {
        filled = filled.<@Nullable OverallPerformance>with(Part.OVERALL_PERFORMANCE, overall(form));
      }
    }
    return filled.withRows(Section.PERFORMANCE_TARGETS, Rows.inOrder(targets));
  }

  private static PerformanceTarget target(RecognisedForm form) {
    Map<String, String> values = form.values();
    return new PerformanceTarget(
        0,
        values.getOrDefault("project", ""),
        values.get("project.code"),
        values.get("target.supervisor"),
        values.get("target.implementer"),
        new TargetAmounts(
            amount(form, "target.total"),
            amount(form, "target.fiscal"),
            amount(form, "target.other")),
        new TargetTexts(
            values.get("target.annual_goal"),
            values.get("target.mid_term_goal"),
            values.get("target.overall_goal"),
            values.get("target.content"),
            values.get("target.remarks")),
        form.indicators(),
        Extras.NONE);
  }

  private static OverallPerformance overall(RecognisedForm form) {
    return new OverallPerformance(
        form.values().get("overall.annual_goal"),
        form.values().get("overall.long_term_goal"),
        null,
        form.indicators(),
        Extras.NONE);
  }

  /** The amounts of a form that sum lines, each with the label before it. */
  static List<FormHead.Figure> figures(RecognisedForm form) {
    List<FormHead.Figure> figures = new ArrayList<>();
    String label = "";
    for (FormDef.FormCell cell : form.def().cells().toList()) {
      if (cell.label()) {
        label = cell.text().text();
      }
      Amount amount = amount(form, RecognisedForm.AMOUNT + cell.id());
      if (amount != null && cell.amount() instanceof FormDef.Sum sum) {
        long lastPlace = form.def().amounts().unit().fen();
        for (int i = 0; i < form.def().amounts().decimals(); i++) {
          lastPlace /= 10;
        }
        figures.add(new FormHead.Figure(label, sum.source(), sum.where(), amount.fen(), lastPlace));
      }
    }
    return figures;
  }

  private static @Nullable Amount amount(RecognisedForm form, String name) {
    String text = form.values().get(name);
    BigDecimal value = text == null ? null : Figures.value(text);
    if (value == null) {
      return null;
    }
    BigDecimal fen = value.multiply(AmountUnit.fen(form.def().amounts().unit().label()));
    return fen.precision() - fen.scale() > 17
        ? null
        : Amount.ofFen(fen.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}

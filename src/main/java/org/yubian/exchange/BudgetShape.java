package org.yubian.exchange;

import java.util.List;
import org.yubian.budget.Budget;
import org.yubian.budget.Comparison;
import org.yubian.budget.Forms;
import org.yubian.budget.Header;
import org.yubian.budget.Lines;
import org.yubian.budget.Rows;
import org.yubian.budget.ThreePublic;
import org.yubian.exchange.PreviousYearShape.PreviousYear;

/** The whole document. */
final class BudgetShape {
  private static final String FORMAT = "unit-budget/1";

  static final ObjectShape<Budget> BUDGET = budget();

  private BudgetShape() {}

  private static ObjectShape<Budget> budget() {
    ObjectShapeBuilder<Budget> b = new ObjectShapeBuilder<>();
    b.required("format", TextShape.format(FORMAT), budget -> FORMAT);
    var unit = b.required("unit", UnitShape.UNIT, Budget::unit);
    var year = b.required("year", NumberShape.YEAR, budget -> budget.header().year());
    var template = b.required("template", TextShape.NAME, budget -> budget.header().template());
    var templateVersion =
        b.optional("template_version", TextShape.TEXT, budget -> budget.header().templateVersion());
    var revenues =
        b.required(
            "revenues", new RowsShape<>(LineShapes.REVENUE), budget -> budget.lines().revenues());
    var expenditures =
        b.required(
            "expenditures",
            new RowsShape<>(LineShapes.EXPENDITURE),
            budget -> budget.lines().expenditures());
    var projects =
        b.orElse(
            Rows.empty(),
            "projects",
            new RowsShape<>(ProjectShape.PROJECT),
            budget -> budget.lines().projects());
    var procurement =
        b.orElse(
            Rows.empty(),
            "procurement",
            new RowsShape<>(ProcurementShapes.LINE),
            budget -> budget.lines().procurement());
    var byKind =
        b.optional(
            "procurement_by_kind",
            ProcurementShapes.BY_KIND,
            budget -> DeclarationShapes.byKind(budget.declarations()));
    var threePublic =
        b.orElse(
            ThreePublic.NONE,
            "three_public",
            ThreePublicShape.THREE_PUBLIC,
            budget -> budget.comparison().threePublic());
    var previousYear =
        b.orElse(
            PreviousYear.NONE,
            "previous_year",
            PreviousYearShape.create(),
            budget -> previousYear(budget.comparison()));
    var assets = b.optional("assets", DisclosureShapes.ASSETS, budget -> budget.forms().assets());
    var targets =
        b.orElse(
            Rows.empty(),
            "performance_targets",
            new RowsShape<>(PerformanceShapes.TARGET),
            budget -> budget.forms().targets());
    var overall =
        b.optional(
            "overall_performance", PerformanceShapes.OVERALL, budget -> budget.forms().overall());
    var narrative =
        b.optional("narrative", DisclosureShapes.NARRATIVE, budget -> budget.forms().narrative());
    var tables =
        b.orElse(
            List.of(),
            "declared_tables",
            DeclarationShapes.TABLES,
            budget -> budget.declarations().tables());
    var answers =
        b.orElse(
            List.of(),
            "audit_answers",
            DeclarationShapes.ANSWERS,
            budget -> budget.declarations().answers());
    var ceilings =
        b.orElse(
            List.of(),
            DeclarationShapes.CEILINGS_KEY,
            DeclarationShapes.CEILINGS,
            budget -> budget.declarations().ceilings());
    var catalogue =
        b.optional("catalogue", HeaderShape.EDITION, budget -> budget.header().catalogue());
    var rounding =
        b.optional("rounding", HeaderShape.ROUNDING, budget -> budget.header().rounding());
    var stage = b.optional("stage", TextShape.TEXT, budget -> budget.header().stage());
    return b.build(
        Budget::extras,
        m -> {
          PreviousYear previous = m.get(previousYear);
          return new Budget(
              new Header(
                  m.get(year),
                  m.get(template),
                  m.find(templateVersion),
                  m.find(catalogue),
                  m.find(rounding),
                  m.find(stage)),
              m.get(unit),
              new Lines(m.get(revenues), m.get(expenditures), m.get(projects), m.get(procurement)),
              new Comparison(
                  m.get(threePublic),
                  previous.revenues(),
                  previous.expenditures(),
                  previous.totals()),
              new Forms(m.get(targets), m.find(overall), m.find(assets), m.find(narrative)),
              DeclarationShapes.declarations(
                  m.find(byKind), m.get(tables), m.get(answers), m.get(ceilings)),
              m.extras());
        });
  }

  private static PreviousYear previousYear(Comparison comparison) {
    return new PreviousYear(comparison.totals(), comparison.revenues(), comparison.expenditures());
  }
}

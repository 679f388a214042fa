package org.yubian.exchange;

import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.LineNotes;
import org.yubian.budget.RevenueLine;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormula;
import org.yubian.money.AmountResult;

/** The detail lines of revenue and expenditure. Their codings are shared within a document. */
final class LineShapes {
  private static final Messages TEXT = Messages.of(LineShapes.class);

  static final ObjectShape<RevenueLine> REVENUE = revenue();
  static final ObjectShape<ExpenditureLine> EXPENDITURE = expenditure();

  private LineShapes() {}

  private static ObjectShape<RevenueLine> revenue() {
    ObjectShapeBuilder<RevenueLine> b = new ObjectShapeBuilder<>();
    var source = b.required("source", TextShape.FUND, RevenueLine::source);
    var detail = b.optional("detail", TextShape.TEXT, line -> line.coding().detail());
    var unitCode = b.optional("unit_code", TextShape.TEXT, line -> line.coding().unitCode());
    var carriedOver =
        b.orElse(false, "carried_over", FlagShape.FLAG, line -> line.coding().carriedOver());
    var amount = b.required("amount", TextShape.AMOUNT, RevenueLine::amount);
    var note = b.optional("note", TextShape.TEXT, RevenueLine::note);
    return b.build(
        RevenueLine::extras,
        m -> {
          Coding coding =
              Coding.ofRevenue(m.get(source), m.find(detail), m.find(unitCode), m.get(carriedOver));
          return new RevenueLine(0, m.shared(coding), m.get(amount), m.find(note), m.extras());
        });
  }

  private static ObjectShape<ExpenditureLine> expenditure() {
    ObjectShapeBuilder<ExpenditureLine> b = new ObjectShapeBuilder<>();
    var function =
        b.requiredInDocument("function", TextShape.FUNCTION, line -> line.coding().function());
    var department =
        b.always(
            "department_economic", TextShape.ECONOMIC, line -> line.coding().departmentEconomic());
    var government =
        b.always(
            "government_economic", TextShape.ECONOMIC, line -> line.coding().governmentEconomic());
    var category = b.required("category", TextShape.NAME, line -> line.coding().category());
    var project = b.always("project", TextShape.TEXT, line -> line.coding().project());
    var fund = b.required("fund", TextShape.FUND, line -> line.coding().fund());
    var detail = b.optional("detail", TextShape.TEXT, line -> line.coding().detail());
    var unitCode = b.optional("unit_code", TextShape.TEXT, line -> line.coding().unitCode());
    var carriedOver =
        b.orElse(false, "carried_over", FlagShape.FLAG, line -> line.coding().carriedOver());
    var amount = b.required("amount", TextShape.AMOUNT, ExpenditureLine::amount);
    var basis = b.optional("basis", TextShape.TEXT, line -> line.notes().basis());
    var formula = b.optional("formula", TextShape.TEXT, line -> line.notes().formula());
    var procurement = b.optional("procurement", FlagShape.FLAG, line -> line.notes().procurement());
    var service =
        b.optional("purchased_service", FlagShape.FLAG, line -> line.notes().purchasedService());
    var asset = b.optional("new_asset", FlagShape.FLAG, line -> line.notes().newAsset());
    var note = b.optional("note", TextShape.TEXT, line -> line.notes().note());
    return b.build(
        ExpenditureLine::extras,
        m -> {
          Coding coding =
              new Coding(
                  m.find(function),
                  m.find(department),
                  m.find(government),
                  m.get(category),
                  m.find(project),
                  m.get(fund),
                  m.find(detail),
                  m.find(unitCode),
                  m.get(carriedOver));
          LineNotes notes =
              new LineNotes(
                  m.find(basis),
                  m.find(formula),
                  m.find(procurement),
                  m.find(service),
                  m.find(asset),
                  m.find(note));
          compareFormula(m, formula, notes.formula(), m.get(amount));
          return new ExpenditureLine(
              0,
              m.shared(coding),
              m.get(amount),
              notes.equals(LineNotes.NONE) ? LineNotes.NONE : m.shared(notes),
              m.extras());
        });
  }

  /** The amount counts; a formula that does not give it is worth a remark. */
  private static void compareFormula(
      Members<ExpenditureLine> members,
      Field<ExpenditureLine, String> field,
      @Nullable String formula,
      Amount amount) {
    if (formula == null || members.isJournal()) {
      return;
    }
    String shown = Excerpt.of(formula);
    switch (AmountFormula.evaluate(formula)) {
      case AmountResult.Value(long fen) when fen == amount.fen() -> {}
      case AmountResult.Value(long fen) ->
          members.remark(field, TEXT.get("remark.formula", shown, Amount.ofFen(fen), amount));
      case AmountResult.Problem problem ->
          members.remark(field, TEXT.get("remark.noformula", problem.message(), amount));
    }
  }
}

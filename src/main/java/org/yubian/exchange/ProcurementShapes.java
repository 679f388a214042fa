package org.yubian.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Coding;
import org.yubian.budget.Extras;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.money.Amount;

/** An entry of {@code procurement}, and {@code procurement_by_kind}. */
final class ProcurementShapes {
  /** Declared amounts by kind; what else stands there is kept with the declarations. */
  record ByKind(Map<String, Amount> amounts, Extras extras) {}

  private static final List<String> KINDS = List.of("货物", "工程", "服务");

  static final ObjectShape<ProcurementLine> LINE = line();
  static final ObjectShape<ByKind> BY_KIND = byKind();

  private ProcurementShapes() {}

  private static ObjectShape<ProcurementLine> line() {
    ObjectShapeBuilder<ProcurementLine> b = new ObjectShapeBuilder<>();
    var function = b.optional("function", TextShape.FUNCTION, line -> line.coding().function());
    var economic =
        b.optional(
            "department_economic", TextShape.ECONOMIC, line -> line.coding().departmentEconomic());
    var project = b.optional("project", TextShape.TEXT, line -> line.coding().project());
    var item = b.optional("catalogue_item", UnitShape.CODE_NAME, line -> line.purchase().item());
    var fund = b.required("fund", TextShape.FUND, line -> line.coding().fund());
    var fundSource =
        b.optional("fund_source", TextShape.TEXT, line -> line.purchase().fundSource());
    var fundNature =
        b.optional("fund_nature", TextShape.TEXT, line -> line.purchase().fundNature());
    var quantity = b.optional("quantity", TextShape.TEXT, line -> line.purchase().quantity());
    var unitPrice = b.optional("unit_price", TextShape.AMOUNT, line -> line.purchase().unitPrice());
    var measure = b.optional("measure", TextShape.TEXT, line -> line.purchase().measure());
    var kind = b.optional("kind", TextShape.oneOf(KINDS), line -> line.purchase().kind());
    var amount = b.required("amount", TextShape.AMOUNT, ProcurementLine::amount);
    var sme = b.optional("sme_amount", TextShape.AMOUNT, line -> line.purchase().smeAmount());
    var micro = b.optional("micro_amount", TextShape.AMOUNT, line -> line.purchase().microAmount());
    var unitCode = b.optional("unit_code", TextShape.TEXT, line -> line.coding().unitCode());
    return b.build(
        ProcurementLine::extras,
        m -> {
          Coding coding =
              new Coding(
                  m.find(function),
                  m.find(economic),
                  null,
                  "",
                  m.find(project),
                  m.get(fund),
                  null,
                  m.find(unitCode),
                  false);
          Purchase purchase =
              new Purchase(
                  m.find(kind),
                  m.find(item),
                  m.find(quantity),
                  m.find(unitPrice),
                  m.find(measure),
                  m.find(fundSource),
                  m.find(fundNature),
                  m.find(sme),
                  m.find(micro));
          return new ProcurementLine(
              0, m.shared(coding), m.get(amount), m.shared(purchase), m.extras());
        });
  }

  private static ObjectShape<ByKind> byKind() {
    ObjectShapeBuilder<ByKind> b = new ObjectShapeBuilder<>();
    var kinds =
        KINDS.stream()
            .map(kind -> b.optional(kind, TextShape.AMOUNT, (ByKind by) -> by.amounts().get(kind)))
            .toList();
    return b.build(
        ByKind::extras,
        m -> {
          Map<String, Amount> amounts = new LinkedHashMap<>();
          for (var kind : kinds) {
            Amount amount = m.find(kind);
            if (amount != null) {
              amounts.put(kind.key(), amount);
            }
          }
          return new ByKind(amounts, m.extras());
        });
  }
}

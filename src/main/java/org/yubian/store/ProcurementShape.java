package org.yubian.store;

import java.sql.SQLException;
import java.util.List;
import org.yubian.budget.Coding;
import org.yubian.budget.Extras;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.budget.Section;

/** Lines of the government procurement budget. */
final class ProcurementShape implements Shape<ProcurementLine> {
  @Override
  public String table() {
    return "BGT_PUR_ANNUAL";
  }

  @Override
  public String id() {
    return "BGT_PUR_ID";
  }

  @Override
  public Section<ProcurementLine> section() {
    return Section.PROCUREMENT;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "EXP_FUNC_CODE",
        "DEP_BGT_ECO_CODE",
        "GOV_BGT_ECO_CODE",
        "PRO_NAME",
        "FUND_TYPE_CODE",
        "FOUND_TYPE_NAME",
        "AGENCY_CODE",
        "BGT_SOURCE",
        "PUR_AMT",
        "PUR_KIND",
        "PUR_CLASS_CODE",
        "PUR_CLASS_NAME",
        "PUR_QUA",
        "PRICE",
        "MEASMT_UNIT",
        "FUND_SOURCE_TEXT",
        "FUND_NATURE_TEXT",
        "SME_AMT",
        "MICRO_AMT");
  }

  @Override
  public void write(ProcurementLine row, ColumnSink sink) {
    Coding coding = row.coding();
    sink.text(coding.function());
    sink.text(coding.departmentEconomic());
    sink.text(coding.governmentEconomic());
    sink.text(coding.project());
    sink.text(CodingColumns.fundCode(coding.fund()));
    sink.text(coding.detail());
    sink.text(coding.unitCode());
    sink.text(CodingColumns.source(coding.carriedOver()));
    sink.amount(row.amount());
    Purchase purchase = row.purchase();
    sink.text(purchase.kind());
    CodeNameColumns.write(purchase.item(), sink);
    sink.text(purchase.quantity());
    sink.amount(purchase.unitPrice());
    sink.text(purchase.measure());
    sink.text(purchase.fundSource());
    sink.text(purchase.fundNature());
    sink.amount(purchase.smeAmount());
    sink.amount(purchase.microAmount());
  }

  @Override
  public Extras extras(ProcurementLine row) {
    return row.extras();
  }

  @Override
  public ProcurementLine read(long key, ColumnSource in, Extras extras) throws SQLException {
    Coding coding =
        new Coding(
            in.text(),
            in.text(),
            in.text(),
            "",
            in.text(),
            CodingColumns.fund(in.required()),
            in.text(),
            in.text(),
            CodingColumns.carriedOver(in.required()));
    return new ProcurementLine(key, coding, in.requiredAmount(), purchase(in), extras);
  }

  private static Purchase purchase(ColumnSource in) throws SQLException {
    return new Purchase(
        in.text(),
        CodeNameColumns.read(in),
        in.text(),
        in.amount(),
        in.text(),
        in.text(),
        in.text(),
        in.amount(),
        in.amount());
  }
}

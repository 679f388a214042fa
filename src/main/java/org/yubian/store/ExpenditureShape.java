package org.yubian.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.LineNotes;
import org.yubian.budget.Section;

/** Expenditure lines; equal codings are handed out as one object, for there may be a million. */
final class ExpenditureShape implements Shape<ExpenditureLine> {
  private final Map<Coding, Coding> codings = new HashMap<>();

  @Override
  public String table() {
    return "BGT_PM_ANNUAL";
  }

  @Override
  public String id() {
    return "BGT_PMAN_ID";
  }

  @Override
  public Section<ExpenditureLine> section() {
    return Section.EXPENDITURES;
  }

  @Override
  public Section<ExpenditureLine> lastYear() {
    return Section.PREVIOUS_EXPENDITURES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "EXP_FUNC_CODE",
        "DEP_BGT_ECO_CODE",
        "GOV_BGT_ECO_CODE",
        "PRO_KIND_NAME",
        "PRO_NAME",
        "FUND_TYPE_CODE",
        "FOUND_TYPE_NAME",
        "AGENCY_CODE",
        "BGT_SOURCE",
        "APPLY_UP",
        "MONEY_MEASURE",
        "FORM",
        "IS_GOV_PUR",
        "IS_GOVSERVE",
        "IS_ASSET",
        "REMARK");
  }

  @Override
  public void write(ExpenditureLine row, ColumnSink sink) {
    Coding coding = row.coding();
    sink.text(coding.function());
    sink.text(coding.departmentEconomic());
    sink.text(coding.governmentEconomic());
    sink.text(coding.category());
    sink.text(coding.project());
    sink.text(CodingColumns.fundCode(coding.fund()));
    sink.text(coding.detail());
    sink.text(coding.unitCode());
    sink.text(CodingColumns.source(coding.carriedOver()));
    sink.amount(row.amount());
    LineNotes notes = row.notes();
    sink.text(notes.basis());
    sink.text(notes.formula());
    sink.flag(notes.procurement());
    sink.flag(notes.purchasedService());
    sink.flag(notes.newAsset());
    sink.text(notes.note());
  }

  @Override
  public Extras extras(ExpenditureLine row) {
    return row.extras();
  }

  @Override
  public ExpenditureLine read(long key, ColumnSource in, Extras extras) throws SQLException {
    Coding coding =
        new Coding(
            in.text(),
            in.text(),
            in.text(),
            in.required(),
            in.text(),
            CodingColumns.fund(in.required()),
            in.text(),
            in.text(),
            CodingColumns.carriedOver(in.required()));
    Coding shared = codings.computeIfAbsent(coding, same -> same);
    return new ExpenditureLine(key, shared, in.requiredAmount(), notes(in), extras);
  }

  private static LineNotes notes(ColumnSource in) throws SQLException {
    LineNotes notes =
        new LineNotes(in.longText(), in.longText(), in.flag(), in.flag(), in.flag(), in.longText());
    return notes.equals(LineNotes.NONE) ? LineNotes.NONE : notes;
  }
}

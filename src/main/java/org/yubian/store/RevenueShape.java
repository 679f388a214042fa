package org.yubian.store;

import java.sql.SQLException;
import java.util.List;
import org.yubian.budget.Coding;
import org.yubian.budget.Extras;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;

/** Revenue lines. */
final class RevenueShape implements Shape<RevenueLine> {
  @Override
  public String table() {
    return "BGT_INC_ANNUAL";
  }

  @Override
  public String id() {
    return "BGT_INC_ID";
  }

  @Override
  public Section<RevenueLine> section() {
    return Section.REVENUES;
  }

  @Override
  public Section<RevenueLine> lastYear() {
    return Section.PREVIOUS_REVENUES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "FUND_TYPE_CODE", "FOUND_TYPE_NAME", "AGENCY_CODE", "BGT_SOURCE", "APPLY_UP", "REMARK");
  }

  @Override
  public void write(RevenueLine row, ColumnSink sink) {
    Coding coding = row.coding();
    sink.text(CodingColumns.fundCode(coding.fund()));
    sink.text(coding.detail());
    sink.text(coding.unitCode());
    sink.text(CodingColumns.source(coding.carriedOver()));
    sink.amount(row.amount());
    sink.text(row.note());
  }

  @Override
  public Extras extras(RevenueLine row) {
    return row.extras();
  }

  @Override
  public RevenueLine read(long key, ColumnSource in, Extras extras) throws SQLException {
    Coding coding =
        Coding.ofRevenue(
            CodingColumns.fund(in.required()),
            in.text(),
            in.text(),
            CodingColumns.carriedOver(in.required()));
    return new RevenueLine(key, coding, in.requiredAmount(), in.longText(), extras);
  }
}

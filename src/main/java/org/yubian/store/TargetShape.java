package org.yubian.store;

import java.sql.SQLException;
import java.util.List;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;

/** Performance forms: lists in lists, so that the columns only show what the JSON holds. */
final class TargetShape implements Shape<PerformanceTarget> {
  @Override
  public String table() {
    return "PM_PERF_GOAL_INFO";
  }

  @Override
  public String id() {
    return "KPI_TARGET_ID";
  }

  @Override
  public Section<PerformanceTarget> section() {
    return Section.PERFORMANCE_TARGETS;
  }

  @Override
  public List<String> columns() {
    return List.of("PRO_NAME", "PRO_CODE", "KPI_TARGET");
  }

  @Override
  public void write(PerformanceTarget row, ColumnSink sink) {
    sink.text(row.project());
    sink.text(row.projectCode());
    sink.text(row.texts().annualGoal());
  }

  @Override
  public void writeRest(PerformanceTarget row, Content content) {
    content.text(row.supervisingDepartment());
    content.text(row.implementingUnit());
    content.amount(row.amounts().total());
    content.amount(row.amounts().fiscal());
    content.amount(row.amounts().other());
    content.text(row.texts().midTermGoal());
    content.text(row.texts().overallGoal());
    content.text(row.texts().content());
    content.text(row.texts().remarks());
    for (Indicator indicator : row.indicators()) {
      content.text(indicator.level1());
      content.text(indicator.level2());
      content.text(indicator.level3());
      content.text(indicator.operator());
      content.text(indicator.value());
      content.text(indicator.measure());
      content.extras(indicator.extras());
    }
  }

  @Override
  public boolean columnsSuffice() {
    return false;
  }

  @Override
  public Extras extras(PerformanceTarget row) {
    return row.extras();
  }

  @Override
  public PerformanceTarget read(long key, ColumnSource in, Extras extras) throws SQLException {
    throw new SQLException("a performance form without PARAM_JSON");
  }
}

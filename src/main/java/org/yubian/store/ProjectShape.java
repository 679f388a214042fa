package org.yubian.store;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.CodeName;
import org.yubian.budget.Extras;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;
import org.yubian.budget.Section;

/** Projects. */
final class ProjectShape implements Shape<Project> {
  @Override
  public String table() {
    return "PM_PROJECT_INFO";
  }

  @Override
  public String id() {
    return "PRO_ID";
  }

  @Override
  public Section<Project> section() {
    return Section.PROJECTS;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "PRO_NAME",
        "PRO_CAT_NAME",
        "PRO_CODE",
        "SPE_TYPE_CODE",
        "SPE_TYPE_NAME",
        "AGENCY_CODE",
        "EXIST_STATUE",
        "PRO_TERM",
        "PRO_TOTAL_AMT",
        "EARLIER_AMT",
        "IS_SECRET_PRO");
  }

  @Override
  public void write(Project row, ColumnSink sink) {
    sink.text(row.name());
    sink.text(row.category());
    sink.text(row.code());
    CodeNameColumns.write(row.itemGroup(), sink);
    sink.text(row.unitCode());
    sink.text(row.plan().nature());
    sink.text(row.plan().period());
    sink.amount(row.plan().total());
    sink.amount(row.plan().earlierYears());
    sink.flag(row.withheldFlag());
  }

  @Override
  public Extras extras(Project row) {
    return row.extras();
  }

  @Override
  public Project read(long key, ColumnSource in, Extras extras) throws SQLException {
    String name = in.required();
    String category = in.text();
    String code = in.text();
    @Nullable CodeName group = CodeNameColumns.read(in);
    String unit = in.text();
    ProjectPlan plan = new ProjectPlan(in.text(), in.text(), in.amount(), in.amount());
    return new Project(key, name, category, code, group, unit, plan, in.flag(), extras);
  }
}

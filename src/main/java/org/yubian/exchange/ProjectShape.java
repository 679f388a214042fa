package org.yubian.exchange;

import java.util.List;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;

/** An entry of {@code projects}. */
final class ProjectShape {
  static final ObjectShape<Project> PROJECT = project();

  private ProjectShape() {}

  private static ObjectShape<Project> project() {
    ObjectShapeBuilder<Project> b = new ObjectShapeBuilder<>();
    var name = b.required("name", TextShape.NAME, Project::name);
    var code = b.optional("code", TextShape.TEXT, Project::code);
    var category =
        b.optional(
            "category",
            TextShape.oneOf(List.of("人员类", "公用经费", "其他运转类", "特定目标类")),
            Project::category);
    var itemGroup = b.optional("item_group", UnitShape.CODE_NAME, Project::itemGroup);
    var unitCode = b.optional("unit_code", TextShape.TEXT, Project::unitCode);
    var nature = b.optional("nature", TextShape.TEXT, project -> project.plan().nature());
    var period = b.optional("period", TextShape.TEXT, project -> project.plan().period());
    var total = b.optional("total", TextShape.AMOUNT, project -> project.plan().total());
    var earlier =
        b.optional("earlier_years", TextShape.AMOUNT, project -> project.plan().earlierYears());
    var withheld = b.optional("withheld", FlagShape.FLAG, Project::withheldFlag);
    return b.build(
        Project::extras,
        m -> {
          ProjectPlan plan =
              new ProjectPlan(m.find(nature), m.find(period), m.find(total), m.find(earlier));
          return new Project(
              0,
              m.get(name),
              m.find(category),
              m.find(code),
              m.find(itemGroup),
              m.find(unitCode),
              plan.equals(ProjectPlan.NONE) ? ProjectPlan.NONE : plan,
              m.find(withheld),
              m.extras());
        });
  }
}

package org.yubian.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.money.Amount;

class TodosTest {
  private final Desk desk = Desks.yanzhou();

  private List<Todo> todos() {
    return new Todos(desk).all(Optional.empty());
  }

  @Test
  void 收支不平时列出资金和差额() {
    assertThat(todos()).noneMatch(todo -> todo.text().contains("收入比支出"));
    RevenueLine line = desk.budget().rows(Section.REVENUES).first();
    desk.apply(
        new Edit.ChangeRow<>(
            Section.REVENUES, line, line.withAmount(line.amount().plus(Amount.ofFen(1_000_000)))));
    assertThat(todos())
        .anyMatch(todo -> todo.text().equals("一般公共预算收入比支出多 1.00 万元") && todo.urgent());
  }

  @Test
  void 三公不符和没有编码时可转到该处() {
    assertThat(todos())
        .extracting(Todo::place)
        .contains(new Place.OfPart(Part.THREE_PUBLIC), new Place.OfPart(Part.UNIT));
  }

  @Test
  void 成本与金额不符的项目点名() {
    assertThat(todos())
        .anyMatch(
            todo ->
                todo.text().contains("智慧社区建设项目")
                    && todo.place().equals(new Place.OfProject("智慧社区建设项目")));
  }

  @Test
  void 明细缺项目名称时数得出并指到第一行() {
    var line =
        desk.budget().rows(Section.EXPENDITURES).stream()
            .filter(each -> each.coding().project() != null)
            .findFirst()
            .orElseThrow();
    desk.apply(
        new Edit.ChangeRow<>(
            Section.EXPENDITURES, line, line.withCoding(line.coding().withProject(null))));
    assertThat(todos())
        .anyMatch(
            todo ->
                todo.text().equals("1 行项目支出没有项目名称")
                    && todo.place().equals(new Place.OfLine(Section.EXPENDITURES, line.key())));
  }
}

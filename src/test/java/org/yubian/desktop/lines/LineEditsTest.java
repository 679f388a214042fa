package org.yubian.desktop.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.expenditure.Arrangement;
import org.yubian.desktop.expenditure.ExpenditureModel;
import org.yubian.desktop.sheet.Commit;

class LineEditsTest {
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desks.yanzhou();
  }

  private List<ExpenditureLine> lines() {
    return desk.budget().rows(Section.EXPENDITURES).toList();
  }

  private List<String> codes(int count) {
    return lines().stream()
        .limit(count)
        .map(line -> String.valueOf(line.coding().departmentEconomic()))
        .toList();
  }

  @Test
  void 移到另一行的位置上面的让开下面的让开() {
    desk.apply(new LineEdits(desk.budget()).move(lines().getFirst(), lines().get(2)).orElseThrow());
    assertThat(codes(3)).containsExactly("30102", "30103", "30101");
    desk.apply(new LineEdits(desk.budget()).move(lines().get(2), lines().getFirst()).orElseThrow());
    assertThat(codes(3)).containsExactly("30101", "30102", "30103");
  }

  @Test
  void 上移下移只在同一科目之内() {
    ExpenditureModel model = new ExpenditureModel(desk, Arrangement.FUNCTION);
    int first = 4;
    assertThat(model.move(first, first + 1)).isInstanceOf(Commit.Moved.class);
    assertThat(codes(3)).containsExactly("30102", "30101", "30103");
    assertThat(model.move(first + 1, first)).isInstanceOf(Commit.Moved.class);
    assertThat(codes(3)).containsExactly("30101", "30102", "30103");
    assertThat(model.move(first, first - 1))
        .isInstanceOfSatisfying(
            Commit.Problem.class, problem -> assertThat(problem.message()).contains("F4"));
  }

  @Test
  void 复制的行紧跟在后面() {
    ExpenditureLine line = lines().getFirst();
    desk.apply(new LineEdits(desk.budget()).duplicate(line));
    assertThat(codes(3)).containsExactly("30101", "30101", "30102");
    assertThat(lines().get(1).withKey(line.key())).isEqualTo(line);
  }

  @Test
  void 删除几行是一次修改() {
    desk.apply(new LineEdits(desk.budget()).remove(lines().subList(0, 3)).orElseThrow());
    assertThat(lines()).hasSize(30);
    desk.undo();
    assertThat(lines()).hasSize(33);
    assertThat(new LineEdits(desk.budget()).remove(List.of())).isEmpty();
  }
}

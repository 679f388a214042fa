package org.yubian.desktop.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.desk.Desk;

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
  void 上移下移只在同一科目之内() {
    LineEdits edits = new LineEdits(desk.budget());
    assertThat(edits.up(lines().getFirst())).isEmpty();
    desk.apply(edits.down(lines().getFirst()).orElseThrow());
    assertThat(codes(3)).containsExactly("30102", "30101", "30103");
    desk.apply(new LineEdits(desk.budget()).up(lines().get(1)).orElseThrow());
    assertThat(codes(3)).containsExactly("30101", "30102", "30103");
    assertThat(new LineEdits(desk.budget()).down(lines().get(11))).isEmpty();
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

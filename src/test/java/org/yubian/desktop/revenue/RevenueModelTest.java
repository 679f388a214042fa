package org.yubian.desktop.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Fund;
import org.yubian.budget.PreviousTotal;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

class RevenueModelTest {
  private final Desk desk = Desks.yanzhou();
  private final RevenueModel model = new RevenueModel(desk);

  private String text(Object key, RevenueColumn column) {
    return model.cell(model.indexOf(key), column.ordinal()).text();
  }

  private Commit type(Object key, RevenueColumn column, String text) {
    return model.commit(model.indexOf(key), column.ordinal(), text);
  }

  @Test
  void 各来源与上年比较() {
    assertThat(text("", RevenueColumn.CURRENT)).isEqualTo("2,156.15");
    assertThat(text("", RevenueColumn.PREVIOUS)).isEqualTo("1,993.52");
    assertThat(text("gFISCAL", RevenueColumn.CURRENT)).isEqualTo("2,145.15");
    assertThat(text(Fund.GENERAL_PUBLIC, RevenueColumn.GROWTH)).isEqualTo("151.63");
    assertThat(text(Fund.GENERAL_PUBLIC, RevenueColumn.RATE)).isEqualTo("7.61");
    assertThat(text("gOWN", RevenueColumn.CURRENT)).isEqualTo("11.00");
  }

  @Test
  void 没有明细的来源直接填写即新增一笔() {
    assertThat(type(Fund.GOVERNMENT_FUND, RevenueColumn.CURRENT, "12.5")).isEqualTo(Commit.DONE);
    assertThat(text(Fund.GOVERNMENT_FUND, RevenueColumn.CURRENT)).isEqualTo("12.50");
    assertThat(text("", RevenueColumn.CURRENT)).isEqualTo("2,168.65");
    assertThat(desk.budget().rows(Section.REVENUES).size()).isEqualTo(3);
    desk.undo();
    assertThat(text(Fund.GOVERNMENT_FUND, RevenueColumn.CURRENT)).isEmpty();
    assertThat(desk.budget().rows(Section.REVENUES).size()).isEqualTo(2);
  }

  @Test
  void 同一来源有几笔时在明细行填写() {
    int add = model.indexOf("+");
    assertThat(model.suggestions(add, 0, "一般")).hasSize(2);
    Commit.Moved moved = (Commit.Moved) model.commit(add, 0, "一般公共预算");
    assertThat(moved.column()).isEqualTo("current");
    type(moved.rowKey(), RevenueColumn.CURRENT, "1");
    type(moved.rowKey(), RevenueColumn.DETAIL, "专项收入");
    assertThat(text(Fund.GENERAL_PUBLIC, RevenueColumn.CURRENT)).isEqualTo("2,146.15");
    int source = model.indexOf(Fund.GENERAL_PUBLIC);
    assertThat(model.entry(source, RevenueColumn.CURRENT.ordinal()))
        .isInstanceOf(Entry.Refused.class);
    RevenueLine line = desk.budget().rows(Section.REVENUES).last();
    assertThat(line.coding().detail()).isEqualTo("专项收入");
    assertThat(line.amount().toYuanString()).isEqualTo("10000.00");
    assertThat(model.linesAt(source)).hasSize(2);
  }

  @Test
  void 结转资金归到上年结转() {
    model.commit(model.indexOf("+"), 0, "上年结转 · 一般公共预算");
    RevenueLine line = desk.budget().rows(Section.REVENUES).last();
    assertThat(line.coding().carriedOver()).isTrue();
    type(line.key(), RevenueColumn.CURRENT, "3");
    assertThat(text(Fund.CARRY_OVER, RevenueColumn.CURRENT)).isEqualTo("3.00");
    assertThat(text(Fund.GENERAL_PUBLIC, RevenueColumn.CURRENT)).isEqualTo("2,145.15");
  }

  @Test
  void 填报上年数随之更新上年合计() {
    assertThat(model.cell(model.indexOf(""), RevenueColumn.PREVIOUS.ordinal()).marks())
        .contains(Mark.DECLARED);
    type(Fund.OTHER_REVENUE, RevenueColumn.PREVIOUS, "10");
    assertThat(text("", RevenueColumn.PREVIOUS)).isEqualTo("2,003.52");
    assertThat(desk.budget().comparison().totals().get(PreviousTotal.REVENUE))
        .hasToString("20035200.00");
    assertThat(desk.session().undoText(AmountFormat.of(DisplayUnit.YUAN))).contains("修改 上年数");
  }

  @Test
  void 错误的金额说明原因() {
    assertThat(type(Fund.GENERAL_PUBLIC, RevenueColumn.CURRENT, "12x"))
        .isInstanceOfSatisfying(
            Commit.Problem.class, problem -> assertThat(problem.message()).contains("12x"));
  }

  @Test
  void 粘贴一列放得下的放放不下的列出() {
    int top = model.indexOf("gFISCAL");
    int column = RevenueColumn.CURRENT.ordinal();
    List<List<String>> texts = List.of(List.of("9"), List.of("1"), List.of("2"), List.of("3"));
    Paste paste =
        new RevenuePaste(desk, model)
            .paste(PastePlan.of(model, SheetSelection.at(top, column), texts));
    assertThat(paste.placed()).isEqualTo(3);
    assertThat(paste.problems()).hasSize(1).first().asString().contains("财政拨款收入");
    desk.apply(java.util.Objects.requireNonNull(paste.edit()));
    assertThat(text("gFISCAL", RevenueColumn.CURRENT)).isEqualTo("6.00");
    desk.undo();
    assertThat(text("gFISCAL", RevenueColumn.CURRENT)).isEqualTo("2,145.15");
  }

  @Test
  void 删除键清空金额() {
    int row = model.indexOf(Fund.OTHER_REVENUE);
    int column = RevenueColumn.CURRENT.ordinal();
    assertThat(model.clear(SheetSelection.at(row, column))).isEqualTo(Commit.DONE);
    assertThat(text("", RevenueColumn.CURRENT)).isEqualTo("2,145.15");
  }
}

package org.yubian.desktop.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListModel;
import org.yubian.desktop.listing.SectionItems;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetSelection;

class ProcurementListTest {
  private final Desk desk = Desks.open(Desks.sample("zengdu-2024"));
  private final ListModel<ProcurementLine> model =
      new ListModel<>(
          desk,
          new SectionItems<>(desk, Section.PROCUREMENT),
          ListDef.of(new ProcurementColumns(desk).all(), 1, true, new NewPurchase(desk)));

  private int column(String id) {
    return model.layout().column(id);
  }

  private Commit type(int row, String column, String text) {
    return model.commit(row, column(column), text);
  }

  private String text(int row, String column) {
    return model.cell(row, column(column)).text();
  }

  @Test
  void 数量乘单价精确到分() {
    assertThat(type(1, "quantity", "３")).isEqualTo(Commit.DONE);
    assertThat(type(1, "price", "333.33")).isEqualTo(Commit.DONE);
    ProcurementLine line = desk.budget().rows(Section.PROCUREMENT).first();
    assertThat(line.amount().toYuanString()).isEqualTo("999.99");
    type(1, "quantity", "0.105");
    assertThat(desk.budget().rows(Section.PROCUREMENT).first().amount().toYuanString())
        .isEqualTo("35.00");
    desk.undo();
    desk.undo();
    desk.undo();
    assertThat(text(1, "amount")).isEqualTo("200.00");
  }

  @Test
  void 金额与数量单价不符时提示() {
    type(1, "amount", "199");
    assertThat(model.cell(1, column("amount")).marks()).contains(Mark.WARNING);
    assertThat(model.cell(1, column("amount")).note()).contains("200.00").contains("-1.00");
  }

  @Test
  void 数量不是数时说明原因() {
    assertThat(type(1, "quantity", "三台"))
        .isInstanceOfSatisfying(
            Commit.Problem.class, problem -> assertThat(problem.message()).contains("三台"));
    assertThat(text(1, "quantity")).isEqualTo("1");
  }

  @Test
  void 类型只能从三类中选() {
    assertThat(type(1, "kind", "货")).isEqualTo(Commit.DONE);
    assertThat(text(1, "kind")).isEqualTo("货物");
    assertThat(type(1, "kind", "其他")).isInstanceOf(Commit.Problem.class);
  }

  @Test
  void 从项目开始新增带出科目() {
    int add = model.rowCount() - 1;
    assertThat(model.suggestions(add, 0, "政府购买"))
        .anyMatch(each -> each.value().equals(LineSuggestions.PROJECT + "政府购买服务"));
    Commit.Moved moved = (Commit.Moved) model.commit(add, 0, LineSuggestions.PROJECT + "政府购买服务");
    int row = model.indexOf(moved.rowKey());
    assertThat(text(row, "project")).isEqualTo("政府购买服务");
    assertThat(text(row, "function")).startsWith("2010302 ");
    assertThat(text(row, "economic")).startsWith("30227 ");
    type(row, "amount", "5");
    assertThat(text(0, "amount")).isEqualTo("205.00");
  }

  @Test
  void 采购多于对应的支出预算时提示() {
    assertThat(text(1, "paid")).isEqualTo("200.00");
    assertThat(model.cell(1, column("paid")).marks()).doesNotContain(Mark.WARNING);
    type(1, "amount", "201");
    assertThat(model.cell(1, column("paid")).marks()).contains(Mark.WARNING);
  }

  @Test
  void 清空一片是一次撤销() {
    model.clear(new SheetSelection(1, column("quantity"), 1, column("price")));
    assertThat(text(1, "quantity")).isEmpty();
    assertThat(text(1, "price")).isEmpty();
    desk.undo();
    assertThat(text(1, "quantity")).isEqualTo("1");
    assertThat(text(1, "price")).isEqualTo("2,000,000.00");
  }
}

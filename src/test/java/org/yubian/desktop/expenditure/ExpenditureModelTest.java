package org.yubian.desktop.expenditure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetModel;
import org.yubian.desktop.sheet.SheetRow;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.money.Amount;
import org.yubian.money.DisplayUnit;

class ExpenditureModelTest {
  private Desk desk;
  private ExpenditureModel model;
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = Desks.yanzhou();
    model = new ExpenditureModel(desk, Arrangement.FUNCTION);
    model.listen(
        new SheetModel.Listener() {
          @Override
          public void cellsChanged() {
            heard.add("cells");
          }

          @Override
          public void rowsChanged() {
            heard.add("rows");
          }

          @Override
          public void layoutChanged() {
            heard.add("layout");
          }
        });
  }

  private int row(String code) {
    for (int row = 0; row < model.rowCount(); row++) {
      if (model.cell(row, 0).text().equals(code)) {
        return row;
      }
    }
    throw new AssertionError("no row " + code);
  }

  private String text(String code, String column) {
    return model.cell(row(code), column(column)).text();
  }

  private int column(String id) {
    return model.layout().column(id);
  }

  private Commit type(String code, String column, String text) {
    return model.commit(row(code), column(column), text);
  }

  @Test
  void 停用的科目有文字说明() {
    Coding coding = Coding.of("2019999", "30399", null, "人员经费", Fund.GENERAL_PUBLIC);
    desk.apply(
        new Edit.AddRow<>(
            Section.EXPENDITURES,
            ExpenditureLine.of(1, coding.withEconomic("39998", null), Amount.ofFen(100))));
    int row = row("39998");
    assertThat(model.cell(row, 0).marks()).contains(Mark.UNSURE);
    assertThat(model.cell(row, 1).tail()).isEqualTo("目录外");
  }

  @Test
  void 键入编码找到折叠的行() {
    model.open(ExpenditureModel.Depth.CLASS);
    int row = model.typeAhead("30304", 1);
    assertThat(model.cell(row, 0).text()).isEqualTo("30304");
    assertThat(model.typeAhead("9999", 1)).isEqualTo(-1);
  }

  @Test
  void 合计行固定在上面() {
    assertThat(model.layout().fixedRows()).isEqualTo(1);
    assertThat(model.layout().frozen()).isEqualTo(2);
    assertThat(model.row(0).kind()).isEqualTo(SheetRow.Kind.TOTAL);
    assertThat(model.cell(0, column("total")).text()).isEqualTo("2,156.15");
    assertThat(model.cell(0, column("basic")).text()).isEqualTo("1,136.86");
    assertThat(model.cell(0, column("project")).text()).isEqualTo("1,019.29");
    assertThat(model.cell(0, column("own")).text()).isEqualTo("11.00");
  }

  @Test
  void 没有数的列不出现在稀用列里() {
    assertThat(column("other")).isEqualTo(-1);
    assertThat(column("surplus")).isEqualTo(-1);
    assertThat(column("state_capital")).isPositive();
  }

  @Test
  void 类款项明细逐级相加() {
    assertThat(text("201", "total")).isEqualTo("1,862.97");
    assertThat(text("20103", "total")).isEqualTo("1,862.97");
    assertThat(text("2010301", "total")).isEqualTo("843.68");
    assertThat(text("30101", "personnel")).isEqualTo("501.96");
    assertThat(text("30101", "routine")).isEmpty();
    assertThat(model.cell(row("30101"), 1).text()).isEqualTo("基本工资");
    assertThat(model.cell(row("30101"), 1).tail()).isEqualTo("50101");
  }

  @Test
  void 改一行明细各级合计都变() {
    assertThat(type("30102", "personnel", "100")).isEqualTo(Commit.DONE);
    assertThat(text("30102", "total")).isEqualTo("100.00");
    assertThat(text("2010301", "total")).isEqualTo("858.74");
    assertThat(text("201", "general")).isEqualTo("1,867.03");
    assertThat(model.cell(0, column("total")).text()).isEqualTo("2,171.21");
    assertThat(heard).containsExactly("cells");
  }

  @Test
  void 改过的数有标记撤销后没有() {
    type("30102", "total", "100");
    assertThat(model.cell(row("30102"), column("total")).marks()).contains(Mark.CHANGED);
    assertThat(desk.session().undoText(desk.display().texts()))
        .hasValueSatisfying(text -> assertThat(text).contains("津贴补贴").contains("84.94 → 100.00"));
    desk.undo();
    assertThat(text("30102", "total")).isEqualTo("84.94");
    assertThat(model.cell(row("30102"), column("total")).marks()).doesNotContain(Mark.CHANGED);
  }

  @Test
  void 公式留下并从公式继续修改() {
    type("30102", "total", "=12*70000+10000");
    int row = row("30102");
    assertThat(model.cell(row, column("total")).text()).isEqualTo("85.00");
    assertThat(model.cell(row, column("total")).marks()).contains(Mark.FORMULA);
    assertThat(model.entry(row, column("total"))).isEqualTo(new Entry.Open("=12*70000+10000"));
  }

  @Test
  void 不是金额的说明原因什么都不变() {
    assertThat(type("30102", "total", "84.9x")).isInstanceOf(Commit.Problem.class);
    assertThat(text("30102", "total")).isEqualTo("84.94");
    assertThat(heard).isEmpty();
  }

  @Test
  void 汇总数和不相干的列不能填并说明填在哪里() {
    assertThat(model.entry(row("201"), column("total"))).isInstanceOf(Entry.Refused.class);
    assertThat(model.entry(row("30101"), column("routine")))
        .isInstanceOfSatisfying(
            Entry.Refused.class, refused -> assertThat(refused.why()).contains("人员经费"));
    assertThat(model.entry(row("30101"), column("own")))
        .isInstanceOfSatisfying(
            Entry.Refused.class, refused -> assertThat(refused.why()).contains("一般公共预算"));
  }

  @Test
  void 清除一片单元格是一次修改() {
    int first = row("30101");
    SheetSelection range =
        new SheetSelection(first, column("total"), first + 2, column("personnel"));
    assertThat(model.clear(range)).isEqualTo(Commit.DONE);
    assertThat(text("30101", "total")).isEmpty();
    assertThat(text("30103", "total")).isEmpty();
    desk.undo();
    assertThat(text("30101", "total")).isEqualTo("501.96");
    assertThat(desk.session().undoText(desk.display().texts())).isEmpty();
  }

  @Test
  void 元和万元切换() {
    desk.show(DisplayUnit.YUAN);
    assertThat(text("30101", "total")).isEqualTo("5,019,600.00");
    assertThat(model.entry(row("30101"), column("total"))).isEqualTo(new Entry.Open("5019600"));
    assertThat(heard).containsExactly("layout", "rows");
  }

  @Test
  void 折叠到类只见类() {
    model.open(ExpenditureModel.Depth.CLASS);
    assertThat(model.row(1).fold()).isEqualTo(SheetRow.Fold.CLOSED);
    assertThat(model.rowCount()).isEqualTo(1 + 4 + 1);
  }

  @Test
  void 新明细和没有科目的明细都看得见() {
    ExpenditureLine line =
        ExpenditureLine.of(
            desk.budget().rows(Section.EXPENDITURES).keyAtEnd(),
            Coding.of("2010301", "30201", "50201", "日常公用经费", Fund.GENERAL_PUBLIC),
            Amount.parseYuan("12345.00"));
    desk.apply(new Edit.AddRow<>(Section.EXPENDITURES, line));
    assertThat(text("30201", "routine")).isEqualTo("1.23");
    ExpenditureLine lost =
        line.withKey(desk.budget().rows(Section.EXPENDITURES).keyAtEnd())
            .withCoding(line.coding().withFunction(null));
    desk.apply(new Edit.AddRow<>(Section.EXPENDITURES, lost));
    assertThat(heard).containsExactly("rows", "rows");
    assertThat(model.reveal(lost.key())).isPositive();
    int parent = model.reveal(lost.key()) - 1;
    assertThat(model.cell(parent, 1).text()).isEqualTo("未填功能科目");
    assertThat(model.cell(parent, 1).marks()).contains(Mark.UNSURE);
  }

  @Test
  void 全部科目里有没用到的() {
    int used = model.rowCount();
    model.show(Shown.ALL);
    assertThat(model.rowCount()).isGreaterThan(used);
    model.open(ExpenditureModel.Depth.DETAIL);
    assertThat(row("2050201")).isPositive();
    assertThat(model.rowCount()).isGreaterThan(1000);
  }

  @Test
  void 上年只有总数时总数来自填报() {
    assertThat(model.cell(0, column("previous")).text()).isEqualTo("1,993.52");
    assertThat(model.cell(0, column("previous")).marks()).contains(Mark.DECLARED);
    assertThat(model.cell(0, column("growth")).text()).isEqualTo("162.63");
    assertThat(model.cell(0, column("rate")).text()).isEqualTo("8.2");
  }

  @Test
  void 汇总数说得出来源() {
    assertThat(model.provenance(row("2010301"), column("routine")))
        .hasValueSatisfying(
            number -> {
              assertThat(number.fen()).isEqualTo(102_650_000L);
              assertThat(number.title()).isEqualTo("2010301 行政运行 · 日常公用经费");
            });
    assertThat(model.provenance(row("30101"), column("total"))).isEmpty();
  }

  @Test
  void 新明细只剩金额要填() {
    int add = row("2010399") - 1;
    assertThat(model.row(add).kind()).isEqualTo(SheetRow.Kind.ADD);
    assertThat(model.suggestions(add, 1, "bgf").getFirst().value()).isEqualTo("30201");
    Commit outcome = model.commit(add, 1, "30201");
    assertThat(outcome).isInstanceOf(Commit.Moved.class);
    ExpenditureLine line = model.lineAt(row("30201")).orElseThrow();
    assertThat(((Commit.Moved) outcome).rowKey()).isEqualTo(line.key());
    assertThat(line.coding())
        .isEqualTo(Coding.of("2010301", "30201", "50201", "日常公用经费", Fund.GENERAL_PUBLIC));
    assertThat(row("30201")).isEqualTo(row("30305") + 1);
    assertThat(desk.session().undoText(desk.display().texts())).isPresent();
  }

  @Test
  void 新科目先选项级再加明细() {
    int last = model.rowCount() - 1;
    assertThat(model.suggestions(last, 1, "xzyx"))
        .extracting(Suggestion::text)
        .anyMatch(text -> text.equals("2010301  行政运行"));
    assertThat(model.commit(last, 1, "2050201")).isEqualTo(new Commit.Moved("+2050201", "name"));
    assertThat(model.indexOf("+2050201")).isPositive();
    model.commit(model.indexOf("+2050201"), 1, "30101");
    assertThat(model.lineAt(model.indexOf("+2050201") - 1).orElseThrow().coding().category())
        .isEqualTo("人员经费");
  }

  @Test
  void 项目也可以作为明细() {
    int add = model.indexOf("+2010399");
    List<Suggestion> found = model.suggestions(add, 1, "智慧");
    assertThat(found.getLast().text()).isEqualTo("智慧社区建设项目");
    model.commit(add, 1, found.getLast().value());
    ExpenditureLine line = model.lineAt(model.indexOf("+2010399") - 1).orElseThrow();
    assertThat(line.coding().project()).isEqualTo("智慧社区建设项目");
    assertThat(line.coding().category()).isEqualTo("项目支出");
  }

  @Test
  void 目录中没有的编码说明原因() {
    assertThat(model.commit(model.indexOf("+2010301"), 1, "99999"))
        .isInstanceOf(Commit.Problem.class);
    assertThat(model.commit(model.rowCount() - 1, 1, "20103")).isInstanceOf(Commit.Problem.class);
  }
}

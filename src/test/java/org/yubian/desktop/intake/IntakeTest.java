package org.yubian.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.clipboard.CopiedCells;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.expenditure.Arrangement;
import org.yubian.desktop.expenditure.ExpenditureModel;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.money.DisplayUnit;

/** Tables as they come out of other programs. */
class IntakeTest {
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desks.yanzhou();
  }

  private static Table table(String... rows) {
    return new Table(
        "表", Arrays.stream(rows).map(row -> Arrays.asList(row.split("\\|", -1))).toList());
  }

  private Columns guess(Table table) {
    return new ColumnGuess(table, desk.subjects()).guess(DisplayUnit.WAN_YUAN);
  }

  private Intake take(Table table, Mode mode) {
    return new Intake(desk, table, guess(table), Context.NOWHERE, mode);
  }

  private List<ExpenditureLine> lines() {
    return desk.budget().rows(Section.EXPENDITURES).toList();
  }

  private void apply(Intake intake) {
    assertThat(desk.apply(intake.edit("导入").orElseThrow())).isEmpty();
  }

  @Test
  void 一体化系统导出的明细() {
    Table table =
        table(
            "2025年预算明细表|||||||",
            "导出单位：某局||||||金额单位：元||",
            "单位编码|项目类别|项目名称|功能科目|部门经济科目|政府经济科目|资金性质|申报数|测算依据",
            "101001|人员类||2010301-行政运行|30101-基本工资|50101-工资奖金津补贴|一般公共预算|1,234,567.89|工资表",
            "101001|运转类（公用）||2010301-行政运行|30201-办公费|50201-办公经费|一般公共预算资金|12000|",
            "101001|特定目标类|电子政务外网|2010399|30227|50205|单位资金|50000.5|合同",
            "合计|||||||1296568.39|",
            "101001|人员类||2019998|30101||一般公共预算|1|",
            "101001|人员类||2010301|30101||某某基金会|1|",
            "101001|人员类||2010301|30101||一般公共预算|一万|");
    Columns columns = guess(table);
    assertThat(columns.first()).isEqualTo(3);
    assertThat(columns.unit()).isEqualTo(DisplayUnit.YUAN);
    assertThat(columns.fields())
        .containsExactly(
            Field.UNIT,
            Field.CATEGORY,
            Field.PROJECT,
            Field.FUNCTION,
            Field.ECONOMIC,
            Field.GOVERNMENT,
            Field.FUND,
            Field.AMOUNT,
            Field.BASIS);
    Intake intake = take(table, Mode.REPLACE);
    assertThat(intake.count(RowResult.Kind.ADDED)).isEqualTo(3);
    assertThat(intake.count(RowResult.Kind.SKIPPED)).isEqualTo(1);
    assertThat(intake.failures()).hasSize(3);
    assertThat(intake.failures().get(0)).startsWith("第 8 行").contains("2019998");
    assertThat(intake.failures().get(1)).contains("某某基金会");
    assertThat(intake.failures().get(2)).contains("一万");
    apply(intake);
    assertThat(lines()).hasSize(3);
    ExpenditureLine project = lines().getLast();
    assertThat(project.amount().fen()).isEqualTo(5_000_050);
    assertThat(project.coding().fund()).isEqualTo(Fund.OTHER_REVENUE);
    assertThat(project.coding().project()).isEqualTo("电子政务外网");
    assertThat(project.notes().basis()).isEqualTo("合同");
    assertThat(desk.budget().rows(Section.PROJECTS).stream().map(Project::name)).contains("电子政务外网");
    desk.undo();
    assertThat(lines()).hasSize(33);
  }

  @Test
  void 两层表头类款项分列且合并单元格沿用上一行() {
    Table table =
        table(
            "科目编码|||科目名称|部门经济科目||资金来源||",
            "类|款|项||编码|名称|合计|一般公共预算|政府性基金",
            "201|||一般公共服务支出|||30|30|",
            "201|03|01|行政运行|30201|办公费|10|10|",
            "||||30202|印刷费|20|20|",
            "201|03|99|其他|30227|委托业务费|5|3|2");
    Columns columns = guess(table);
    assertThat(columns.first()).isEqualTo(2);
    assertThat(columns.fields())
        .containsExactly(
            Field.FUNCTION,
            Field.FUNCTION,
            Field.FUNCTION,
            Field.NAME,
            Field.ECONOMIC,
            Field.ECONOMIC,
            Field.AMOUNT,
            Field.GENERAL,
            Field.GOVERNMENT_FUND);
  }

  @Test
  void 每种资金一列的行成为几条明细() {
    Table table = table("功能科目|经济科目|合计|一般公共预算|政府性基金", "2010399|30227|5|3|2", "2010399|30226|5|3|1");
    Intake intake = take(table, Mode.ADD);
    assertThat(intake.failures()).hasSize(1).first().asString().contains("合计“5”");
    apply(intake);
    assertThat(lines()).hasSize(35);
    assertThat(lines().stream().filter(l -> l.coding().fund() == Fund.GOVERNMENT_FUND)).hasSize(1);
  }

  @Test
  void 自己的表复制出去改了再更新回来() {
    ExpenditureModel model = new ExpenditureModel(desk, Arrangement.FUNCTION);
    SheetSelection all = new SheetSelection(0, 0, model.rowCount() - 1, 2);
    List<List<String>> cells = new java.util.ArrayList<>(List.of(List.of("编码", "科目名称", "合计")));
    CopiedCells.of(model, all)
        .rows()
        .forEach(
            row ->
                cells.add(row.stream().map(cell -> cell.equals("501.96") ? "600" : cell).toList()));
    Table table = new Table("粘贴", cells);
    Columns columns = guess(table);
    assertThat(columns.fields()).containsExactly(Field.CODE, Field.NAME, Field.AMOUNT);
    Intake intake = take(table, Mode.UPDATE);
    assertThat(intake.failures()).isEmpty();
    assertThat(intake.count(RowResult.Kind.ADDED)).isZero();
    assertThat(intake.count(RowResult.Kind.CHANGED)).isEqualTo(1);
    apply(intake);
    assertThat(lines().getFirst().amount().fen()).isEqualTo(600_000_000);
  }

  @Test
  void 没有表头时看内容() {
    Columns columns = guess(table("30201|办公费|1.5", "30202|印刷费|2"));
    assertThat(columns.hasHeader()).isFalse();
    assertThat(columns.fields()).containsExactly(Field.ECONOMIC, Field.NAME, Field.AMOUNT);
  }

  @Test
  void 没有功能科目的行放到指定的科目下() {
    Table table = table("30201|1.5", "印刷费|2");
    Columns columns = guess(table("30201|1.5", "30202|2"));
    Intake intake = new Intake(desk, table, columns, new Context("2010301", null), Mode.ADD);
    apply(intake);
    assertThat(lines()).hasSize(35);
    assertThat(lines().get(12).coding().departmentEconomic()).isEqualTo("30201");
    assertThat(lines().get(12).coding().governmentEconomic()).isEqualTo("50201");
    assertThat(lines().get(13).coding().departmentEconomic()).isEqualTo("30202");
  }

  @Test
  void 空白的科目沿用上一行() {
    Table table = table("功能科目|经济科目|金额", "2010301|30201|1", "|30202|2", "2010399|30202|3");
    assertThat(guess(table).repeats()).isTrue();
    Intake intake = take(table, Mode.ADD);
    assertThat(intake.failures()).isEmpty();
    assertThat(intake.count(RowResult.Kind.ADDED)).isEqualTo(3);
  }

  @Test
  void 相同科目有几条明细时不猜() {
    Table table = table("功能科目|金额", "2010399|3");
    Intake intake = take(table, Mode.UPDATE);
    assertThat(intake.failures()).hasSize(1).first().asString().contains("2 行").contains("项目");
  }
}

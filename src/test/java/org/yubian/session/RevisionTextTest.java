package org.yubian.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.LineNotes;
import org.yubian.budget.Part;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.subject.SubjectLibrary;

class RevisionTextTest {
  private static final Header HEADER = new Header(2024, "any", null, null, null, null);
  private static final ExpenditureLine WAGES =
      ExpenditureLine.of(
          1,
          Coding.of("2010301", "30101", "50101", Category.PERSONNEL, Fund.GENERAL_PUBLIC),
          Amount.ofFen(501_960_000));

  private final RevisionText text = new RevisionText(SubjectLibrary.builtIn());

  @Test
  void amountInTheDisplayedUnit() {
    assertThat(in(DisplayUnit.WAN_YUAN, change(WAGES.withAmount(Amount.ofFen(520_000_000)))))
        .isEqualTo("修改 行政运行 30101 基本工资 501.96 → 520.00 万元");
  }

  @Test
  void aDifferenceTheUnitWouldHideIsShownInYuan() {
    assertThat(in(DisplayUnit.WAN_YUAN, change(WAGES.withAmount(Amount.ofFen(501_960_100)))))
        .isEqualTo("修改 行政运行 30101 基本工资 5,019,600.00 → 5,019,601.00 元");
  }

  @Test
  void codingNamesWhatBecameOther() {
    ExpenditureLine other =
        WAGES
            .withCoding(WAGES.coding().withEconomic("30102", "50101").withFund(Fund.OTHER_REVENUE))
            .withAmount(Amount.ZERO);
    assertThat(in(DisplayUnit.YUAN, change(other)))
        .isEqualTo(
            "修改 行政运行 30101 基本工资 部门经济科目 30101 基本工资 → 30102 津贴补贴，"
                + "资金 一般公共预算 → 其他收入，金额 5,019,600.00 → 0.00 元");
    assertThat(in(DisplayUnit.YUAN, change(WAGES.withCoding(WAGES.coding().withProject("党建")))))
        .isEqualTo("修改 行政运行 30101 基本工资 项目 无 → 党建");
  }

  @Test
  void notesOnly() {
    assertThat(in(DisplayUnit.YUAN, change(WAGES.withNotes(LineNotes.NONE.withNote("含调资 '23")))))
        .isEqualTo("修改 行政运行 30101 基本工资 的说明");
  }

  @Test
  void addRemoveMove() {
    Edit add = new Edit.AddRow<>(Section.EXPENDITURES, WAGES);
    assertThat(in(DisplayUnit.YUAN, add)).isEqualTo("新增 行政运行 30101 基本工资");
    assertThat(in(DisplayUnit.YUAN, add.inverse())).isEqualTo("删除 行政运行 30101 基本工资");
    assertThat(in(DisplayUnit.YUAN, new Edit.MoveRow<>(Section.EXPENDITURES, WAGES, 9)))
        .isEqualTo("移动 行政运行 30101 基本工资");
    assertThat(in(DisplayUnit.YUAN, new Edit.AddRow<>(Section.PREVIOUS_EXPENDITURES, WAGES)))
        .isEqualTo("新增 上年 行政运行 30101 基本工资");
  }

  @Test
  void rowsOfEveryKind() {
    RevenueLine carried =
        RevenueLine.of(1, Fund.GENERAL_PUBLIC, Amount.ZERO)
            .withCoding(Coding.ofRevenue(Fund.GENERAL_PUBLIC, "专项收入", null, true));
    assertThat(in(DisplayUnit.YUAN, new Edit.AddRow<>(Section.REVENUES, carried)))
        .isEqualTo("新增 收入 一般公共预算（专项收入） 上年结转");
    Project project = Project.of(1, "政府{保障}经费", null);
    assertThat(in(DisplayUnit.YUAN, new Edit.AddRow<>(Section.PROJECTS, project)))
        .isEqualTo("新增 项目 政府{保障}经费");
    assertThat(
            in(
                DisplayUnit.YUAN,
                new Edit.ChangeRow<>(Section.PROJECTS, project, project.withName("信访经费"))))
        .isEqualTo("修改 项目 政府{保障}经费 → 项目 信访经费");
  }

  @Test
  void everyPartHasAName() {
    for (Part<?> part : Part.ALL) {
      assertThat(in(DisplayUnit.YUAN, replaced(part))).startsWith("修改 ").doesNotContain("part");
    }
  }

  @Test
  void unknownCodesStandForThemselves() {
    ExpenditureLine odd =
        WAGES.withCoding(WAGES.coding().withFunction("2999999").withEconomic("39999", null));
    assertThat(in(DisplayUnit.YUAN, new Edit.AddRow<>(Section.EXPENDITURES, odd)))
        .startsWith("新增 2999999 39999");
  }

  @Test
  void aBatchSaysWhatItWasTold() {
    Edit one = change(WAGES.withAmount(Amount.ZERO));
    assertThat(in(DisplayUnit.YUAN, new Edit.Batch("粘贴", List.of(one)))).isEqualTo("粘贴");
  }

  private static Edit change(ExpenditureLine after) {
    return new Edit.ChangeRow<>(Section.EXPENDITURES, WAGES, after);
  }

  private static <T> Edit replaced(Part<T> part) {
    return new Edit.ReplacePart<>(part, null, null);
  }

  private String in(DisplayUnit unit, Edit edit) {
    return text.of(edit, HEADER, AmountFormat.of(unit));
  }
}

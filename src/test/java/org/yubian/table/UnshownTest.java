package org.yubian.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Scope;
import org.yubian.budget.Section;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.ledger.Source;
import org.yubian.money.Amount;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.Unshown.Missing;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** Amounts that the Shandong tables count but have no place for. */
class UnshownTest {
  private static final String PACK = "shandong-2024-unit";

  @Test
  void everythingUsualIsShown() throws PackException {
    assertThat(unshown(usual())).isEmpty();
  }

  @Test
  void aCategoryWithoutRowOrColumnIsNamed() throws PackException {
    Coding business = Coding.of("2010303", "30201", null, "事业单位经营支出", Fund.BUSINESS_REVENUE);
    assertThat(unshown(line(business, 1200)))
        .extracting(Unshown::number, Unshown::missing)
        .containsExactly(place("01", Missing.ROW), place("03", Missing.COLUMN));
  }

  @Test
  void aClassOutsideTheListOfHeadingsIsNamed() throws PackException {
    Coding defence = usual().coding().withFunction("2039999");
    List<Unshown> found = unshown(line(defence, 700));
    assertThat(found)
        .extracting(Unshown::number, Unshown::missing)
        .containsExactly(place("01", Missing.ROW), place("04", Missing.ROW));
    assertThat(found.getFirst().title()).isEqualTo("收支总体情况表");
    assertThat(found.getFirst().source()).isEqualTo(Source.EXPENDITURE);
    assertThat(found.getFirst().line().amount()).isEqualTo(Amount.ofFen(700));
  }

  @Test
  void projectMoneyWithoutAProjectHasNoRowInTheTableOfProjects() throws PackException {
    Coding nameless = usual().coding().withCategory("项目支出");
    assertThat(unshown(line(nameless, 500)))
        .extracting(Unshown::number, Unshown::missing)
        .containsExactly(place("11", Missing.ROW));
  }

  @Test
  void aWithheldProjectIsLeftOutOnPurpose() throws PackException {
    Coding secret = usual().coding().withCategory("项目支出").withProject("专项");
    Budget budget =
        budget(List.of(line(secret, 500)))
            .withRows(
                Section.PROJECTS,
                Rows.inOrder(List.of(Project.of(1, "专项", "特定目标类").withWithheld(true))));
    assertThat(unshown(budget)).isEmpty();
  }

  @Test
  void nothingAndNoLineOfTheTableIsNotNamed() throws PackException {
    Coding defence = usual().coding().withFunction("2039999");
    assertThat(unshown(line(defence, 0))).isEmpty();
    // Institutional revenue is none of 财政拨款收支总体情况表, whatever its class.
    assertThat(unshown(line(defence.withFund(Fund.INSTITUTIONAL_REVENUE), 5)))
        .extracting(Unshown::number)
        .containsExactly("01");
  }

  @Test
  void everySourceOfRevenueHasItsRow() throws PackException {
    List<RevenueLine> all = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      all.add(RevenueLine.of(1, fund, Amount.ofFen(100)));
    }
    assertThat(unshown(budget(List.of()).withRows(Section.REVENUES, Rows.inOrder(all)))).isEmpty();
  }

  private static Tuple place(String number, Missing missing) {
    return Tuple.tuple(number, missing);
  }

  private static ExpenditureLine usual() {
    return line(Coding.of("2010301", "30101", "50101", "人员经费", Fund.GENERAL_PUBLIC), 100);
  }

  private static ExpenditureLine line(Coding coding, long fen) {
    return ExpenditureLine.of(1, coding, Amount.ofFen(fen));
  }

  private static Budget budget(List<ExpenditureLine> lines) {
    return Budget.empty(
            new Header(2024, PACK, null, null, null, null),
            Unit.of("某单位", UnitKind.ADMINISTRATIVE, Scope.UNIT))
        .withRows(Section.EXPENDITURES, Rows.inOrder(lines));
  }

  private static List<Unshown> unshown(ExpenditureLine line) throws PackException {
    return unshown(budget(List.of(line)));
  }

  private static List<Unshown> unshown(Budget budget) throws PackException {
    return StatutoryTables.of(budget, PackLibrary.bundled().get(PACK), SubjectLibrary.builtIn())
        .unshown();
  }
}

package org.yubian.audit;

import static org.yubian.audit.Damage.change;
import static org.yubian.audit.Damage.indicator;
import static org.yubian.audit.Damage.line;
import static org.yubian.audit.Damage.lines;
import static org.yubian.audit.Damage.ofProject;
import static org.yubian.audit.Damage.paidAs;
import static org.yubian.audit.Damage.pick;
import static org.yubian.audit.Damage.plus;
import static org.yubian.audit.Damage.purchase;
import static org.yubian.audit.Damage.replace;
import static org.yubian.audit.Damage.target;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yubian.audit.finding.Finding;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.TargetTexts;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicItem;
import org.yubian.money.Amount;

/** A mistake put into a correct budget, with ids, or their first letters, of rules that name it. */
enum BudgetMistake {
  AMOUNT(
      "B12 A13",
      (budget, random) -> {
        ExpenditureLine line = line(budget, random);
        return change(budget, line, line.withAmount(plus(line, 123_400)));
      }),
  REVENUE(
      "B12 A13",
      (budget, random) -> {
        var line = pick(budget.rows(Section.REVENUES).toList(), random);
        Amount more = Amount.ofFen(line.amount().fen() + 5_000_100);
        return replace(budget, Section.REVENUES, line, line.withAmount(more));
      }),
  UNIT_LARGE(
      "A13",
      (budget, random) -> {
        ExpenditureLine line = line(budget, random);
        return change(budget, line, line.withAmount(Amount.ofFen(line.amount().fen() * 10_000)));
      }),
  UNIT_SMALL(
      "A13",
      (budget, random) -> {
        ExpenditureLine line =
            pick(
                lines(budget).stream().filter(l -> l.amount().fen() % 10_000 == 0).toList(),
                random);
        return change(budget, line, line.withAmount(Amount.ofFen(line.amount().fen() / 10_000)));
      }),
  NEGATIVE(
      "A12",
      (budget, random) -> {
        ExpenditureLine line = line(budget, random);
        return change(budget, line, line.withAmount(line.amount().negate()));
      }),
  DROPPED(
      "B12",
      (budget, random) -> {
        ExpenditureLine line = line(budget, random);
        return budget.withRows(
            Section.EXPENDITURES, budget.rows(Section.EXPENDITURES).without(line.key()));
      }),
  REPEATED(
      "B12",
      (budget, random) -> {
        ExpenditureLine line = line(budget, random);
        long key = budget.rows(Section.EXPENDITURES).keyAtEnd();
        return budget.withRows(
            Section.EXPENDITURES, budget.rows(Section.EXPENDITURES).with(line.withKey(key)));
      }),
  FUNCTION_UNKNOWN("A02", coding -> coding.withFunction("2018888")),
  FUNCTION_ENDED_LEVEL("A02", coding -> coding.withFunction(coding.function().substring(0, 5))),
  FUNCTION_SHAPE("A05", coding -> coding.withFunction(coding.function() + "1")),
  ECONOMIC_UNKNOWN(
      "A06",
      coding ->
          coding.withEconomic(
              coding.departmentEconomic().substring(0, 3) + "88", coding.governmentEconomic())),
  ECONOMIC_LEVEL(
      "A06",
      coding ->
          coding.withEconomic(
              coding.departmentEconomic().substring(0, 3), coding.governmentEconomic())),
  GOVERNMENT_UNKNOWN("A07", coding -> coding.withEconomic(coding.departmentEconomic(), "50288")),
  GOVERNMENT_PAIR("A07", coding -> coding.withEconomic(coding.departmentEconomic(), "51301")),
  HOUSING_FUNCTION(
      "A09",
      (budget, random) -> {
        ExpenditureLine line = paidAs(budget, "30113");
        return change(budget, line, line.withCoding(line.coding().withFunction("2010301")));
      }),
  PENSION_ECONOMIC(
      "A09",
      (budget, random) -> {
        ExpenditureLine line = paidAs(budget, "30108");
        return change(budget, line, line.withCoding(line.coding().withEconomic("30112", null)));
      }),
  FUND(
      "A08 B12 F03 F04",
      coding ->
          coding.withFund(
              coding.fund() == Fund.GENERAL_PUBLIC ? Fund.GOVERNMENT_FUND : Fund.GENERAL_PUBLIC)),
  CATEGORY_SWAPPED(
      "D04",
      (budget, random) -> {
        ExpenditureLine line = paidAs(budget, random.nextBoolean() ? "30101" : "30201");
        boolean personnel = line.coding().category().equals(Category.PERSONNEL);
        return change(
            budget,
            line,
            line.withCoding(
                line.coding().withCategory(personnel ? Category.ROUTINE : Category.PERSONNEL)));
      }),
  PAY_AS_PROJECT(
      "D07",
      (budget, random) -> {
        ExpenditureLine line = paidAs(budget, "30101");
        return change(budget, line, line.withCoding(line.coding().withCategory(Category.PROJECT)));
      }),
  CATEGORY_UNKNOWN("B D G C", coding -> coding.withCategory("机动经费")),
  PROJECT_NAME(
      "A14",
      (budget, random) -> {
        ExpenditureLine line = ofProject(budget, random);
        String name = line.coding().project();
        return change(
            budget,
            line,
            line.withCoding(line.coding().withProject(name.substring(0, name.length() - 1))));
      }),
  FORM_AMOUNT(
      "S08",
      (budget, random) -> {
        PerformanceTarget target = target(budget, random);
        var amounts =
            new TargetAmounts(Amount.ofFen(target.amounts().total().fen() + 10_000), null, null);
        return replace(budget, Section.PERFORMANCE_TARGETS, target, target.withAmounts(amounts));
      }),
  FORM_COST("S01", (budget, random) -> indicator(budget, random, 0, "0.5", "万元")),
  FORM_PERCENT("G05", (budget, random) -> indicator(budget, random, 2, "95", null)),
  FORM_DATE("S05", (budget, random) -> indicator(budget, random, 1, "9月31日前完成", null)),
  FORM_EMPTY(
      "G04",
      (budget, random) -> {
        PerformanceTarget target = target(budget, random);
        return replace(
            budget, Section.PERFORMANCE_TARGETS, target, target.withIndicators(List.of()));
      }),
  FORM_OF_OTHER(
      "S06",
      (budget, random) -> {
        List<PerformanceTarget> all = budget.rows(Section.PERFORMANCE_TARGETS).toList();
        PerformanceTarget target = all.get(0);
        var texts = new TargetTexts("完成" + all.get(1).project() + "的各项工作", null, null, null, null);
        return replace(budget, Section.PERFORMANCE_TARGETS, target, target.withTexts(texts));
      }),
  PURCHASE_OVER(
      "H02 H03",
      (budget, random) -> {
        ProcurementLine line = purchase(budget, random);
        Amount more = Amount.ofFen(line.amount().fen() * 3);
        return replace(budget, Section.PROCUREMENT, line, line.withAmount(more));
      }),
  PURCHASE_ZERO(
      "S07",
      (budget, random) -> {
        ProcurementLine line = purchase(budget, random);
        return replace(budget, Section.PROCUREMENT, line, line.withAmount(Amount.ZERO));
      }),
  THREE_PUBLIC(
      "E05 E04",
      (budget, random) -> {
        ThreePublic all = budget.comparison().threePublic();
        ThreePublicItem item = ThreePublicItem.RECEPTION;
        Amount less = Amount.ofFen(all.currentOrNone().get(item).fen() / 2);
        return budget.with(
            Part.THREE_PUBLIC,
            new ThreePublic(all.previous(), all.currentOrNone().with(item, less), all.extras()));
      });

  private final Set<String> families;
  private final BiFunction<Budget, Random, Budget> made;

  BudgetMistake(String families, BiFunction<Budget, Random, Budget> made) {
    this.families = Set.of(families.split(" "));
    this.made = made;
  }

  /** A mistake in what one line is for. */
  BudgetMistake(String families, UnaryOperator<Coding> coding) {
    this(
        families,
        (budget, random) -> {
          ExpenditureLine line = line(budget, random);
          return change(budget, line, line.withCoding(coding.apply(line.coding())));
        });
  }

  Budget in(Budget budget, Random random) {
    return made.apply(budget, random);
  }

  boolean isNamedBy(Finding finding) {
    return Stream.concat(Stream.of(finding.rule().id()), finding.reach().rules().stream())
        .anyMatch(id -> families.contains(id) || families.contains(id.substring(0, 1)));
  }
}

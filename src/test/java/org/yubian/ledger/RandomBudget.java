package org.yubian.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.Purchase;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Row;
import org.yubian.budget.Rows;
import org.yubian.budget.Scope;
import org.yubian.budget.Section;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.money.Amount;

/** Budgets and edits drawn from a seed, with few enough codes that lines share cells. */
public final class RandomBudget {
  private static final String[] FUNCTIONS = {
    "2010301", "2010399", "2080505", "2101101", "2120899", "2210201", "2240106", null
  };
  private static final String[] ECONOMICS = {
    "30101", "30113", "30201", "30212", "30217", "30231", "30302", "31013", null
  };
  private static final String[] GOVERNMENT = {"50101", "50103", "50201", "50206", "50905", null};
  private static final String[] PROJECTS = {"甲项目", "乙项目", "丙项目", "未登记项目", null};
  private static final String[] CATEGORIES = {"人员类", "其他运转类", "特定目标类", null};
  private static final String[] UNITS = {"016001", "016002", null};
  private static final String[] DETAILS = {"专项收入", "一般债券", null, null};
  private static final String[] KINDS = {"货物", "工程", "服务", null};

  private final Random random;

  public RandomBudget(long seed) {
    random = new Random(seed);
  }

  public Budget budget(int lines) {
    Header header = new Header(2024, "any", null, null, null, null);
    Budget budget =
        Budget.empty(header, unit())
            .withRows(Section.PROJECTS, Rows.inOrder(projects()))
            .withRows(Section.REVENUES, rows(lines / 4 + 1, this::revenue))
            .withRows(Section.EXPENDITURES, rows(lines, this::expenditure))
            .withRows(Section.PROCUREMENT, rows(lines / 4 + 1, this::procurement))
            .withRows(Section.PREVIOUS_EXPENDITURES, rows(lines / 2, this::expenditure));
    return budget;
  }

  private interface Maker<R> {
    R make(long key);
  }

  private static <R extends Row> Rows<R> rows(int count, Maker<R> maker) {
    List<R> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(maker.make(0));
    }
    return Rows.inOrder(rows);
  }

  private Unit unit() {
    List<CodeName> units = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      units.add(new CodeName(UNITS[i], "单位" + i));
    }
    return new Unit(
        "某单位",
        random.nextBoolean() ? "016" : null,
        null,
        null,
        null,
        null,
        UnitKind.ADMINISTRATIVE,
        Scope.UNIT,
        units,
        null,
        null,
        Extras.NONE);
  }

  private List<Project> projects() {
    List<Project> projects = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      projects.add(project(0, PROJECTS[i]));
    }
    return projects;
  }

  private Project project(long key, String name) {
    return Project.of(key, name, pick(CATEGORIES))
        .withItemGroup(random.nextBoolean() ? new CodeName("110" + random.nextInt(3), "组") : null)
        .withWithheld(random.nextInt(5) == 0);
  }

  private ExpenditureLine expenditure(long key) {
    return ExpenditureLine.of(
        key, coding(pick(Category.STANDARD.toArray(new String[0]))), amount());
  }

  private RevenueLine revenue(long key) {
    Coding coding = Coding.ofRevenue(fund(), pick(DETAILS), pick(UNITS), random.nextInt(5) == 0);
    return new RevenueLine(key, coding, amount(), null, Extras.NONE);
  }

  private ProcurementLine procurement(long key) {
    Purchase purchase =
        new Purchase(
            pick(KINDS),
            null,
            null,
            null,
            null,
            null,
            null,
            random.nextBoolean() ? amount() : null,
            random.nextBoolean() ? amount() : null);
    return new ProcurementLine(key, coding(""), amount(), purchase, Extras.NONE);
  }

  private Coding coding(String category) {
    return new Coding(
        pick(FUNCTIONS),
        pick(ECONOMICS),
        pick(GOVERNMENT),
        category,
        pick(PROJECTS),
        fund(),
        pick(DETAILS),
        pick(UNITS),
        random.nextInt(6) == 0);
  }

  private Fund fund() {
    return Fund.values()[random.nextInt(Fund.values().length)];
  }

  private Amount amount() {
    return switch (random.nextInt(6)) {
      case 0 -> Amount.ZERO;
      case 1 -> new Amount(-random.nextInt(100_000));
      default -> new Amount(random.nextLong(1_000_000_000L));
    };
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** An edit that fits the budget. */
  public Edit edit(Budget budget) {
    if (random.nextInt(8) == 0) {
      List<Edit> edits = new ArrayList<>();
      Budget current = budget;
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        Edit edit = single(current);
        edits.add(edit);
        current = edit.apply(current);
      }
      return new Edit.Batch("粘贴", edits);
    }
    return single(budget);
  }

  private Edit single(Budget budget) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> row(budget, Section.REVENUES, this::revenue);
      case 2, 3 -> row(budget, Section.PROCUREMENT, this::procurement);
      case 4 -> row(budget, Section.PREVIOUS_EXPENDITURES, this::expenditure);
      case 5 -> row(budget, Section.PROJECTS, key -> project(key, pick(PROJECTS[0], PROJECTS[3])));
      case 6 -> new Edit.ReplacePart<>(Part.UNIT, budget.unit(), unit());
      default -> row(budget, Section.EXPENDITURES, this::expenditure);
    };
  }

  private String pick(String one, String other) {
    return random.nextBoolean() ? one : other;
  }

  private <R extends Row> Edit row(Budget budget, Section<R> section, Maker<R> maker) {
    Rows<R> rows = budget.rows(section);
    int kind = rows.isEmpty() ? 0 : random.nextInt(5);
    if (kind == 0) {
      return new Edit.AddRow<>(section, maker.make(rows.keyAtEnd()));
    }
    R row = rows.toList().get(random.nextInt(rows.size()));
    return switch (kind) {
      case 1 -> new Edit.RemoveRow<>(section, row);
      case 2 -> new Edit.MoveRow<>(section, row, rows.keyAtEnd());
      default -> new Edit.ChangeRow<>(section, row, changed(row, maker));
    };
  }

  @SuppressWarnings("unchecked")
  private <R extends Row> R changed(R row, Maker<R> maker) {
    if (row instanceof ExpenditureLine line && random.nextBoolean()) {
      return (R) line.withAmount(amount());
    }
    return maker.make(row.key());
  }
}

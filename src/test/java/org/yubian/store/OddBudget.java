package org.yubian.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yubian.budget.Budget;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.Declarations;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Header;
import org.yubian.budget.Indicator;
import org.yubian.budget.LineNotes;
import org.yubian.budget.Narrative;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;
import org.yubian.budget.Row;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.TargetAmounts;
import org.yubian.budget.TargetTexts;
import org.yubian.ledger.RandomBudget;
import org.yubian.money.Amount;

/** Budgets and edits such as no accountant makes: odd texts, unknown keys, very long notes. */
final class OddBudget {
  private static final String[] TEXTS = {
    "",
    " ",
    "2024年1月5日'); DROP TABLE BGT_BUDGET; --",
    "换行\n和\t制表 \u0000 \u001f",
    "𠮷野家 👩‍👩‍👧 é \uFEFF",
    "\uD800 半个代理对",
    "，,;：'\"\\{}[]",
    "长".repeat(Content.LONGEST),
    "更长".repeat(Content.LONGEST),
    "普通说明",
    null
  };

  private final RandomBudget plain;
  private final Random random;

  OddBudget(long seed) {
    plain = new RandomBudget(seed);
    random = new Random(seed);
  }

  Budget budget(int lines) {
    Budget budget = plain.budget(lines);
    List<ProcurementLine> purchases =
        budget.rows(Section.PROCUREMENT).stream().map(OddBudget::asInTheFormat).toList();
    budget = budget.withRows(Section.PROCUREMENT, Rows.ofAscending(purchases));
    for (int i = 0; i < lines; i++) {
      budget = odd(budget).apply(budget);
    }
    return budget;
  }

  /** An edit that fits the budget. */
  Edit edit(Budget budget) {
    return random.nextInt(3) == 0 ? odd(budget) : asInTheFormat(plain.edit(budget));
  }

  /** The exchange format classifies procurement by less than a {@link Coding} can hold. */
  private static ProcurementLine asInTheFormat(ProcurementLine line) {
    Coding coding = line.coding();
    return line.withCoding(
        coding
            .withEconomic(coding.departmentEconomic(), null)
            .withDetail(null)
            .withCarriedOver(false));
  }

  private static Edit asInTheFormat(Edit edit) {
    return switch (edit) {
      case Edit.Batch batch ->
          new Edit.Batch(
              batch.sentence(), batch.edits().stream().map(OddBudget::asInTheFormat).toList());
      case Edit.AddRow<?> add when add.row() instanceof ProcurementLine line ->
          new Edit.AddRow<>(Section.PROCUREMENT, asInTheFormat(line));
      case Edit.RemoveRow<?> remove when remove.row() instanceof ProcurementLine line ->
          new Edit.RemoveRow<>(Section.PROCUREMENT, asInTheFormat(line));
      case Edit.MoveRow<?> move when move.row() instanceof ProcurementLine line ->
          new Edit.MoveRow<>(Section.PROCUREMENT, asInTheFormat(line), move.toKey());
      case Edit.ChangeRow<?> change
          when change.before() instanceof ProcurementLine before
              && change.after() instanceof ProcurementLine after ->
          new Edit.ChangeRow<>(Section.PROCUREMENT, asInTheFormat(before), asInTheFormat(after));
      default -> edit;
    };
  }

  private Edit odd(Budget budget) {
    return switch (random.nextInt(8)) {
      case 0 -> header(budget);
      case 1 -> narrative(budget);
      case 2 -> new Edit.ReplacePart<>(Part.EXTRAS, budget.extras(), extras());
      case 3 -> {
        Declarations before = budget.declarations();
        Map<String, Amount> kinds = random.nextBoolean() ? null : Map.of("货物", Amount.ofFen(5));
        yield new Edit.ReplacePart<>(
            Part.DECLARATIONS, before, new Declarations(kinds, before.tables(), before.answers()));
      }
      case 4 -> target(budget);
      case 5 -> project(budget);
      default -> line(budget);
    };
  }

  private Edit header(Budget budget) {
    Header was = budget.header();
    Header next =
        new Header(
            2020 + random.nextInt(10),
            "模板" + random.nextInt(3),
            text(),
            was.catalogue(),
            was.rounding(),
            text());
    return new Edit.ReplacePart<>(Part.HEADER, was, next);
  }

  private Edit narrative(Budget budget) {
    Narrative next =
        random.nextInt(4) == 0
            ? null
            : new Narrative(
                List.of("职责" + random.nextInt()),
                List.of(),
                List.of("说明", "第二段"),
                reasons(),
                null,
                null,
                List.of(),
                text(),
                extras());
    return new Edit.ReplacePart<>(Part.NARRATIVE, budget.forms().narrative(), next);
  }

  /** In an order that is the same in every process. */
  private Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("revenue", "增长" + random.nextInt());
    reasons.put("basic", "持平");
    return reasons;
  }

  private Edit target(Budget budget) {
    Rows<PerformanceTarget> rows = budget.rows(Section.PERFORMANCE_TARGETS);
    PerformanceTarget made =
        new PerformanceTarget(
            rows.keyAtEnd(),
            "项目" + random.nextInt(5),
            text(),
            text(),
            null,
            new TargetAmounts(Amount.ofFen(random.nextInt()), null, null),
            new TargetTexts(text(), null, text(), null, text()),
            List.of(
                new Indicator("产出指标", text(), "数量", "≥", "" + random.nextInt(9), "个", extras())),
            extras());
    return addOrChange(Section.PERFORMANCE_TARGETS, rows, made);
  }

  private Edit project(Budget budget) {
    Rows<Project> rows = budget.rows(Section.PROJECTS);
    Project made =
        new Project(
            rows.keyAtEnd(),
            "项目" + random.nextInt(5),
            text(),
            text(),
            random.nextBoolean() ? new CodeName("1101", "组") : null,
            text(),
            new ProjectPlan(text(), null, Amount.ofFen(Amount.MAX_FEN), null),
            random.nextBoolean() ? null : random.nextBoolean(),
            extras());
    return addOrChange(Section.PROJECTS, rows, made);
  }

  private Edit line(Budget budget) {
    Section<ExpenditureLine> section =
        random.nextBoolean() ? Section.EXPENDITURES : Section.PREVIOUS_EXPENDITURES;
    Rows<ExpenditureLine> rows = budget.rows(section);
    ExpenditureLine like =
        new RandomBudget(random.nextLong()).budget(1).rows(Section.EXPENDITURES).first();
    ExpenditureLine made =
        new ExpenditureLine(
            rows.keyAtEnd(),
            like.coding().withProject(text()).withUnitCode(text()),
            like.amount(),
            new LineNotes(text(), text(), flag(), flag(), flag(), text()),
            extras());
    return addOrChange(section, rows, made);
  }

  /** Also between others, and in the place of another. */
  @SuppressWarnings("unchecked")
  private <R extends Row> Edit addOrChange(Section<R> section, Rows<R> rows, R made) {
    if (rows.isEmpty() || random.nextBoolean()) {
      return new Edit.AddRow<>(section, made);
    }
    R some = rows.toList().get(random.nextInt(rows.size()));
    if (random.nextBoolean()) {
      return new Edit.ChangeRow<>(section, some, (R) made.withKey(some.key()));
    }
    long[] between = rows.keysAfter(some.key(), 1);
    return between.length == 0 || rows.find(between[0]) != null
        ? new Edit.RemoveRow<>(section, some)
        : new Edit.AddRow<>(section, (R) made.withKey(between[0]));
  }

  private Boolean flag() {
    return random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private Extras extras() {
    return switch (random.nextInt(4)) {
      case 0 -> new Extras(nulls("project"));
      case 1 -> new Extras(nulls("x-a", "有,逗号"));
      case 2 -> {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("x-b", new ArrayList<>(List.of("一", new BigDecimal("1.50"), true)));
        values.put("x-a", nulls("内"));
        yield new Extras(values);
      }
      default -> Extras.NONE;
    };
  }

  private static Map<String, Object> nulls(String... keys) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : keys) {
      values.put(key, null);
    }
    return values;
  }
}

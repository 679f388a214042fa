package org.yubian.budget;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.yubian.money.Amount;

/** Random rows of every section. Their keys are 0; {@link Rows#inOrder} gives them places. */
public final class RowArbitraries {
  private static final String[] FUNCTIONS = {
    "2010301", "2010302", "2010350", "2010399", "2080501", "2080505", "2089999", "2101101",
    "2120899", "2210201"
  };

  /** Departmental with a government economic subject it falls under. */
  private record Economic(String department, String government) {}

  private static final Economic[] ECONOMICS = {
    new Economic("30101", "50101"),
    new Economic("30108", "50102"),
    new Economic("30113", "50103"),
    new Economic("30201", "50201"),
    new Economic("30212", "50207"),
    new Economic("30217", "50206"),
    new Economic("30231", "50208"),
    new Economic("30302", "50905"),
    new Economic("31013", "50301"),
    new Economic("30211", null),
    new Economic(null, null)
  };

  private static final String[] PROJECTS = {"办公楼运行", "信息化运维", "专项业务", "改造工程"};

  private final Vocabulary words;

  public RowArbitraries(Vocabulary words) {
    this.words = words;
  }

  public Arbitrary<Fund> fund() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Fund.GENERAL_PUBLIC)),
        Tuple.of(1, Arbitraries.of(Fund.class)));
  }

  public Arbitrary<Coding> expenditureCoding() {
    return Combinators.combine(
            Arbitraries.of(FUNCTIONS),
            Arbitraries.of(ECONOMICS),
            Arbitraries.of(Category.STANDARD),
            Arbitraries.of(PROJECTS),
            fund(),
            words.maybe(words.text()),
            words.maybe(words.text()),
            Arbitraries.of(true, false, false, false))
        .as(
            (function, economic, category, project, fund, detail, unit, carried) ->
                new Coding(
                    function,
                    economic.department(),
                    economic.government(),
                    category,
                    category.equals(Category.PROJECT) ? project : null,
                    fund,
                    detail,
                    unit,
                    carried));
  }

  public Arbitrary<LineNotes> notes() {
    Arbitrary<Boolean> flag = words.maybe(Arbitraries.of(true, false));
    Arbitrary<String> formula = words.maybe(Arbitraries.of("12*3500", "100/3", "(1+2)*50%", "1+"));
    Arbitrary<LineNotes> some =
        Combinators.combine(
                words.maybe(words.text()), formula, flag, flag, flag, words.maybe(words.text()))
            .as(LineNotes::new);
    return Arbitraries.oneOf(Arbitraries.just(LineNotes.NONE), some);
  }

  public Arbitrary<ExpenditureLine> expenditure() {
    return Combinators.combine(expenditureCoding(), words.amount(), notes(), words.extras())
        .as(
            (coding, amount, notes, extras) ->
                new ExpenditureLine(0, coding, amount, notes, extras));
  }

  public Arbitrary<RevenueLine> revenue() {
    Arbitrary<String> maybe = words.maybe(words.text());
    Arbitrary<Boolean> carried = Arbitraries.of(true, false);
    return Combinators.combine(fund(), maybe, maybe, carried, words.amount(), maybe, words.extras())
        .as(
            (fund, detail, unit, carriedOver, amount, note, extras) ->
                new RevenueLine(
                    0, Coding.ofRevenue(fund, detail, unit, carriedOver), amount, note, extras));
  }

  public Arbitrary<Project> project() {
    Arbitrary<String> maybe = words.maybe(words.text());
    Arbitrary<String> category = words.maybe(Arbitraries.of("人员类", "公用经费", "其他运转类", "特定目标类"));
    Arbitrary<Amount> amount = words.maybe(words.amount());
    Arbitrary<ProjectPlan> plan =
        Combinators.combine(maybe, maybe, amount, amount).as(ProjectPlan::new);
    return Combinators.combine(
            words.name(),
            category,
            maybe,
            words.maybe(words.codeName()),
            maybe,
            plan,
            words.maybe(Arbitraries.of(true, false)),
            words.extras())
        .as(
            (name, kind, code, group, unit, itsPlan, withheld, extras) ->
                new Project(0, name, kind, code, group, unit, itsPlan, withheld, extras));
  }

  public Arbitrary<ProcurementLine> procurement() {
    Arbitrary<Coding> coding =
        Combinators.combine(
                words.maybe(Arbitraries.of(FUNCTIONS)),
                Arbitraries.of(ECONOMICS),
                words.maybe(Arbitraries.of(PROJECTS)),
                fund(),
                words.maybe(words.text()))
            .as(
                (function, economic, project, fund, unit) ->
                    new Coding(
                        function,
                        economic.department(),
                        null,
                        "",
                        project,
                        fund,
                        null,
                        unit,
                        false));
    return Combinators.combine(coding, words.amount(), purchase(), words.extras())
        .as(
            (itsCoding, amount, bought, extras) ->
                new ProcurementLine(0, itsCoding, amount, bought, extras));
  }

  private Arbitrary<Purchase> purchase() {
    Arbitrary<String> maybe = words.maybe(words.text());
    Arbitrary<Amount> amount = words.maybe(words.amount());
    return Combinators.combine(
            words.maybe(Arbitraries.of("货物", "工程", "服务")),
            words.maybe(words.codeName()),
            maybe,
            amount,
            maybe,
            maybe,
            amount,
            amount)
        .as(
            (kind, item, quantity, price, measure, source, sme, micro) ->
                new Purchase(kind, item, quantity, price, measure, source, measure, sme, micro));
  }

  public Arbitrary<PerformanceTarget> target() {
    Arbitrary<String> maybe = words.maybe(words.text());
    Arbitrary<Amount> amount = words.maybe(words.amount());
    Arbitrary<TargetTexts> texts =
        Combinators.combine(maybe, maybe, maybe, maybe, maybe).as(TargetTexts::new);
    Arbitrary<TargetAmounts> amounts =
        Combinators.combine(amount, amount, amount).as(TargetAmounts::new);
    return Combinators.combine(
            words.text(), maybe, maybe, maybe, amounts, texts, indicators(), words.extras())
        .as(
            (project, code, department, unit, itsAmounts, itsTexts, indicators, extras) ->
                new PerformanceTarget(
                    0, project, code, department, unit, itsAmounts, itsTexts, indicators, extras));
  }

  public Arbitrary<List<Indicator>> indicators() {
    Arbitrary<String> text = words.text();
    Arbitrary<String> operator = words.maybe(Arbitraries.of("≥", "≤", "=", ">", "<"));
    return Combinators.combine(
            text, words.maybe(text), text, operator, text, words.maybe(text), words.extras())
        .as(Indicator::new)
        .list()
        .ofMaxSize(3);
  }

  /** A row of the section. */
  @SuppressWarnings("unchecked") // each section names the kind of its rows
  public <R extends Row> Arbitrary<R> of(Section<R> section) {
    Arbitrary<? extends Row> row =
        switch (section.rowType().getSimpleName()) {
          case "RevenueLine" -> revenue();
          case "ExpenditureLine" -> expenditure();
          case "Project" -> project();
          case "ProcurementLine" -> procurement();
          default -> target();
        };
    return (Arbitrary<R>) row;
  }

  /** A list of rows, seldom long. */
  public <R extends Row> Arbitrary<Rows<R>> rowsOf(Section<R> section) {
    return of(section).list().ofMaxSize(6).map(Rows::inOrder);
  }
}

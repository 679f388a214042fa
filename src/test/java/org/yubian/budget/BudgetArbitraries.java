package org.yubian.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.yubian.money.Amount;

/** Random budgets that the exchange format allows. */
public final class BudgetArbitraries {
  private final Vocabulary words;
  private final RowArbitraries rows;
  private final Arbitrary<String> maybe;
  private final Arbitrary<List<String>> texts;

  public BudgetArbitraries(Vocabulary words) {
    this.words = words;
    this.rows = new RowArbitraries(words);
    this.maybe = words.maybe(words.text());
    this.texts = words.text().list().ofMaxSize(3);
  }

  /** Budgets as units write them. */
  public static Arbitrary<Budget> realistic() {
    return new BudgetArbitraries(Vocabulary.realistic()).budget();
  }

  /** Budgets that stretch what the format allows. */
  public static Arbitrary<Budget> adversarial() {
    return new BudgetArbitraries(Vocabulary.adversarial()).budget();
  }

  public Arbitrary<Budget> budget() {
    return Combinators.combine(
            header(), unit(), lines(), comparison(), forms(), declarations(), words.extras())
        .as(Budget::new);
  }

  public Arbitrary<Header> header() {
    Arbitrary<EditionRef> edition =
        Combinators.combine(words.maybe(words.count()), maybe, words.extras()).as(EditionRef::new);
    return Combinators.combine(
            Arbitraries.integers().between(2007, 2100),
            words.name(),
            maybe,
            words.maybe(edition),
            words.maybe(Arbitraries.of(RoundingMode.class)),
            maybe)
        .as(Header::new);
  }

  public Arbitrary<Unit> unit() {
    Arbitrary<Integer> count = words.maybe(words.count());
    Arbitrary<Staff> staff =
        Combinators.combine(count, count, count, count, count, count, count, words.extras())
            .as(Staff::new);
    Arbitrary<SignOff> signOff =
        Combinators.combine(maybe, maybe, maybe, maybe, maybe, words.extras()).as(SignOff::new);
    Arbitrary<Unit> named =
        Combinators.combine(
                words.name(),
                maybe,
                maybe,
                words.maybe(words.codeName()),
                Arbitraries.of(UnitKind.class),
                Arbitraries.of(Scope.class),
                words.codeName().list().ofMaxSize(3),
                words.extras())
            .as(
                (name, code, department, section, kind, scope, below, extras) ->
                    new Unit(
                        name,
                        code,
                        department,
                        code,
                        section,
                        department,
                        kind,
                        scope,
                        below,
                        null,
                        null,
                        extras));
    return Combinators.combine(named, words.maybe(staff), words.maybe(signOff))
        .as(
            (unit, people, signed) ->
                new Unit(
                    unit.name(),
                    unit.code(),
                    unit.department(),
                    unit.departmentCode(),
                    unit.financeSection(),
                    unit.administrativeDivision(),
                    unit.kind(),
                    unit.scope(),
                    unit.subordinateUnits(),
                    people,
                    signed,
                    unit.extras()));
  }

  public Arbitrary<Lines> lines() {
    return Combinators.combine(
            rows.rowsOf(Section.REVENUES),
            rows.rowsOf(Section.EXPENDITURES),
            rows.rowsOf(Section.PROJECTS),
            rows.rowsOf(Section.PROCUREMENT))
        .as(Lines::new);
  }

  public Arbitrary<Comparison> comparison() {
    Arbitrary<ThreePublicAmounts> amounts =
        Arbitraries.maps(Arbitraries.of(ThreePublicItem.class), words.amount())
            .map(items -> new ThreePublicAmounts(items, Extras.NONE));
    Arbitrary<ThreePublic> threePublic =
        Combinators.combine(words.maybe(amounts), words.maybe(amounts), words.extras())
            .as(ThreePublic::new);
    return Combinators.combine(
            threePublic,
            rows.rowsOf(Section.PREVIOUS_REVENUES),
            rows.rowsOf(Section.PREVIOUS_EXPENDITURES),
            previousTotals())
        .as(Comparison::new);
  }

  public Arbitrary<PreviousTotals> previousTotals() {
    Arbitrary<Map<PreviousTotal, Amount>> totals =
        Arbitraries.maps(Arbitraries.of(PreviousTotal.class), words.amount()).ofMaxSize(5);
    Arbitrary<Map<Fund, Amount>> bySource =
        Arbitraries.maps(Arbitraries.of(Fund.class), words.amount()).ofMaxSize(3);
    return Combinators.combine(totals, words.maybe(bySource), words.extras())
        .as(PreviousTotals::new);
  }

  public Arbitrary<Forms> forms() {
    Arbitrary<OverallPerformance> overall =
        Combinators.combine(
                maybe,
                maybe,
                words.maybe(Arbitraries.maps(words.text(), words.count()).ofMaxSize(3)),
                rows.indicators(),
                words.extras())
            .as(OverallPerformance::new);
    return Combinators.combine(
            rows.rowsOf(Section.PERFORMANCE_TARGETS),
            words.maybe(overall),
            words.maybe(assets()),
            words.maybe(narrative()))
        .as(Forms::new);
  }

  public Arbitrary<Assets> assets() {
    Arbitrary<List<EquipmentCount>> equipment =
        Combinators.combine(words.text(), words.count(), words.extras())
            .as(EquipmentCount::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            maybe,
            Arbitraries.maps(words.text(), words.count()).ofMaxSize(3),
            maybe,
            equipment,
            maybe,
            words.amountsByName(),
            words.extras())
        .as(Assets::new);
  }

  public Arbitrary<Narrative> narrative() {
    Arbitrary<Map<String, String>> sentences =
        Arbitraries.maps(words.text(), words.text()).ofMaxSize(3);
    Arbitrary<Purposes> purposes =
        Combinators.combine(words.maybe(sentences), words.maybe(sentences), words.extras())
            .as(Purposes::new);
    Arbitrary<PerformanceManagement> management =
        Combinators.combine(texts, texts, words.extras()).as(PerformanceManagement::new);
    Arbitrary<List<GlossaryEntry>> glossary =
        Combinators.combine(words.text(), words.text(), words.extras())
            .as(GlossaryEntry::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            texts,
            texts,
            sentences,
            words.maybe(purposes),
            words.maybe(management),
            glossary,
            maybe,
            words.extras())
        .as(
            (duties, notes, reasons, itsPurposes, itsManagement, terms, date, extras) ->
                new Narrative(
                    duties,
                    duties,
                    notes,
                    reasons,
                    itsPurposes,
                    itsManagement,
                    terms,
                    date,
                    extras));
  }

  public Arbitrary<Declarations> declarations() {
    Arbitrary<Map<String, Amount>> byKind =
        Combinators.combine(
                words.maybe(words.amount()), words.maybe(words.amount()), words.amount())
            .as(BudgetArbitraries::byKind);
    Arbitrary<List<DeclaredTable>> tables = table().list().ofMaxSize(2);
    Arbitrary<List<AuditAnswer>> answers =
        Combinators.combine(
                words.text(),
                maybe,
                words.text(),
                texts,
                words.text(),
                maybe,
                maybe,
                words.extras())
            .as(AuditAnswer::new)
            .list()
            .ofMaxSize(2);
    return Combinators.combine(words.maybe(byKind), tables, answers).as(Declarations::new);
  }

  private static Map<String, Amount> byKind(Amount goods, Amount works, Amount services) {
    Map<String, Amount> amounts = new LinkedHashMap<>();
    if (goods != null) {
      amounts.put("货物", goods);
    }
    if (works != null) {
      amounts.put("工程", works);
    }
    amounts.put("服务", services);
    return amounts;
  }

  private Arbitrary<DeclaredTable> table() {
    Arbitrary<List<List<String>>> cells = texts.list().ofMaxSize(3);
    return Combinators.combine(maybe, maybe, cells, cells, maybe, maybe, words.extras())
        .as(DeclaredTable::new);
  }
}

package org.yubian.review.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.Declarations;
import org.yubian.budget.DeclaredTable;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Part;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.money.Amount;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.review.proposal.LineProposal.Fate;
import org.yubian.review.recognition.PrintedWorkbooks;
import org.yubian.review.recognition.RecognisedBudget;
import org.yubian.review.recognition.Recogniser;
import org.yubian.review.recognition.Recognition;
import org.yubian.session.Samples;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** Lines from tables: what tables determine is found, what they do not is not made up. */
class ProposerTest {
  private static final SubjectLibrary SUBJECTS = SubjectLibrary.builtIn();

  @TempDir Path folder;

  /** The tables of published budgets as they were printed, misprints included. */
  @ParameterizedTest
  @CsvSource({
    "yanzhou-2024, 01 02 03 04 07 08 09 11 12, '', 06 10",
    "jiyuan-2024, 01 02 03 04 05 08 09 10 11, '', 06 07",
    "zengdu-2024, 02 08 10, 01 03 05, 06 09"
  })
  void printedTablesThatLinesDetermineAreDerivedFromThemAgain(
      String sample, String same, String rounded, String undetermined) throws Exception {
    Path file = folder.resolve("预算.xlsx");
    PrintedWorkbooks.write(sample, file);
    List<Pack> packs = new ArrayList<>();
    for (String id : PackLibrary.bundled().ids()) {
      packs.add(PackLibrary.bundled().get(id));
    }
    Recognition recognition =
        new Recogniser(packs).recognise(new ReceivedWorkbooks().read(file).sheets(), "预算.xlsx");
    Budget declared = RecognisedBudget.of(recognition, "预算.xlsx").orElseThrow();
    LineProposal proposal = Proposer.of(declared, recognition.pack(), SUBJECTS);
    assertThat(numbers(proposal, Fate.SAME)).containsAll(words(same));
    assertThat(numbers(proposal, Fate.ROUNDED)).isEqualTo(words(rounded));
    assertThat(numbers(proposal, Fate.UNDETERMINED)).isEqualTo(words(undetermined));
    // Tables that are kept are shown as they were read, the others as the lines give them.
    List<Grid> before = StatutoryTables.of(declared, recognition.pack(), SUBJECTS).grids();
    List<Grid> after = StatutoryTables.of(proposal.budget(), recognition.pack(), SUBJECTS).grids();
    for (int i = 0; i < after.size(); i++) {
      boolean kept = words(undetermined).contains(after.get(i).def().number());
      assertThat(after.get(i).isDeclared()).as(after.get(i).def().number()).isEqualTo(kept);
      if (kept) {
        assertThat(after.get(i).texts()).isEqualTo(before.get(i).texts());
      }
    }
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
  }

  private static Set<String> numbers(LineProposal proposal, Fate fate) {
    return proposal.tables().stream()
        .filter(table -> table.fate() == fate)
        .map(LineProposal.TableFate::number)
        .collect(Collectors.toSet());
  }

  /** Derived tables never disagree with the lines proposed for them, and no line is made up. */
  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void linesAreThoseTheTablesWereMadeOf(String sample) throws Exception {
    Budget budget = new JsonBudgetCodec().decode(Samples.read(sample), sample).budget();
    LineProposal proposal = proposal(budget);
    assertThat(numbers(proposal, Fate.DIFFERENT)).isSubsetOf("12");
    Map<List<Object>, List<Long>> made = amounts(budget, proposal.budget());
    for (ExpenditureLine line : proposal.budget().rows(Section.EXPENDITURES)) {
      List<Long> amounts = made.getOrDefault(key(line.coding()), List.of());
      long sum = amounts.stream().mapToLong(Long::longValue).sum();
      long off = 5_000L * amounts.size();
      assertThat(line.amount().fen()).as(line.toString()).isBetween(sum - off, sum + off);
    }
    assertThat(total(proposal.budget())).isBetween(total(budget) - 60_000, total(budget) + 60_000);
  }

  private static long total(Budget budget) {
    return budget.rows(Section.EXPENDITURES).stream().mapToLong(line -> line.amount().fen()).sum();
  }

  /** The amounts of true lines by the proposed line that says most of what they say. */
  private static Map<List<Object>, List<Long>> amounts(Budget budget, Budget proposed) {
    Set<List<Object>> known = new HashSet<>();
    proposed.rows(Section.EXPENDITURES).forEach(line -> known.add(key(line.coding())));
    Map<List<Object>, List<Long>> amounts = new HashMap<>();
    for (ExpenditureLine line : budget.rows(Section.EXPENDITURES)) {
      Coding coding = line.coding();
      Stream.of(
              coding,
              coding.withProject(null),
              coding.withEconomic(coding.departmentEconomic(), null),
              coding.withEconomic(null, null),
              coding.withEconomic(null, null).withProject(null))
          .map(ProposerTest::key)
          .filter(known::contains)
          .findFirst()
          .ifPresent(
              key -> amounts.computeIfAbsent(key, k -> new ArrayList<>()).add(line.amount().fen()));
    }
    return amounts;
  }

  private static List<Object> key(Coding coding) {
    return Arrays.asList(
        coding.function(),
        coding.departmentEconomic(),
        coding.governmentEconomic(),
        coding.category(),
        coding.project(),
        coding.fund());
  }

  private static LineProposal proposal(Budget budget) {
    Pack pack = pack(budget);
    return Proposer.of(declared(budget, pack), pack, SUBJECTS);
  }

  private static Pack pack(Budget budget) {
    try {
      return PackLibrary.bundled().get(budget.header().template());
    } catch (PackException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A budget that knows the tables of another and none of its lines. */
  private static Budget declared(Budget budget, Pack pack) {
    List<DeclaredTable> tables = new ArrayList<>();
    for (Grid grid : StatutoryTables.of(budget, pack, SUBJECTS).grids()) {
      List<List<String>> texts = grid.texts();
      tables.add(
          new DeclaredTable(
              grid.def().number(),
              grid.heading().title(),
              texts.subList(0, grid.headerRows()),
              texts.subList(grid.headerRows(), texts.size()),
              grid.def().amounts().unit().label(),
              null,
              Extras.NONE));
    }
    return Budget.empty(budget.header(), budget.unit())
        .with(Part.DECLARATIONS, new Declarations(null, tables, List.of()));
  }

  @Test
  void 一个功能科目时经济分类全部确定() {
    Budget budget =
        budget(
            line("2010301", "30101", "50101", 700_000), line("2010301", "30201", "50201", 50_000));
    LineProposal proposal = proposal(budget);
    assertThat(lines(proposal.budget())).isEqualTo(lines(budget));
    assertThat(proposal.budget().rows(Section.REVENUES)).hasSize(1);
    assertThat(proposal.budget().declarations().tables()).isEmpty();
    assertThat(proposal.counts().incomplete()).isZero();
    assertThat(proposal.tables()).allMatch(table -> table.fate() == Fate.SAME);
  }

  @Test
  void 几个功能科目和几个经济科目之间不猜() {
    Budget budget =
        budget(
            line("2010301", "30101", "50101", 700_000),
            line("2010301", "30102", "50101", 10_000),
            line("2010302", "30101", "50101", 30_000),
            line("2010302", "30102", "50101", 2_000));
    LineProposal proposal = proposal(budget);
    assertThat(lines(proposal.budget()))
        .isEqualTo(Map.of("2010301 null", 71_000_000L, "2010302 null", 3_200_000L));
    assertThat(proposal.counts().incomplete()).isEqualTo(2);
    assertThat(numbers(proposal, Fate.UNDETERMINED)).containsExactlyInAnyOrder("06", "10");
    assertThat(proposal.budget().declarations().tables())
        .extracting(DeclaredTable::number)
        .containsExactly("06", "10");
    assertThat(proposal.report()).anyMatch(line -> line.contains("不能确定如何对应"));
  }

  @Test
  void 补全经济分类以后改由明细计算() {
    Budget complete =
        budget(
            line("2010301", "30101", "50101", 700_000), line("2010302", "30102", "50101", 10_000));
    Budget proposed = proposal(complete).budget();
    assertThat(proposed.declarations().tables()).isNotEmpty();
    Budget filled = proposed.withRows(Section.EXPENDITURES, complete.rows(Section.EXPENDITURES));
    assertThat(StatutoryTables.of(filled, pack(filled), SUBJECTS).grids())
        .noneMatch(Grid::isDeclared);
  }

  @Test
  void 科目口径只在金额相等时用() {
    Budget equal =
        budget(
            line("2010301", "30101", "50101", 700_000), line("2080505", "30108", "50102", 90_000));
    assertThat(lines(proposal(equal).budget())).isEqualTo(lines(equal));
    Budget other =
        budget(
            line("2010301", "30101", "50101", 700_000),
            line("2080505", "30108", "50102", 90_000),
            line("2080505", "30101", "50101", 1_000));
    assertThat(lines(proposal(other).budget())).containsOnlyKeys("2010301 null", "2080505 null");
  }

  @Test
  void 有负数时不推定() {
    Budget budget =
        budget(line("2010301", "30101", "50101", 700_000), line("2010302", "30102", "50101", -100));
    LineProposal proposal = proposal(budget);
    assertThat(proposal.counts().isNothing()).isTrue();
    assertThat(proposal.report()).anyMatch(line -> line.contains("负数"));
  }

  @Test
  void 接受建议是一步可以撤销的改动() {
    Budget budget = budget(line("2010301", "30101", "50101", 700_000));
    Budget declared = declared(budget, pack(budget));
    LineProposal proposal = Proposer.of(declared, pack(budget), SUBJECTS);
    Budget accepted = proposal.edit(declared).apply(declared);
    assertThat(accepted).isEqualTo(proposal.budget());
    assertThat(proposal.edit(declared).inverse().apply(accepted)).isEqualTo(declared);
  }

  private static Map<String, Long> lines(Budget budget) {
    Map<String, Long> lines = new TreeMap<>();
    budget
        .rows(Section.EXPENDITURES)
        .forEach(
            line ->
                lines.merge(
                    line.coding().function() + " " + line.coding().departmentEconomic(),
                    line.amount().fen(),
                    Long::sum));
    return lines;
  }

  private static ExpenditureLine line(String function, String paid, String as, long yuan) {
    Coding coding = Coding.of(function, paid, as, "人员经费", Fund.GENERAL_PUBLIC);
    return ExpenditureLine.of(
        0,
        paid.startsWith("302") ? coding.withCategory("日常公用经费") : coding,
        Amount.ofFen(yuan * 100));
  }

  private static Budget budget(ExpenditureLine... lines) {
    long sum = 0;
    for (ExpenditureLine line : lines) {
      sum += line.amount().fen();
    }
    Budget sample = sample();
    return Budget.empty(sample.header(), sample.unit())
        .withRows(
            Section.REVENUES,
            Rows.inOrder(List.of(RevenueLine.of(0, Fund.GENERAL_PUBLIC, Amount.ofFen(sum)))))
        .withRows(Section.EXPENDITURES, Rows.inOrder(List.of(lines)));
  }

  private static Budget sample() {
    try {
      return new JsonBudgetCodec().decode(Samples.read("yanzhou-2024"), "yanzhou").budget();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

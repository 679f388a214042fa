package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.RuleFile;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.LineValues;
import org.yubian.ledger.Source;
import org.yubian.money.Amount;
import org.yubian.money.AmountOverflowException;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.Pack;

/**
 * Proposes lines for the tables recognised in a workbook: those the tables leave no choice about,
 * and no others. A split that the tables do not tell, such as which function pays which economic
 * subject where there are several of both, is not made: such lines carry no economic subjects.
 */
public final class Proposer {
  private static final Messages TEXT = Messages.of(Proposer.class);
  private static final int MOST_PLACES = 5;
  private static final Set<Dimension> FIRST =
      EnumSet.of(
          Dimension.UNIT,
          Dimension.CATEGORY,
          Dimension.FUND,
          Dimension.CARRIED_FUND,
          Dimension.ANY_FUND,
          Dimension.DETAIL);
  private static final Set<Dimension> FUNCTIONS =
      EnumSet.of(Dimension.FUNCTION_CLASS, Dimension.FUNCTION_SECTION, Dimension.FUNCTION);
  private static final Set<Dimension> PROJECTS =
      EnumSet.of(
          Dimension.PROJECT, Dimension.PROJECT_CATEGORY, Dimension.ITEM_GROUP, Dimension.WITHHELD);
  private static final Set<Dimension> ECONOMICS =
      EnumSet.of(
          Dimension.DEPARTMENT_CLASS,
          Dimension.DEPARTMENT,
          Dimension.GOVERNMENT_CLASS,
          Dimension.GOVERNMENT);

  private final Pack pack;
  private final Evidence evidence;
  private final Candidates candidates;
  private final Possible possible;
  private final LineValues values;
  private final Budget named;
  private final List<String> remarks = new ArrayList<>();

  private Proposer(Pack pack, List<Given> given, Evidence evidence, Budget declared) {
    this.pack = pack;
    this.evidence = evidence;
    this.candidates = new Candidates(evidence.rows());
    this.possible = new Possible(given.stream().map(Given::def).toList(), candidates);
    this.named = new Naming(evidence, candidates).of(declared);
    this.values = new LineValues(named);
  }

  /**
   * @param declared a budget that has no lines and declares tables of the pack
   * @throws AmountOverflowException when a sum leaves the range of amounts
   */
  public static LineProposal of(Budget declared, Pack pack, SubjectLibrary subjects) {
    List<Given> given = Given.of(declared, pack);
    Evidence evidence = Evidence.of(given);
    if (evidence.hasNegative()) {
      return new LineProposal(
          declared,
          new LineProposal.Counts(0, 0, 0, 0, 0),
          List.of(),
          List.of(TEXT.get("proposal.negative")));
    }
    Proposer proposer = new Proposer(pack, given, evidence, declared);
    Budget budget = proposer.lines();
    return new Verdict(pack, subjects, declared, budget).proposal(proposer.remarks);
  }

  private Budget lines() {
    evidence.unsure().stream()
        .sorted()
        .forEach(number -> remarks.add(TEXT.get("proposal.unsure", number)));
    evidence
        .unresolved()
        .forEach((table, rows) -> remarks.add(TEXT.get("proposal.unresolved", table, rows)));
    Budget budget = named.withRows(Section.REVENUES, rows(revenues(), RevenueLine.class));
    budget = budget.withRows(Section.EXPENDITURES, rows(expenditures(), ExpenditureLine.class));
    List<Line> purchases = evidence.purchases().lines(onlyFund(budget));
    if (evidence.purchases().isEmpty()) {
      purchases = procurement();
    } else if (purchases.isEmpty()) {
      remarks.add(TEXT.get("proposal.fund"));
    }
    return budget.withRows(Section.PROCUREMENT, rows(purchases, ProcurementLine.class));
  }

  /** The fund of all money there is; null where there are several. */
  private static @Nullable Fund onlyFund(Budget budget) {
    Set<Fund> funds = EnumSet.noneOf(Fund.class);
    budget.rows(Section.REVENUES).forEach(line -> funds.add(line.coding().fund()));
    budget.rows(Section.EXPENDITURES).forEach(line -> funds.add(line.coding().fund()));
    return funds.size() == 1 ? funds.iterator().next() : null;
  }

  private static <L extends Line> Rows<L> rows(List<Line> lines, Class<L> type) {
    return Rows.inOrder(lines.stream().map(type::cast).toList());
  }

  private List<Line> revenues() {
    Refinement found = new Refinement(Source.REVENUE, evidence, values, FIRST);
    found.begin(
        possible.codings(Source.REVENUE, List.of("")).stream()
            .map(coding -> new RevenueLine(0, coding, Amount.ZERO, null, Extras.NONE))
            .toList());
    return lines(found, TEXT.get("list.REVENUE"), line -> true);
  }

  private List<Line> expenditures() {
    Refinement found = new Refinement(Source.EXPENDITURE, evidence, values, FIRST);
    List<Coding> codings = possible.codings(Source.EXPENDITURE, pack.vocabulary().categories());
    found.begin(codings.stream().map(Possible::expenditure).toList());
    found.refine(Dimension.FUNCTION, FUNCTIONS, possible::byFunction);
    if (!candidates.hasProjectsTwice()) {
      found.refine(Dimension.PROJECT, PROJECTS, possible::byProject);
    }
    found.pair(Pairing.of(RuleFile.with(pack.audit()).get("A09")));
    found.refine(Dimension.DEPARTMENT, ECONOMICS, possible::byEconomics);
    return lines(found, TEXT.get("list.EXPENDITURE"), line -> line.coding().function() != null);
  }

  private List<Line> procurement() {
    Refinement found = new Refinement(Source.PROCUREMENT, evidence, values, FIRST);
    found.begin(
        possible.codings(Source.PROCUREMENT, List.of("")).stream()
            .map(c -> new ProcurementLine(0, c, Amount.ZERO, Purchase.UNKNOWN, Extras.NONE))
            .toList());
    found.refine(Dimension.FUNCTION, FUNCTIONS, possible::byFunction);
    return lines(found, TEXT.get("list.PROCUREMENT"), line -> line.coding().function() != null);
  }

  private List<Line> lines(Refinement found, String list, Predicate<Line> complete) {
    if (!found.isAsked()) {
      return List.of();
    }
    Lister lister =
        new Lister(
            line -> complete.test(line) && !Possible.OTHER_DETAIL.equals(line.coding().detail()));
    lister.list(found.roots());
    found.contradictions().stream()
        .limit(MOST_PLACES)
        .map(
            place ->
                TEXT.get(
                    "proposal.contradiction", list, place.table(), place.row() + 1, place.column()))
        .forEach(remarks::add);
    if (found.paired() > 0) {
      remarks.add(TEXT.get("proposal.paired", list, found.paired()));
    }
    if (found.gaveUp()) {
      remarks.add(TEXT.get("proposal.many", list));
    }
    long unknown = found.roots().stream().filter(root -> !root.isDetermined()).count();
    if (lister.left() > 0 || unknown > 0) {
      remarks.add(
          TEXT.get(
              lister.left() > 0 ? "proposal.left" : "proposal.unknown",
              list,
              Amount.ofFen(lister.left()).toYuanString()));
    }
    return lister.lines();
  }
}

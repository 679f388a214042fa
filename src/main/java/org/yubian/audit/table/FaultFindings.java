package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yubian.Messages;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Rule;
import org.yubian.audit.finding.RuleSet;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;

/** Says in words what mistakes in tables were found. */
final class FaultFindings {
  private static final Messages TEXT = Messages.of(FaultFindings.class);
  private static final String WRONG_UNIT = "A13";
  private static final String WITHHELD = "G11";

  private final RuleSet rules;

  FaultFindings(RuleSet rules) {
    this.rules = rules;
  }

  Finding of(Fault fault) {
    return switch (fault) {
      case Fault.WrongCell wrong -> wrongCell(wrong);
      case Fault.Swapped swapped -> swapped(swapped);
      case Fault.MissingRow missing -> missingRow(missing);
      case Fault.RepeatedRow repeated -> repeatedRow(repeated);
      case Fault.WrongUnit unit -> wrongUnit(unit);
      case Fault.Unexplained unexplained -> unexplained(unexplained);
    };
  }

  private Finding wrongCell(Fault.WrongCell fault) {
    AuditedCell cell = fault.cell();
    long shouldBe = fault.shouldBe();
    boolean tooLarge = UnitSlips.isTimes(cell.fen(), shouldBe);
    boolean tooSmall = UnitSlips.isTimes(shouldBe, cell.fen());
    Relation first = fault.broken().getFirst();
    FindingBuilder finding =
        start(tooLarge || tooSmall ? WRONG_UNIT : Attribution.rule(first), fault, cell.place())
            .expected(expected(first, cell, shouldBe))
            .actual(cell.side())
            .arithmetic(Arithmetic.of(first, cell, shouldBe));
    String shown = Arithmetic.number(cell.table().amounts(), shouldBe);
    String actual = cell.table().shown(cell);
    String difference = Shown.size(cell.fen() - shouldBe);
    if (tooLarge || tooSmall) {
      return finding
          .says(
              TEXT.get("table.cell.unit", cell.place().brief(), actual, shown),
              TEXT.get("table.cell.unit.advice", cell.table().amounts().unit().label()))
          .build();
    }
    return finding
        .says(
            TEXT.get("table.cell", cell.place().brief(), actual, shown, difference),
            TEXT.get("table.cell.advice", fault.broken().size()))
        .build();
  }

  private static Side expected(Relation relation, AuditedCell cell, long shouldBe) {
    if (relation.kind() == Relation.Kind.SAME) {
      return (relation.total() == cell ? relation.parts().getFirst() : relation.total()).side();
    }
    return side(cell, shouldBe);
  }

  /** An amount as the cell's table would show it. */
  private static Side side(AuditedCell like, long fen) {
    return new Side(
        null,
        fen,
        Arithmetic.number(like.table().amounts(), fen)
            + " "
            + like.table().amounts().unit().label());
  }

  private Finding swapped(Fault.Swapped fault) {
    return start(Attribution.rule(fault.broken().getFirst()), fault, fault.one().place())
        .expected(fault.other().side())
        .actual(fault.one().side())
        .says(
            TEXT.get(
                "table.swapped",
                fault.one().place().brief(),
                fault.one().text(),
                fault.other().place().brief(),
                fault.other().text()),
            TEXT.get("table.swapped.advice"))
        .related(List.of(fault.other().place()))
        .build();
  }

  private Finding missingRow(Fault.MissingRow fault) {
    AuditedCell total = fault.total();
    AuditedTable table = total.table();
    Relation first = fault.broken().getFirst();
    long missing = fault.amounts().getOrDefault(total.column(), 0L);
    String sum = Arithmetic.of(first);
    boolean withheld = table.role() == TableRole.PROJECTS && saysWithheld(table);
    String rule = withheld ? WITHHELD : Attribution.rule(first);
    FindingBuilder finding =
        start(rule, fault, table.rowPlace(total.row(), total.column()))
            .expected(side(total, total.fen() - missing))
            .actual(total.side())
            .arithmetic(sum);
    AuditedCell elsewhere = fault.elsewhere();
    String place = table.rowPlace(total.row(), total.column()).brief();
    String columns = columns(table, fault.amounts());
    if (withheld) {
      return finding
          .says(
              TEXT.get("table.withheld", place, table.shown(total), sum, columns),
              TEXT.get("table.withheld.advice"))
          .build();
    }
    if (elsewhere == null) {
      return finding
          .says(
              TEXT.get("table.row.missing", place, table.shown(total), sum, columns),
              TEXT.get("table.row.missing.advice"))
          .build();
    }
    return finding
        .says(
            TEXT.get(
                "table.row.elsewhere",
                place,
                table.shown(total),
                sum,
                columns,
                elsewhere.place().wholeRow().brief()),
            TEXT.get("table.row.elsewhere.advice", elsewhere.place().wholeRow().brief()))
        .related(List.of(elsewhere.place()))
        .build();
  }

  private static boolean saysWithheld(AuditedTable table) {
    return table.head().notes().stream()
        .anyMatch(note -> note.contains("保密") || note.contains("涉密"));
  }

  /** What is missing in each column: 合计 2.17、一般公共预算 2.17. */
  private static String columns(AuditedTable table, Map<Integer, Long> amounts) {
    return amounts.entrySet().stream()
        .map(
            entry ->
                table.place(0, entry.getKey()).column()
                    + " "
                    + Arithmetic.number(table.amounts(), entry.getValue()))
        .collect(Collectors.joining("、"));
  }

  private Finding repeatedRow(Fault.RepeatedRow fault) {
    AuditedCell cell = fault.repeated();
    Place place = cell.table().rowPlace(cell.row(), cell.column());
    return start(Attribution.rule(fault.broken().getFirst()), fault, place)
        .actual(cell.side())
        .arithmetic(Arithmetic.of(fault.broken().getFirst()))
        .says(
            TEXT.get("table.row.repeated", place.brief(), cell.table().shown(cell)),
            TEXT.get("table.row.repeated.advice"))
        .build();
  }

  private Finding wrongUnit(Fault.WrongUnit fault) {
    AuditedTable table = fault.table();
    Relation first = fault.broken().getFirst();
    boolean totalIsHere = first.total().table() == table;
    AuditedCell here = totalIsHere ? first.total() : first.parts().getFirst();
    AuditedCell there = totalIsHere ? first.parts().getFirst() : first.total();
    return start(WRONG_UNIT, fault, table.place())
        .expected(there.side())
        .actual(here.side())
        .says(
            TEXT.get(
                fault.tooLarge() ? "table.unit.large" : "table.unit.small",
                table.place().brief(),
                table.amounts().unit().label(),
                table.shown(here),
                there.place().brief() + " " + there.table().shown(there)),
            TEXT.get("table.unit.advice"))
        .build();
  }

  private Finding unexplained(Fault.Unexplained fault) {
    Relation relation = fault.relation();
    AuditedCell total = relation.total();
    long sum = relation.parts().stream().mapToLong(AuditedCell::fen).sum();
    boolean same = relation.kind() == Relation.Kind.SAME;
    String against = Arithmetic.of(relation);
    return start(Attribution.rule(relation), fault, total.place())
        .expected(same ? relation.parts().getFirst().side() : side(total, sum))
        .actual(total.side())
        .arithmetic(against)
        .says(
            TEXT.get(
                same ? "table.differ" : "table.sum",
                total.place().brief(),
                total.table().shown(total),
                against,
                Shown.size(total.fen() - sum)),
            TEXT.get(same ? "table.differ.advice" : "table.sum.advice"))
        .related(same ? List.of(relation.parts().getFirst().place()) : List.of())
        .build();
  }

  private FindingBuilder start(String rule, Fault fault, Place place) {
    Rule found = rules.get(rule);
    Set<String> others = new LinkedHashSet<>();
    Set<Place> places = new LinkedHashSet<>();
    for (Relation relation : fault.broken()) {
      others.add(Attribution.rule(relation));
      places.add(relation.total().place());
      if (relation.kind() == Relation.Kind.SAME) {
        places.add(relation.parts().getFirst().place());
      }
    }
    others.remove(rule);
    places.remove(place);
    FindingBuilder finding = Finding.of(found, place).related(new ArrayList<>(places));
    if (rule.equals(WITHHELD)) {
      // The note below the table gives the reason; what is left is to see that it is this amount.
      return finding.atMost(FindingLevel.EXPLAIN);
    }
    // A slip of the unit is as grave as the sums it breaks.
    others.forEach(other -> finding.atLeast(rules.get(other).level()));
    return finding.alsoBreaks(others);
  }
}

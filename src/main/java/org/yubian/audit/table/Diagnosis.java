package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds for broken relations the single mistakes that explain most of them: one wrong cell breaks
 * sums in five tables, and only the cell is to be reported.
 */
final class Diagnosis {
  /** More mistakes than this in one document are not taken apart one by one. */
  private static final int MOST = 200;

  private final Network network;
  private final RowHypotheses rows;
  private final List<Fault> faults = new ArrayList<>();

  private Diagnosis(Network network, List<AuditedTable> tables) {
    this.network = network;
    this.rows = new RowHypotheses(network, tables);
  }

  /** The mistakes, each with the relations it breaks. */
  static List<Fault> of(Network network, List<AuditedTable> tables) {
    Diagnosis diagnosis = new Diagnosis(network, tables);
    diagnosis.faults.addAll(new UnitSlips(network, tables).correct());
    diagnosis.explain();
    return SwappedCells.join(diagnosis.faults);
  }

  /**
   * A supposition.
   *
   * @param score relations it mends less those it would break
   */
  record Hypothesis(Fault fault, int score) {}

  private void explain() {
    List<Relation> broken = network.broken();
    while (!broken.isEmpty() && faults.size() < MOST) {
      Hypothesis best = best(broken);
      if (best == null) {
        break;
      }
      faults.add(best.fault());
      accept(best.fault());
      broken = network.broken();
    }
    broken.forEach(each -> faults.add(new Fault.Unexplained(each, List.of(each))));
  }

  private void accept(Fault fault) {
    switch (fault) {
      case Fault.WrongCell wrong -> network.correct(wrong.cell(), wrong.shouldBe());
      case Fault.MissingRow missing -> rows.accept(missing);
      case Fault.RepeatedRow repeated -> rows.accept(repeated);
      default -> fault.broken().forEach(each -> network.adjust(each, -network.difference(each)));
    }
  }

  private @Nullable Hypothesis best(List<Relation> broken) {
    List<Hypothesis> all = new ArrayList<>(rows.of(broken));
    Set<AuditedCell> cells = new LinkedHashSet<>();
    for (Relation relation : broken) {
      cells.add(relation.total());
      cells.addAll(relation.parts());
    }
    for (AuditedCell cell : cells) {
      Hypothesis hypothesis = wrong(cell);
      if (hypothesis != null) {
        all.add(hypothesis);
      }
    }
    Hypothesis best =
        all.stream()
            .filter(each -> each.score() > 0)
            .max(Comparator.comparingInt(Hypothesis::score))
            .orElse(null);
    return best == null ? null : unlessAmbiguous(best, all);
  }

  /** Where several cells explain the same as well, the relation itself is all that is known. */
  private static Hypothesis unlessAmbiguous(Hypothesis best, List<Hypothesis> all) {
    boolean ambiguous =
        best.fault() instanceof Fault.WrongCell
            && all.stream()
                .anyMatch(
                    each ->
                        each.score() == best.score()
                            && !each.fault().equals(best.fault())
                            && Set.copyOf(each.fault().broken())
                                .equals(Set.copyOf(best.fault().broken())));
    if (!ambiguous) {
      return best;
    }
    List<Relation> broken = best.fault().broken();
    return new Hypothesis(new Fault.Unexplained(broken.getFirst(), broken), best.score());
  }

  /** The supposition that the cell alone is wrong. */
  private @Nullable Hypothesis wrong(AuditedCell cell) {
    Hypothesis best = null;
    Set<Long> tried = new LinkedHashSet<>();
    for (Relation relation : network.of(cell)) {
      if (network.standing(relation) == Relation.Standing.BROKEN) {
        long wanted = network.wanted(relation, cell);
        if (tried.add(wanted)) {
          Hypothesis next = suppose(cell, wanted);
          if (best == null || next.score() > best.score()) {
            best = next;
          }
        }
      }
    }
    return best;
  }

  private Hypothesis suppose(AuditedCell cell, long value) {
    List<Relation> mended = new ArrayList<>();
    int score = 0;
    for (Relation relation : network.of(cell)) {
      boolean brokenNow = network.standing(relation) == Relation.Standing.BROKEN;
      boolean brokenThen = network.standingWith(relation, cell, value) == Relation.Standing.BROKEN;
      if (brokenNow && !brokenThen) {
        mended.add(relation);
        score++;
      } else if (brokenThen && !brokenNow) {
        score--;
      }
    }
    mended.sort(Comparator.comparing(Relation::kind));
    return new Hypothesis(new Fault.WrongCell(cell, value, mended), score);
  }
}

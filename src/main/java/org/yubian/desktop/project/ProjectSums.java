package org.yubian.desktop.project;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Fund;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.Level;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumSpec;

/** What the lines give for each project. */
public final class ProjectSums {
  /** This year's lines. */
  static final int CURRENT = 0;

  /** Of which fiscal appropriation of this year. */
  static final int FISCAL = 1;

  /** Last year's lines. */
  static final int PREVIOUS = 2;

  /** Purchases. */
  static final int PROCUREMENT = 3;

  private static final Filter OF_PROJECTS = Filter.of(Condition.notIn(Dimension.PROJECT, ""));

  /** What is kept in the ledger. */
  public static final SumSpec SPEC =
      new SumSpec(
          "screen.project",
          OF_PROJECTS,
          List.of(
              new RowSpec.Fixed("total", Filter.ALL),
              new RowSpec.Tree(
                  "projects", Filter.ALL, List.of(Level.of("project", Dimension.PROJECT)))),
          List.of(
              new ColumnSpec("current", Source.EXPENDITURE, Filter.ALL),
              new ColumnSpec(
                  "fiscal",
                  Source.EXPENDITURE,
                  Filter.of(
                      Condition.in(
                          Dimension.FUND,
                          Fund.GENERAL_PUBLIC.label(),
                          Fund.GOVERNMENT_FUND.label(),
                          Fund.STATE_CAPITAL.label()))),
              new ColumnSpec("previous", Source.PREVIOUS_EXPENDITURE, Filter.ALL),
              new ColumnSpec("procurement", Source.PROCUREMENT, Filter.ALL)));

  private ProjectSums() {}

  /** The sums of a project; null where no line names it. */
  static @Nullable SumRow of(Ledger ledger, String project) {
    return ledger.table(SPEC.id()).tree(1, List.of(project));
  }

  /** Sum over several projects, in fen. */
  static long of(Ledger ledger, Set<String> projects, int column) {
    long sum = 0;
    for (SumRow row : ledger.table(SPEC.id()).tree(1)) {
      if (projects.contains(row.keys().getFirst())) {
        sum = Math.addExact(sum, row.sum(column));
      }
    }
    return sum;
  }

  /** A sum of a project, in fen. */
  static long of(Ledger ledger, String project, int column) {
    SumRow row = of(ledger, project);
    return row == null ? 0 : row.sum(column);
  }
}

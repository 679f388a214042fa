package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;

/**
 * The lines that the tables of a workbook determine, for somebody to accept.
 *
 * @param budget with these lines; of the tables it declares those are left that the lines do not
 *     give again to the last place
 * @param counts how many rows of which list
 * @param tables what became of each recognised table
 * @param remarks what could not be determined and why, in sentences
 */
public record LineProposal(
    Budget budget, Counts counts, List<TableFate> tables, List<String> remarks) {
  private static final Messages TEXT = Messages.of(LineProposal.class);

  public LineProposal {
    tables = List.copyOf(tables);
    remarks = List.copyOf(remarks);
  }

  /** The report, in sentences. */
  public List<String> report() {
    List<String> lines = new ArrayList<>();
    if (counts.isNothing()) {
      lines.add(TEXT.get("proposal.nothing"));
    } else {
      lines.add(
          TEXT.get(
              "proposal.done",
              counts.revenues(),
              counts.expenditures(),
              counts.projects(),
              counts.procurement()));
    }
    if (counts.incomplete() > 0) {
      lines.add(TEXT.get("proposal.incomplete", counts.incomplete()));
    }
    lines.addAll(remarks);
    for (TableFate table : tables) {
      String fate = table.fate().label();
      lines.add(
          table.reason().isEmpty()
              ? TEXT.get("proposal.table", fate, table.number(), table.title())
              : TEXT.get(
                  "proposal.table.reason", fate, table.number(), table.title(), table.reason()));
    }
    return lines;
  }

  /**
   * Takes the proposal over.
   *
   * @param before the budget it was made for
   */
  public Edit edit(Budget before) {
    List<Edit> edits = new ArrayList<>();
    replace(Part.UNIT, before.unit(), budget.unit(), edits);
    replace(
        Part.THREE_PUBLIC,
        before.comparison().threePublic(),
        budget.comparison().threePublic(),
        edits);
    add(before, Section.PROJECTS, edits);
    add(before, Section.REVENUES, edits);
    add(before, Section.EXPENDITURES, edits);
    add(before, Section.PROCUREMENT, edits);
    add(before, Section.PERFORMANCE_TARGETS, edits);
    replace(Part.DECLARATIONS, before.declarations(), budget.declarations(), edits);
    int lines = counts.revenues() + counts.expenditures() + counts.procurement();
    return new Edit.Batch(TEXT.get("proposal.edit", lines), edits);
  }

  private static <T> void replace(Part<T> part, T before, T after, List<Edit> edits) {
    if (!before.equals(after)) {
      edits.add(new Edit.ReplacePart<>(part, before, after));
    }
  }

  /** Lists that have rows already are left as they are. */
  private <R extends Row> void add(Budget before, Section<R> section, List<Edit> edits) {
    if (before.rows(section).isEmpty()) {
      budget.rows(section).forEach(row -> edits.add(new Edit.AddRow<>(section, row)));
    }
  }

  /**
   * @param incomplete expenditure lines among them whose economic subjects the tables do not tell
   */
  public record Counts(
      int revenues, int expenditures, int incomplete, int projects, int procurement) {
    public boolean isNothing() {
      return revenues + expenditures + procurement == 0;
    }
  }

  /**
   * @param reason in a sentence; empty where the table is as the lines give it
   */
  public record TableFate(String number, String title, Fate fate, String reason) {}

  /** How a recognised table stands to the proposed lines. */
  public enum Fate {
    /** The lines give the same table. */
    SAME,
    /** The lines give the same table but for the last places of sums of rounded amounts. */
    ROUNDED,
    /** The lines give a table that differs; the one recognised is kept for comparison. */
    DIFFERENT,
    /** The lines say too little for the table; the one recognised is kept and shown. */
    UNDETERMINED;

    /** 一致, 末位差, 有出入 or 保留原表. */
    public String label() {
      return TEXT.get("proposal.fate." + name());
    }
  }
}

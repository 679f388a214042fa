package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.List;
import org.yubian.audit.finding.Place;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;

/** The expenditure lines that share a coding but for project and unit. */
final class LineGroup {
  private static final int MOST_PLACES = 20;

  private final Coding coding;
  private final List<ExpenditureLine> lines = new ArrayList<>();
  private long fen;

  LineGroup(Coding coding) {
    this.coding = coding;
  }

  void add(ExpenditureLine line) {
    lines.add(line);
    fen = Math.addExact(fen, line.amount().fen());
  }

  /** Without project and unit. */
  Coding coding() {
    return coding;
  }

  List<ExpenditureLine> lines() {
    return lines;
  }

  long fen() {
    return fen;
  }

  /** The first of the lines. */
  Place place(AuditContext context, String column) {
    ExpenditureLine line = lines.getFirst();
    return Place.ofRow(Section.EXPENDITURES, line.key(), context.label(line), column);
  }

  /** The other lines, a limited number of them. */
  List<Place> otherPlaces(AuditContext context) {
    return lines.stream()
        .skip(1)
        .limit(MOST_PLACES)
        .map(line -> Place.ofRow(Section.EXPENDITURES, line.key(), context.label(line), null))
        .toList();
  }
}

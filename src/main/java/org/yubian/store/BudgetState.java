package org.yubian.store;

import java.util.HashMap;
import java.util.Map;
import org.yubian.budget.Budget;
import org.yubian.budget.Header;
import org.yubian.budget.Line;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.budget.Unit;
import org.yubian.session.BudgetTotals;

/**
 * What the file says of a budget as a whole, while edits go in: the sums it is listed with and the
 * sum over its content by which damage is found. Belongs to the thread that writes.
 */
final class BudgetState {
  private final long id;
  private final Map<String, Long> parts = new HashMap<>();
  private Header header;
  private Unit unit;
  private long revenue;
  private long expenditure;
  private int lines;
  private long content;

  BudgetState(long id, Header header, Unit unit) {
    this.id = id;
    this.header = header;
    this.unit = unit;
  }

  long id() {
    return id;
  }

  Header header() {
    return header;
  }

  Unit unit() {
    return unit;
  }

  void set(Header newHeader, Unit newUnit) {
    header = newHeader;
    unit = newUnit;
  }

  /** The year the rows of a section are of. */
  int year(Section<?> section) {
    boolean last = section == Section.PREVIOUS_EXPENDITURES || section == Section.PREVIOUS_REVENUES;
    return last ? header.year() - 1 : header.year();
  }

  BudgetTotals totals() {
    return new BudgetTotals(revenue, expenditure, lines);
  }

  /** Sum over all rows and parts, as a number only equal content has. */
  long content() {
    return content;
  }

  /** A row came ({@code count} 1) or went (−1). */
  void count(Section<?> section, Row row, long rowContent, int count) {
    content += rowContent * count;
    if (section == Section.REVENUES && row instanceof Line line) {
      revenue += line.amount().fen() * count;
      lines += count;
    } else if (section == Section.EXPENDITURES && row instanceof Line line) {
      expenditure += line.amount().fen() * count;
      lines += count;
    }
  }

  /** A part was read or written. */
  void part(Part<?> part, String json) {
    Content measured = new Content(part.name());
    measured.text(json);
    Long before = parts.put(part.name(), measured.hash());
    content += measured.hash() - (before == null ? 0 : before);
  }

  static BudgetState of(long id, Budget budget) {
    return new BudgetState(id, budget.header(), budget.unit());
  }
}

package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.RevenueLine;
import org.yubian.money.Amount;

/**
 * Makes lines of what was found: the closest that are determined, and for what these leave over one
 * line that says less.
 */
final class Lister {
  private final Predicate<Line> nameable;
  private final List<Line> lines = new ArrayList<>();
  private long left;

  /**
   * @param nameable whether a line says enough to be one
   */
  Lister(Predicate<Line> nameable) {
    this.nameable = nameable;
  }

  /** The lines, with their amounts. */
  List<Line> lines() {
    return lines;
  }

  /** How much was found that no line can be made of, in fen. */
  long left() {
    return left;
  }

  void list(List<Node> roots) {
    roots.forEach(this::list);
  }

  /** Returns how much the lines made add up to. */
  private long list(Node node) {
    long made = 0;
    long off = node.slack();
    for (Node part : node.parts()) {
      made += list(part);
      off += part.isDetermined() ? part.slack() : 0;
    }
    if (!node.isDetermined()) {
      return made;
    }
    long rest = node.fen() - made;
    if (Math.abs(rest) <= (node.parts().isEmpty() ? 0 : off)) {
      return made;
    }
    if (rest > 0 && nameable.test(node.line())) {
      lines.add(withAmount(node.line(), Amount.ofFen(rest)));
      return node.fen();
    }
    left += node.parent() == null ? Math.max(0, rest) : 0;
    return made;
  }

  private static Line withAmount(Line line, Amount amount) {
    return switch (line) {
      case ExpenditureLine expenditure -> expenditure.withAmount(amount);
      case RevenueLine revenue -> revenue.withAmount(amount);
      case ProcurementLine procurement -> procurement.withAmount(amount);
    };
  }
}

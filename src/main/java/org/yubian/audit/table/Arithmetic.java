package org.yubian.audit.table;

import java.util.List;
import org.yubian.Messages;
import org.yubian.audit.finding.Shown;
import org.yubian.money.AmountFormat;

/** Writes sums out: 67.77 + 40.00 = 107.77. */
final class Arithmetic {
  private static final Messages TEXT = Messages.of(Arithmetic.class);
  private static final int MOST_PARTS = 12;

  private Arithmetic() {}

  /** The sum of a relation's parts; for an equality where the other cell stands. */
  static String of(Relation relation) {
    if (relation.kind() == Relation.Kind.SAME) {
      AuditedCell other = relation.parts().getFirst();
      return other.place().brief() + " " + shown(other);
    }
    long sum = relation.parts().stream().mapToLong(AuditedCell::fen).sum();
    return sum(relation.parts()) + " = " + number(relation.total().table().amounts(), sum);
  }

  /** What a cell should be by a relation it is in. */
  static String of(Relation relation, AuditedCell cell, long shouldBe) {
    if (relation.kind() == Relation.Kind.SAME) {
      AuditedCell other = relation.total() == cell ? relation.parts().getFirst() : relation.total();
      return other.place().brief() + " " + shown(other);
    }
    if (relation.total() == cell) {
      return of(relation);
    }
    List<AuditedCell> others = relation.parts().stream().filter(part -> part != cell).toList();
    AmountFormat amounts = cell.table().amounts();
    String rest = others.isEmpty() ? "" : " − (" + sum(others) + ")";
    return relation.total().place().brief()
        + " "
        + number(relation.total().table().amounts(), relation.total().fen())
        + rest
        + " = "
        + number(amounts, shouldBe);
  }

  private static String sum(List<AuditedCell> parts) {
    List<AuditedCell> counting = parts.stream().filter(part -> part.fen() != 0).toList();
    if (counting.isEmpty()) {
      return "0";
    }
    List<String> written =
        counting.stream()
            .limit(MOST_PARTS)
            .map(part -> number(part.table().amounts(), part.fen()))
            .toList();
    String sum = String.join(" + ", written);
    return counting.size() > MOST_PARTS
        ? sum + " + … " + TEXT.get("arithmetic.count", counting.size())
        : sum;
  }

  /** Without unit, with all its digits where the table's decimals do not show it whole. */
  static String number(AmountFormat format, long fen) {
    return fen % format.place() == 0 ? format.print(format.round(fen)) : Shown.amount(fen);
  }

  private static String shown(AuditedCell cell) {
    return cell.table().shown(cell);
  }
}

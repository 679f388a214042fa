package org.yubian.audit.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Funds, categories … of which the tables say that there is no money at all: a total of 0, or a
 * total that its columns make up without them. They do not count when cells are compared, so that
 * 财政拨款 with its carry-over is the same as without where nothing was carried over.
 */
final class ZeroSets {
  private final long[] alive;
  private final long[] whole;

  ZeroSets(List<AuditedTable> tables, Domains domains) {
    alive = domains.all();
    whole = domains.all();
    for (AuditedTable table : tables) {
      for (AuditedCell cell : table.cells()) {
        Quantity quantity = total(cell);
        if (quantity != null && cell.fen() == 0) {
          int place = quantity.box().onlyNarrowPlace(whole);
          if (place >= 0) {
            alive[place] &= ~quantity.box().set(place);
          }
        }
      }
      InnerRelations.across(table).forEach(this::excludeRest);
    }
  }

  /** The quantity of a cell that is about all money there is; null for any other. */
  private static @Nullable Quantity total(AuditedCell cell) {
    Quantity quantity = cell.quantity();
    return quantity != null && quantity.kind() == Quantity.Kind.MONEY && quantity.key().isTotal()
        ? quantity
        : null;
  }

  /** What a total has no column for is nothing, when its columns add up to it. */
  private void excludeRest(Relation relation) {
    Quantity total = total(relation.total());
    if (total == null
        || relation.standing(AuditedCell::fen) == Relation.Standing.BROKEN
        || total.box().onlyNarrowPlace(whole) >= 0) {
      return;
    }
    int place = -1;
    long covered = 0;
    for (AuditedCell part : relation.parts()) {
      Quantity quantity = total(part);
      int narrow = quantity == null ? -1 : quantity.box().onlyNarrowPlace(whole);
      if (quantity == null || narrow < 0 || (place >= 0 && place != narrow)) {
        return;
      }
      place = narrow;
      covered |= quantity.box().set(place);
    }
    if (place >= 0) {
      alive[place] &= covered;
    }
  }

  long[] alive() {
    return alive.clone();
  }
}

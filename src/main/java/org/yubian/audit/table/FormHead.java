package org.yubian.audit.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;

/**
 * What a performance form read from elsewhere says beside its goals and indicators; null where
 * nothing does.
 *
 * @param title as the pack has it
 * @param project whose form it is; null for the unit's overall form
 * @param unit whose it says it is
 * @param year it says it is of
 * @param address of its first cell in the workbook
 * @param amounts it prints
 */
public record FormHead(
    String title,
    @Nullable String project,
    @Nullable String unit,
    @Nullable Integer year,
    @Nullable String address,
    List<Figure> amounts) {
  public FormHead {
    amounts = List.copyOf(amounts);
  }

  /**
   * An amount of a form.
   *
   * @param label what stands before it
   * @param source what it sums
   * @param where of this
   * @param lastPlace the worth of its last decimal, in fen
   */
  public record Figure(String label, Source source, Filter where, long fen, long lastPlace) {}
}

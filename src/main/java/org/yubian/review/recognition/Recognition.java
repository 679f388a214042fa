package org.yubian.review.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.Pack;

/**
 * What a workbook was found to hold.
 *
 * @param pack null where no table of any pack was found
 * @param year null where nothing tells it
 * @param unitName null where nothing tells it
 * @param tables in the pack's order
 * @param forms performance forms, as they stand in the workbook
 * @param others parts of sheets that are no table of the pack
 */
public record Recognition(
    @Nullable Pack pack,
    @Nullable Integer year,
    @Nullable String unitName,
    List<RecognisedTable> tables,
    List<RecognisedForm> forms,
    List<Other> others) {
  public Recognition {
    tables = List.copyOf(tables);
    forms = List.copyOf(forms);
    others = List.copyOf(others);
  }

  /**
   * Part of a sheet that was not recognised.
   *
   * @param row first row, counted from 0
   * @param reason in a sentence
   */
  public record Other(String sheet, int row, String reason) {}
}

package org.yubian.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table read from a workbook whose lines are not determined; cells as displayed. */
public record DeclaredTable(
    @Nullable String number,
    @Nullable String title,
    List<List<String>> header,
    List<List<String>> rows,
    @Nullable String amountUnit,
    @Nullable String source,
    Extras extras) {

  public DeclaredTable {
    header = header.stream().map(List::copyOf).toList();
    rows = rows.stream().map(List::copyOf).toList();
  }
}

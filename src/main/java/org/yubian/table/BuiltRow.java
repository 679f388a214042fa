package org.yubian.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Indicator;
import org.yubian.ledger.SumRow;
import org.yubian.table.pack.RowDef;

/** A row of a block while the block is laid out. */
final class BuiltRow {
  final String key;
  final RowDef.Look look;
  final Map<String, String> texts;

  /** Where the amounts come from; null for a row without lines. */
  final @Nullable SumRow sums;

  /** Whether the amounts stay empty. */
  final boolean blank;

  /** Rows it is the total of. */
  final List<BuiltRow> parts = new ArrayList<>();

  /** Indicators to print beside and below, by first-level heading. */
  final Map<String, List<Indicator>> indicators = new HashMap<>();

  /** Place in the body, once known. */
  int index = -1;

  BuiltRow(
      String key,
      RowDef.Look look,
      Map<String, String> texts,
      @Nullable SumRow sums,
      boolean blank) {
    this.key = key;
    this.look = look;
    this.texts = texts;
    this.sums = sums;
    this.blank = blank;
  }

  /** How many printed rows it takes: one, or as many as its longest list of indicators. */
  int height() {
    return indicators.values().stream().mapToInt(List::size).max().orElse(1);
  }
}

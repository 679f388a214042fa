package org.yubian.store;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.RowCodec;
import org.yubian.budget.Section;
import org.yubian.exchange.JsonRowCodec;

/** Does something whenever a part of a budget is read. */
record RowsRead(Runnable action) implements RowCodec {
  private static final RowCodec ROWS = new JsonRowCodec();

  @Override
  public <R extends Row> String encodeRow(Section<R> section, R row) {
    return ROWS.encodeRow(section, row);
  }

  @Override
  public <R extends Row> R decodeRow(Section<R> section, String json) throws BudgetFormatException {
    return ROWS.decodeRow(section, json);
  }

  @Override
  public <T extends @Nullable Object> String encodePart(Part<T> part, T value) {
    return ROWS.encodePart(part, value);
  }

  @Override
  public <T extends @Nullable Object> T decodePart(Part<T> part, String json)
      throws BudgetFormatException {
    action.run();
    return ROWS.decodePart(part, json);
  }
}

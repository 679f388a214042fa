package org.yubian.exchange;

import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Row;
import org.yubian.budget.Rows;

/** A JSON array of rows; their keys come from their order. */
record RowsShape<R extends Row>(Shape<R> row) implements Shape<Rows<R>> {
  @Override
  public Expectation expected() {
    return Expectation.LIST;
  }

  @Override
  public Rows<R> read(JsonIn in) throws BudgetFormatException {
    return Rows.inOrder(new ListShape<>(row).read(in));
  }

  @Override
  public void write(JsonOut out, Rows<R> value) {
    out.startList();
    value.forEach(each -> row.write(out, each));
    out.endList();
  }
}

package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.yubian.budget.BudgetFormatException;

/** A JSON array of equal values. */
record ListShape<V>(Shape<V> entry) implements Shape<List<V>> {
  static final Shape<List<String>> TEXTS = new ListShape<>(TextShape.TEXT);
  static final Shape<List<List<String>>> CELLS = new ListShape<>(TEXTS);

  @Override
  public Expectation expected() {
    return Expectation.LIST;
  }

  @Override
  public List<V> read(JsonIn in) throws BudgetFormatException {
    in.enter(JsonToken.START_ARRAY, Expectation.LIST);
    List<V> entries = new ArrayList<>();
    while (in.nextEntry(entries.size())) {
      entries.add(entry.read(in));
    }
    return entries.isEmpty() ? List.of() : entries;
  }

  @Override
  public void write(JsonOut out, List<V> value) {
    out.startList();
    value.forEach(each -> entry.write(out, each));
    out.endList();
  }
}

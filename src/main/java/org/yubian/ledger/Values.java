package org.yubian.ledger;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Line;

/** The dimensions of one line, asked for one by one. */
@FunctionalInterface
interface Values {
  @Nullable String get(Dimension dimension);

  static Values of(Line line, Attributes attributes) {
    return dimension -> dimension.of(line, attributes);
  }
}

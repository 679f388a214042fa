package org.yubian.ledger;

import org.jspecify.annotations.Nullable;

/** The dimensions of one line, asked for one by one. */
@FunctionalInterface
interface Values {
  @Nullable String get(Dimension dimension);
}

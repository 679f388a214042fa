package org.yubian.store;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/** Takes the columns of a row one after the other. */
interface ColumnSink {
  void text(@Nullable String value);

  void amount(@Nullable Amount value);

  /** A yes, a no, or nothing said. */
  void flag(@Nullable Boolean value);
}

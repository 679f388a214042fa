package org.yubian.desktop;

import java.util.List;
import org.yubian.desktop.function.FunctionSums;
import org.yubian.ledger.SumSpec;

/** What the screens need to be kept in the ledger. */
final class Screens {
  static final List<SumSpec> SUMS = List.of(FunctionSums.SPEC);

  private Screens() {}
}

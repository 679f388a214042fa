package org.yubian.desktop;

import java.util.Arrays;
import java.util.List;
import org.yubian.desktop.expenditure.Arrangement;
import org.yubian.ledger.SumSpec;

/** What the screens need to be kept in the ledger. */
final class Screens {
  static final List<SumSpec> SUMS =
      Arrays.stream(Arrangement.values()).map(Arrangement::spec).toList();

  private Screens() {}
}

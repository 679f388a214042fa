package org.yubian.desktop;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yubian.desktop.charts.ChartSums;
import org.yubian.desktop.expenditure.Arrangement;
import org.yubian.desktop.project.ProjectSums;
import org.yubian.desktop.revenue.RevenueSums;
import org.yubian.ledger.SumSpec;

/** What the screens need to be kept in the ledger. */
final class Screens {
  static final List<SumSpec> SUMS =
      Stream.concat(
              Arrays.stream(Arrangement.values()).map(Arrangement::spec),
              Stream.of(RevenueSums.SPEC, ProjectSums.SPEC, ChartSums.SPEC))
          .toList();

  private Screens() {}
}

package org.yubian.desktop.findings;

import java.util.Optional;
import org.yubian.audit.finding.Target;
import org.yubian.budget.Budget;
import org.yubian.desktop.desk.Place;

/** Where a click on a finding leads, for tests of whole windows. */
public final class TargetPlaces {
  private TargetPlaces() {}

  public static Optional<Place> of(Budget budget, Target target) {
    return new FindingTargets(budget).place(target);
  }
}

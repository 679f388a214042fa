package org.yubian.audit.check;

import org.yubian.audit.finding.Target;
import org.yubian.budget.Part;
import org.yubian.budget.Section;

/** Where a user enters a datum that a rule lacks. */
final class Wanted {
  static final Target REVENUES = new Target.ListRow<>(Section.REVENUES, 0);
  static final Target EXPENDITURES = new Target.ListRow<>(Section.EXPENDITURES, 0);
  static final Target PROJECTS = new Target.ListRow<>(Section.PROJECTS, 0);
  static final Target PROCUREMENT = new Target.ListRow<>(Section.PROCUREMENT, 0);
  static final Target UNIT = new Target.BudgetPart(Part.UNIT);
  static final Target ASSETS = new Target.BudgetPart(Part.ASSETS);
  static final Target THREE_PUBLIC = new Target.BudgetPart(Part.THREE_PUBLIC);
  static final Target CEILINGS = new Target.BudgetPart(Part.DECLARATIONS);
  static final Target OVERALL = new Target.BudgetPart(Part.OVERALL_PERFORMANCE);
  static final Target NARRATIVE = new Target.BudgetPart(Part.NARRATIVE);

  /** The budgets of last year and of an earlier version. */
  static final Target COMPARED = new Target.Compared();

  private Wanted() {}
}

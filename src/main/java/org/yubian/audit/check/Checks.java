package org.yubian.audit.check;

import java.util.List;

/** All families of rules, in the order in which they are run. */
public final class Checks {
  private Checks() {}

  public static List<Check> all() {
    return List.of(
        new UnitCheck(),
        new SubjectCodes(),
        new SubjectNames(),
        new FundSubjects(),
        new SubjectPairs(),
        new LineCheck(),
        new ProjectNames(),
        new StaffCheck(),
        new BalanceCheck(),
        new TableSums(),
        new TableRows(),
        new CarryOverCheck(),
        new LineSubjects(),
        new ShareCheck(),
        new ChangeColumns(),
        new ThreePublicCheck(),
        new ThreePublicYears(),
        new ThreePublicDetails(),
        new MeetingTraining(),
        new EmptyTables(),
        new ProjectPlans(),
        new TargetCheck(),
        new CostCheck(),
        new IndicatorStyle(),
        new IndicatorAgreement(),
        new IndicatorHeadings(),
        new FormTexts(),
        new FormProjects(),
        new FormGoals(),
        new ProjectLists(),
        new ProcurementCheck(),
        new PurchaseMarks(),
        new AssetCheck(),
        new OperatingExpense(),
        new YearChange(),
        new Versions(),
        new Ceilings(),
        new TextShares(),
        new MeetingPlans(),
        new OverallForm(),
        new ProjectTexts(),
        new PurchaseForms(),
        new AssetTexts(),
        new UnitLists());
  }
}

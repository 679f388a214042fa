package org.yubian.budget;

/** Last year's totals that may be declared without their lines. */
public enum PreviousTotal {
  REVENUE("revenue_total"),
  EXPENDITURE("expenditure_total"),
  BASIC("basic_total"),
  PROJECT("project_total"),
  PAID_TO_SUPERIOR("paid_to_superior_total"),
  SUBSIDY_TO_SUBORDINATES("subsidy_to_subordinates_total"),
  BUSINESS_OPERATION("business_operation_total"),
  CARRY_FORWARD("carry_forward_total"),
  GENERAL_PUBLIC("general_public_total"),
  GOVERNMENT_FUND("government_fund_total"),
  STATE_CAPITAL("state_capital_total"),
  OPERATING_EXPENSE("operating_expense"),
  THREE_PUBLIC("three_public_total"),
  PROCUREMENT("procurement_total"),
  ASSETS("assets_total"),
  CURRENT_ASSETS("current_assets");

  private final String key;

  PreviousTotal(String key) {
    this.key = key;
  }

  /** Name in the exchange format. */
  public String key() {
    return key;
  }
}

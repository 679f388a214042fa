package org.yubian.audit.finding;

/** How a rule ended. */
public enum ObligationStatus {
  PASSED("通过"),
  FAILED("不通过"),
  NOT_APPLICABLE("不适用"),
  /** A datum that the user could enter is missing. */
  DATA_MISSING("数据不足");

  private final String label;

  ObligationStatus(String label) {
    this.label = label;
  }

  /** The word users and the exchange format know it by. */
  public String label() {
    return label;
  }
}

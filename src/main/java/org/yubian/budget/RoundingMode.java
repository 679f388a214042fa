package org.yubian.budget;

/** How displayed figures are rounded. */
public enum RoundingMode {
  /** Every cell half up on its own. */
  EACH("each"),
  /** 舍位平衡: displayed parts add up to displayed totals. */
  BALANCED("balanced");

  private final String label;

  RoundingMode(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

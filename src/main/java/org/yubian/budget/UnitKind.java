package org.yubian.budget;

import java.util.Arrays;
import java.util.Optional;

/** 单位性质; decides which government economic subjects a unit's money falls under. */
public enum UnitKind {
  ADMINISTRATIVE("行政单位"),
  CIVIL_SERVICE_INSTITUTION("参照公务员法管理的事业单位"),
  PUBLIC_INSTITUTION_ONE("公益一类事业单位"),
  PUBLIC_INSTITUTION_TWO("公益二类事业单位"),
  BUSINESS_INSTITUTION("生产经营类事业单位");

  private final String label;

  UnitKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Administrative units and institutions under the civil service law: 501–504. */
  public boolean isAdministrative() {
    return this == ADMINISTRATIVE || this == CIVIL_SERVICE_INSTITUTION;
  }

  public static Optional<UnitKind> byLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}

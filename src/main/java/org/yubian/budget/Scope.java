package org.yubian.budget;

import java.util.Arrays;
import java.util.Optional;

/** Whether the document is one unit's budget or a department's. */
public enum Scope {
  UNIT("单位预算"),
  DEPARTMENT("部门预算");

  private final String label;

  Scope(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<Scope> byLabel(String label) {
    return Arrays.stream(values()).filter(scope -> scope.label.equals(label)).findFirst();
  }
}

package org.yubian.subject;

import java.util.Arrays;
import java.util.Optional;

/** Which of the four budgets of a government a subject belongs to. */
public enum BudgetType {
  GENERAL_PUBLIC("一般公共预算"),
  GOVERNMENT_FUND("政府性基金预算"),
  STATE_CAPITAL("国有资本经营预算"),
  SOCIAL_INSURANCE("社会保险基金预算"),
  /** To more than one, as the economic classifications and some 类 do. */
  SEVERAL("");

  private final String label;

  BudgetType(String label) {
    this.label = label;
  }

  /** The name catalogues use; empty for {@link #SEVERAL}. */
  public String label() {
    return label;
  }

  /** Reads what {@link #label} gives. */
  static Optional<BudgetType> byLabel(String label) {
    for (BudgetType type : values()) {
      if (type.label.equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the name of a budget, also without 预算 and shortened as in 基金 or 国资; a blank text is
   * {@link #SEVERAL}.
   */
  public static Optional<BudgetType> byName(String name) {
    String form = NameForm.of(name);
    return form.isEmpty()
        ? Optional.of(SEVERAL)
        : Arrays.stream(values()).filter(type -> type.isNamed(form)).findFirst();
  }

  private boolean isNamed(String form) {
    return switch (this) {
      case GENERAL_PUBLIC -> form.startsWith("一般公共") || form.equals("公共预算");
      case GOVERNMENT_FUND -> form.startsWith("政府性基金") || form.equals("基金") || form.equals("基金预算");
      case STATE_CAPITAL -> form.startsWith("国有资本经营") || form.startsWith("国资");
      case SOCIAL_INSURANCE -> form.startsWith("社会保险基金") || form.startsWith("社保基金");
      case SEVERAL -> form.equals("多个") || form.equals("multiple");
    };
  }
}

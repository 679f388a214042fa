package org.yubian.audit.finding;

import java.util.Arrays;
import java.util.Optional;

/** How grave a finding is, gravest first. */
public enum FindingLevel {
  /** A mathematical identity or a legal requirement is broken; must be mended before submission. */
  ERROR("错误"),
  /** Very likely wrong, with lawful exceptions. */
  WARNING("警告"),
  /** Not wrong, but a reason must be written. */
  EXPLAIN("核实"),
  /** Appearance, rounding, naming. */
  NOTICE("提示");

  private final String label;

  FindingLevel(String label) {
    this.label = label;
  }

  /** The word users and the exchange format know it by. */
  public String label() {
    return label;
  }

  public static Optional<FindingLevel> byLabel(String label) {
    return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
  }
}

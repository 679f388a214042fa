package org.yubian.audit.finding;

import java.util.Arrays;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Scope;
import org.yubian.budget.Unit;

/** For which units a rule is meant. */
public enum RuleScope {
  ALL("all"),
  /** 行政单位 and 参照公务员法管理的事业单位. */
  ADMINISTRATIVE("administrative"),
  /** The other 事业单位. */
  INSTITUTION("institution"),
  /** 部门预算. */
  DEPARTMENT("department"),
  /** 单位预算. */
  UNIT("unit");

  private static final Messages TEXT = Messages.of(RuleScope.class);

  private final String key;

  RuleScope(String key) {
    this.key = key;
  }

  /** Name in the rule file. */
  public String key() {
    return key;
  }

  public static Optional<RuleScope> byKey(String key) {
    return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
  }

  public boolean covers(Unit unit) {
    return switch (this) {
      case ALL -> true;
      case ADMINISTRATIVE -> unit.kind().isAdministrative();
      case INSTITUTION -> !unit.kind().isAdministrative();
      case DEPARTMENT -> unit.scope() == Scope.DEPARTMENT;
      case UNIT -> unit.scope() == Scope.UNIT;
    };
  }

  /** Why a rule of this scope does not apply to others. */
  public String reason() {
    return TEXT.get("scope." + key);
  }
}

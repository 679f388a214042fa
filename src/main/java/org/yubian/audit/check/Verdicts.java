package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Rule;
import org.yubian.audit.finding.RuleSet;
import org.yubian.audit.finding.Target;
import org.yubian.budget.Unit;

/** Takes what checks find, and why rules could not run. */
public final class Verdicts {
  private final RuleSet rules;
  private final Unit unit;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Missing> missing = new HashMap<>();
  private final Map<String, String> notApplicable = new HashMap<>();

  /**
   * What a rule lacks.
   *
   * @param datum in words
   * @param target where the user enters it
   */
  public record Missing(String datum, Target target) {}

  public Verdicts(RuleSet rules, Unit unit) {
    this.rules = rules;
    this.unit = unit;
  }

  /** Whether the rule is on and meant for such a unit. */
  public boolean isActive(String id) {
    Rule rule = rules.find(id);
    return rule != null && rule.on() && rule.scope().covers(unit) && rule.noDatum() == null;
  }

  public Rule rule(String id) {
    return rules.get(id);
  }

  public RuleSet rules() {
    return rules;
  }

  /** Starts a finding; {@link #add} takes it. */
  FindingBuilder finding(String rule, Place place) {
    return Finding.of(rules.get(rule), place);
  }

  void add(FindingBuilder finding) {
    add(finding.build());
  }

  /** Takes a finding, unless its rule is off. */
  void add(Finding finding) {
    if (isActive(finding.rule().id())) {
      findings.add(finding);
    }
  }

  /**
   * The rule could not run for want of something that the user could enter; the first reason stays.
   *
   * @param target where it is entered
   */
  void missing(String rule, String datum, Target target) {
    missing.putIfAbsent(rule, new Missing(datum, target));
  }

  /** The rule could not run for want of a table that was not read. */
  void missing(String rule, String datum) {
    missing(rule, datum, Target.NONE);
  }

  /** The rule has nothing to look at here. */
  void notApplicable(String rule, String reason) {
    notApplicable.putIfAbsent(rule, reason);
  }

  public List<Finding> findings() {
    return findings;
  }

  public @Nullable Missing missing(String rule) {
    return missing.get(rule);
  }

  public @Nullable String notApplicable(String rule) {
    return notApplicable.get(rule);
  }
}

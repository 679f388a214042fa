package org.yubian.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.check.Check;
import org.yubian.audit.check.Verdicts;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.Obligation;
import org.yubian.audit.finding.ObligationStatus;
import org.yubian.audit.finding.Rule;
import org.yubian.audit.finding.RuleSet;
import org.yubian.budget.AuditAnswer;
import org.yubian.budget.Budget;

/** Puts the verdicts of all checks together: findings in order, and how each rule ended. */
final class Reporting {
  private static final Messages TEXT = Messages.of(Reporting.class);
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::level)
          .thenComparing(finding -> Objects.requireNonNullElse(finding.place().table(), ""))
          .thenComparing(finding -> finding.rule().id());

  private final RuleSet rules;
  private final Budget budget;

  Reporting(RuleSet rules, Budget budget) {
    this.rules = rules;
    this.budget = budget;
  }

  AuditReport of(Map<Check, Verdicts> verdicts) {
    Answers answers = new Answers(budget.declarations().answers());
    List<Finding> standing = new ArrayList<>();
    Map<Finding, AuditAnswer> answered = new LinkedHashMap<>();
    for (Verdicts each : verdicts.values()) {
      for (Finding finding : each.findings()) {
        AuditAnswer answer = answers.to(finding);
        if (answer == null) {
          standing.add(finding);
        } else {
          answered.put(finding, answer);
        }
      }
    }
    standing = settled(Merging.of(standing), answers, answered);
    standing.sort(ORDER);
    Map<String, Long> found = countByRule(standing);
    Map<String, Long> explained = countByRule(answered.keySet());
    Map<String, Finding> causes = causes(standing);
    List<Obligation> obligations = new ArrayList<>();
    for (Rule rule : rules.all()) {
      String id = rule.id();
      obligations.add(
          obligation(
              rule,
              verdicts.values(),
              found.getOrDefault(id, 0L),
              causes.get(id),
              explained.getOrDefault(id, 0L)));
    }
    return new AuditReport(standing, answered, obligations, rules.digest());
  }

  /** What was merged may have been answered as a whole. */
  private static List<Finding> settled(
      List<Finding> merged, Answers answers, Map<Finding, AuditAnswer> answered) {
    List<Finding> standing = new ArrayList<>();
    for (Finding finding : merged) {
      AuditAnswer answer = finding.reach().parts().isEmpty() ? null : answers.to(finding);
      if (answer == null) {
        standing.add(finding);
      } else {
        answered.put(finding, answer);
      }
    }
    return standing;
  }

  private static Map<String, Long> countByRule(Collection<Finding> findings) {
    Map<String, Long> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(finding.rule().id(), 1L, Long::sum));
    return counts;
  }

  /** By the rules that fail for another's finding: the first such finding. */
  private static Map<String, Finding> causes(List<Finding> standing) {
    Map<String, Finding> causes = new HashMap<>();
    standing.forEach(
        finding -> finding.reach().rules().forEach(rule -> causes.putIfAbsent(rule, finding)));
    return causes;
  }

  private Obligation obligation(
      Rule rule,
      Collection<Verdicts> verdicts,
      long found,
      @Nullable Finding cause,
      long explained) {
    String id = rule.id();
    if (!rule.on()) {
      return new Obligation(
          id,
          ObligationStatus.NOT_APPLICABLE,
          rule.parameters().getOrDefault("because", TEXT.get("obligation.off")));
    }
    if (!rule.scope().covers(budget.unit())) {
      return new Obligation(id, ObligationStatus.NOT_APPLICABLE, rule.scope().reason());
    }
    String noDatum = rule.noDatum();
    if (noDatum != null) {
      return new Obligation(id, ObligationStatus.NOT_APPLICABLE, noDatum);
    }
    if (found > 0) {
      return new Obligation(id, ObligationStatus.FAILED, TEXT.get("obligation.failed", found));
    }
    if (cause != null) {
      return new Obligation(
          id,
          ObligationStatus.FAILED,
          TEXT.get("obligation.cause", cause.rule().id(), cause.place().text()));
    }
    Verdicts.Missing missing = first(verdicts, each -> each.missing(id));
    if (missing != null) {
      return new Obligation(id, ObligationStatus.DATA_MISSING, missing.datum(), missing.target());
    }
    String notApplicable = first(verdicts, each -> each.notApplicable(id));
    if (notApplicable != null) {
      return new Obligation(id, ObligationStatus.NOT_APPLICABLE, notApplicable);
    }
    String reason = "";
    if (explained > 0) {
      reason = TEXT.get("obligation.answered", explained);
    }
    return new Obligation(id, ObligationStatus.PASSED, reason);
  }

  private static <T> @Nullable T first(
      Collection<Verdicts> verdicts, Function<Verdicts, @Nullable T> of) {
    return verdicts.stream().map(of).filter(Objects::nonNull).findFirst().orElse(null);
  }
}

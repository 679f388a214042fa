package org.yubian.audit.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.Documents;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.budget.Budget;

/** What the audit finds in the published documents, with what is really wrong in them. */
final class Proof {
  private final Map<Judgement.Key, Judgement> judgements = new HashMap<>();
  private final Map<Missed, String> reasons = new HashMap<>();
  private final Map<Run, List<Finding>> findings = new LinkedHashMap<>();
  private final Map<String, List<Mistake>> mistakes = new LinkedHashMap<>();

  /** One audit. */
  record Run(String sample, Basis basis) {}

  private record Missed(Basis basis, String mistake) {}

  Proof() {
    for (List<String> row : rows("judgements")) {
      Judgement.Key key =
          new Judgement.Key(row.get(0), Basis.of(row.get(1)), row.get(2), row.get(3));
      List<String> ids = row.get(5).isEmpty() ? List.of() : Arrays.asList(row.get(5).split(" "));
      judgements.put(key, new Judgement(key, row.get(4), ids, row.get(6)));
    }
    for (List<String> row : rows("unfound")) {
      reasons.put(new Missed(Basis.of(row.get(1)), row.get(2)), row.get(3));
    }
    for (String sample : Documents.SAMPLES) {
      Budget budget = Documents.sample(sample);
      mistakes.put(sample, Mistake.of(sample));
      for (Basis basis : Basis.values()) {
        findings.put(new Run(sample, basis), basis.audit(budget, sample).findings());
      }
    }
  }

  private static List<List<String>> rows(String file) {
    List<List<String>> rows = Documents.csv(Documents.text("/audit/" + file + ".csv"));
    return rows.subList(1, rows.size());
  }

  List<Run> runs() {
    return List.copyOf(findings.keySet());
  }

  List<Finding> findings(Run run) {
    return findings.getOrDefault(run, List.of());
  }

  List<Mistake> mistakes(String sample) {
    return mistakes.getOrDefault(sample, List.of());
  }

  /** What was said about a finding; null where it is new. */
  @Nullable Judgement judgement(Run run, Finding finding) {
    return judgements.get(Judgement.Key.of(run.sample(), run.basis(), finding));
  }

  /** The findings that found a mistake. */
  List<Finding> finders(Run run, Mistake mistake) {
    return findings(run).stream()
        .filter(
            finding -> {
              Judgement judgement = judgement(run, finding);
              return judgement != null && judgement.mistakes().contains(mistake.id());
            })
        .toList();
  }

  /** Why a mistake is not found; null where nobody said. */
  @Nullable String reason(Basis basis, Mistake mistake) {
    String own = reasons.get(new Missed(basis, mistake.id()));
    return own == null ? reasons.get(new Missed(basis.judgedAs(), mistake.id())) : own;
  }

  /** Findings nobody has judged yet. */
  List<Judgement.Key> unjudged() {
    List<Judgement.Key> keys = new ArrayList<>();
    findings.forEach(
        (run, all) ->
            all.stream()
                .filter(finding -> judgement(run, finding) == null)
                .forEach(
                    finding -> keys.add(Judgement.Key.of(run.sample(), run.basis(), finding))));
    return keys;
  }

  /** Judgements about findings that there no longer are. */
  List<Judgement.Key> obsolete() {
    List<Judgement.Key> keys = new ArrayList<>(judgements.keySet());
    findings.forEach(
        (run, all) ->
            all.forEach(
                finding -> keys.remove(Judgement.Key.of(run.sample(), run.basis(), finding))));
    return keys;
  }

  /** Findings of level 错误 that are not right. */
  List<Judgement> falseErrors() {
    List<Judgement> wrong = new ArrayList<>();
    findings.forEach(
        (run, all) ->
            all.stream()
                .filter(finding -> finding.level() == FindingLevel.ERROR)
                .forEach(
                    finding -> {
                      Judgement judgement = judgement(run, finding);
                      if (judgement != null && !judgement.verdict().equals("right")) {
                        wrong.add(judgement);
                      }
                    }));
    return wrong;
  }
}

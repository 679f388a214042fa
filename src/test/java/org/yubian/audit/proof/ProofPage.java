package org.yubian.audit.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;

/** The proof as a document. */
final class ProofPage {
  private final Proof proof;
  private final StringBuilder page = new StringBuilder();

  private ProofPage(Proof proof) {
    this.proof = proof;
  }

  static String of(Proof proof) {
    ProofPage page = new ProofPage(proof);
    page.write();
    return page.page.toString();
  }

  private void write() {
    page.append(
        """
        # What the audit finds in published documents

        Made by `./mvnw -q test-compile exec:exec@audit-proof`; do not edit. The judgements are in
        `src/test/resources/audit/judgements.csv`, the reasons in `unfound.csv` beside it; a test fails when a
        finding is not judged, when an 错误 is false, or when a mistake is missed without a reason.

        Three published budgets, each audited three times: **budget** is its `budget.json`, **tables** are its
        printed tables alone, without the lines behind them, **workbook** is an Excel file made of these tables and
        of the performance forms that were published beside them, read as one that somebody else made, without
        being told what it is. What the forms print otherwise than `budget.json` (a heading of last year, other
        names of projects) and what was taken out of the printed tables (labels repeated after a page break) is
        put back as the document has it: `src/test/resources/audit/as-printed.csv`. What is listed as really
        wrong was found by people reading the documents; only mistakes in tables and forms are the audit's, those
        in the narrative, the contents and the extraction are not.

        """);
    summary();
    for (String sample : proof.runs().stream().map(Proof.Run::sample).distinct().toList()) {
      page.append("\n# ").append(sample).append("\n\n## Mistakes in its tables and forms\n\n");
      mistakes(sample);
      for (Proof.Run run : proof.runs()) {
        if (run.sample().equals(sample)) {
          page.append("\n## Every finding: ").append(run.basis().key()).append("\n\n");
          findings(run);
        }
      }
    }
  }

  private void summary() {
    row(
        "document",
        "certain found",
        "hints found",
        "错误",
        "警告",
        "核实",
        "提示",
        "right",
        "arguable",
        "false");
    row("---", "---", "---", "---", "---", "---", "---", "---", "---", "---");
    for (Proof.Run run : proof.runs()) {
      List<Finding> findings = proof.findings(run);
      row(
          run.sample() + " " + run.basis().key(),
          found(run, true),
          found(run, false),
          count(findings, FindingLevel.ERROR),
          count(findings, FindingLevel.WARNING),
          count(findings, FindingLevel.EXPLAIN),
          count(findings, FindingLevel.NOTICE),
          verdicts(run, "right"),
          verdicts(run, "arguable"),
          verdicts(run, "false"));
    }
    for (String sample : proof.runs().stream().map(Proof.Run::sample).distinct().toList()) {
      row(sample + " together", foundAnywhere(sample, true), foundAnywhere(sample, false));
    }
  }

  private String found(Proof.Run run, boolean certain) {
    List<Mistake> all = ours(run.sample(), certain);
    long found = all.stream().filter(each -> !proof.finders(run, each).isEmpty()).count();
    return found + " of " + all.size();
  }

  private String foundAnywhere(String sample, boolean certain) {
    List<Mistake> all = ours(sample, certain);
    long found = all.stream().filter(each -> isFound(sample, each)).count();
    return found + " of " + all.size();
  }

  private boolean isFound(String sample, Mistake mistake) {
    return proof.runs().stream()
        .filter(run -> run.sample().equals(sample))
        .anyMatch(run -> !proof.finders(run, mistake).isEmpty());
  }

  private List<Mistake> ours(String sample, boolean certain) {
    return proof.mistakes(sample).stream()
        .filter(each -> each.isAudits() && each.certain() == certain)
        .toList();
  }

  private static String count(List<Finding> findings, FindingLevel level) {
    return Long.toString(findings.stream().filter(each -> each.level() == level).count());
  }

  private String verdicts(Proof.Run run, String verdict) {
    long count =
        proof.findings(run).stream()
            .map(finding -> proof.judgement(run, finding))
            .filter(judgement -> judgement != null && judgement.verdict().equals(verdict))
            .count();
    return Long.toString(count);
  }

  private void mistakes(String sample) {
    row("mistake", "in", "", "where", "printed", "budget", "tables", "workbook");
    row("---", "---", "---", "---", "---", "---", "---", "---");
    for (Mistake each : proof.mistakes(sample)) {
      if (each.isAudits()) {
        row(
            each.id().substring(sample.length() + 1),
            each.in(),
            each.certain() ? "certain" : "hint",
            each.where(),
            each.printed(),
            answer(new Proof.Run(sample, Basis.BUDGET), each),
            answer(new Proof.Run(sample, Basis.TABLES), each),
            answer(new Proof.Run(sample, Basis.WORKBOOK), each));
      }
    }
  }

  private String answer(Proof.Run run, Mistake mistake) {
    List<Finding> finders = proof.finders(run, mistake);
    if (finders.isEmpty()) {
      String reason = proof.reason(run.basis(), mistake);
      return "not found: " + (reason == null ? "?" : reason);
    }
    return finders.stream()
        .map(finding -> finding.level().label() + " " + finding.rule().id())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Only what differs from the findings in the tables. */
  private void differences(Proof.Run run) {
    Proof.Run tables = new Proof.Run(run.sample(), Basis.TABLES);
    List<Finding> all = proof.findings(run);
    List<Finding> other = proof.findings(tables);
    page.append("The same as in the tables");
    List<String> gone =
        other.stream().filter(each -> !contains(run, all, each)).map(ProofPage::named).toList();
    List<Finding> more = all.stream().filter(each -> !contains(run, other, each)).toList();
    if (!gone.isEmpty()) {
      page.append("; without ").append(String.join(", ", gone));
    }
    page.append(more.isEmpty() ? ".\n" : "; besides\n\n");
    if (!more.isEmpty()) {
      table(run, more);
    }
  }

  private static boolean contains(Proof.Run run, List<Finding> findings, Finding finding) {
    Judgement.Key key = Judgement.Key.of(run.sample(), run.basis(), finding);
    return findings.stream()
        .anyMatch(each -> Judgement.Key.of(run.sample(), run.basis(), each).equals(key));
  }

  private static String named(Finding finding) {
    return finding.rule().id() + " " + finding.place().brief();
  }

  private void findings(Proof.Run run) {
    if (run.basis() == Basis.WORKBOOK) {
      differences(run);
    } else {
      table(run, proof.findings(run));
    }
  }

  private void table(Proof.Run run, List<Finding> findings) {
    row("level", "rule", "what it says", "judged", "mistake", "note");
    row("---", "---", "---", "---", "---", "---");
    for (Finding finding : findings) {
      Judgement judgement = proof.judgement(run, finding);
      row(
          finding.level().label(),
          finding.rule().id(),
          finding.wording().message(),
          judgement == null ? "?" : judgement.verdict(),
          judgement == null ? "" : numbers(run.sample(), judgement),
          judgement == null ? "" : judgement.note());
    }
  }

  private static String numbers(String sample, Judgement judgement) {
    return judgement.mistakes().stream()
        .map(id -> id.substring(sample.length() + 1))
        .collect(Collectors.joining(" "));
  }

  private void row(String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell.replace("|", "\\|").replace("\n", " ")).append(' ');
    }
    page.append("|\n");
  }
}

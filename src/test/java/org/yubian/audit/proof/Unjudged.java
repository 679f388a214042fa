package org.yubian.audit.proof;

import org.yubian.audit.finding.Finding;

/**
 * Prints findings nobody has judged yet, and judgements about findings that there no longer are.
 */
final class Unjudged {
  private Unjudged() {}

  public static void main(String[] arguments) {
    Proof proof = new Proof();
    for (Proof.Run run : proof.runs()) {
      for (Finding finding : proof.findings(run)) {
        if (proof.judgement(run, finding) == null) {
          System.out.println(
              run.sample()
                  + ","
                  + run.basis().key()
                  + ","
                  + finding.rule().id()
                  + ","
                  + finding.place().text()
                  + " | "
                  + finding.level().label()
                  + " "
                  + finding.wording().message());
        }
      }
    }
    proof.obsolete().forEach(key -> System.out.println("obsolete " + key));
  }
}

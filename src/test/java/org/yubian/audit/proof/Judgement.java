package org.yubian.audit.proof;

import java.util.List;
import org.yubian.audit.finding.Finding;

/**
 * What a person says about a finding after looking at the document.
 *
 * @param verdict right, arguable or false
 * @param mistakes of the list that it found
 */
record Judgement(Key key, String verdict, List<String> mistakes, String note) {
  /** Names a finding. */
  record Key(String sample, Basis basis, String rule, String place) {
    static Key of(String sample, Basis basis, Finding finding) {
      return new Key(sample, basis.judgedAs(), finding.rule().id(), finding.place().text());
    }
  }

  boolean isFalse() {
    return verdict.equals("false");
  }
}

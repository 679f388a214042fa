package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Similarity;
import org.yubian.subject.NameForm;

/** Two long texts of one form that are the same but for one or two words: one of them is a slip. */
final class NearCopies {
  private static final Messages TEXT = Messages.of(NearCopies.class);
  private static final int SHORTEST = 14;
  private static final int PERCENT = 87;

  private NearCopies() {}

  static void judge(AuditContext context, Verdicts out) {
    for (Form form : context.forms()) {
      List<String> texts = new ArrayList<>();
      List<Form.Entry> entries = new ArrayList<>();
      for (Form.Entry entry : form.entries()) {
        texts.add(NameForm.of(entry.name()));
        entries.add(entry);
        if (!entry.isNumber()) {
          texts.add(NameForm.of(entry.value()));
          entries.add(entry);
        }
      }
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          if (isNearCopy(texts.get(i), texts.get(j))) {
            add(out, entries.get(i), entries.get(j), texts.get(i), texts.get(j));
          }
        }
      }
    }
  }

  private static boolean isNearCopy(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST || a.contains(b) || b.contains(a)) {
      return false;
    }
    return Similarity.common(a, b) * 100 >= shorter * PERCENT;
  }

  private static void add(Verdicts out, Form.Entry a, Form.Entry b, String one, String other) {
    out.add(
        out.finding("S10", b.place())
            .expected(Side.text(one))
            .actual(new Side(b.place(), null, other))
            .related(List.of(a.place()))
            .says(
                TEXT.get("text.near", b.place().brief(), other, one),
                TEXT.get("text.near.advice")));
  }
}

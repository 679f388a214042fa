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
      String project = form.project() == null ? "" : NameForm.of(form.project());
      for (Form.Entry entry : form.entries()) {
        texts.add(words(entry.name(), project));
        entries.add(entry);
        if (!entry.isNumber()) {
          texts.add(words(entry.value(), project));
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

  /** Without the project's name, with which many indicators begin. */
  private static String words(String text, String project) {
    String words = NameForm.of(text);
    return project.isEmpty() ? words : words.replace(project, "");
  }

  private static boolean isNearCopy(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST || a.contains(b) || b.contains(a) || !endsAlike(a, b)) {
      return false;
    }
    return Similarity.common(a, b) * 100 >= shorter * PERCENT;
  }

  /** 完成数量 and 完成质量 measure two things: what a slip changes stands before the end. */
  private static boolean endsAlike(String a, String b) {
    return a.endsWith(b.substring(b.length() - 2));
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

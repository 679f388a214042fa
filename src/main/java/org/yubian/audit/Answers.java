package org.yubian.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.budget.AuditAnswer;
import org.yubian.budget.Budget;
import org.yubian.budget.Declarations;
import org.yubian.budget.Edit;
import org.yubian.budget.Extras;
import org.yubian.budget.Part;

/**
 * Explanations given to findings. One holds while the rule's version, the place and the figures are
 * those it was given for.
 */
public final class Answers {
  private static final Messages TEXT = Messages.of(Answers.class);

  private final Map<Key, AuditAnswer> answers = new HashMap<>();

  private record Key(String rule, String place) {}

  Answers(List<AuditAnswer> all) {
    all.forEach(answer -> answers.put(new Key(answer.rule(), answer.place()), answer));
  }

  /** The answer that settles a finding; null where there is none or it no longer holds. */
  @Nullable AuditAnswer to(Finding finding) {
    AuditAnswer answer = answers.get(new Key(finding.rule().id(), finding.place().text()));
    return answer != null
            && mayBeAnswered(finding)
            && !answer.text().isBlank()
            && Objects.equals(answer.version(), Integer.toString(finding.rule().version()))
            && answer.figures().equals(finding.figures())
        ? answer
        : null;
  }

  /** 错误 must be mended, unless the pack lets the rule pass with an explanation. */
  public static boolean mayBeAnswered(Finding finding) {
    return finding.level() != FindingLevel.ERROR || finding.rule().flag("answerable");
  }

  /**
   * The edit that answers a finding, in place of any earlier answer to it.
   *
   * @param text the explanation, or the reason for ignoring the finding
   * @param author who answers; null where not known
   * @param date as it is to be printed; null for none
   * @throws IllegalArgumentException for a blank text or a finding that may not be answered
   */
  public static Edit answer(
      Budget budget, Finding finding, String text, @Nullable String author, @Nullable String date) {
    if (text.isBlank() || !mayBeAnswered(finding)) {
      throw new IllegalArgumentException("a finding is answered with a reason");
    }
    AuditAnswer answer =
        new AuditAnswer(
            finding.rule().id(),
            Integer.toString(finding.rule().version()),
            finding.place().text(),
            finding.figures(),
            text.strip(),
            author,
            date,
            Extras.NONE);
    return replace(budget, finding, answer);
  }

  /** The edit that takes the answer to a finding back. */
  public static Edit withdraw(Budget budget, Finding finding) {
    return replace(budget, finding, null);
  }

  private static Edit replace(Budget budget, Finding finding, @Nullable AuditAnswer answer) {
    Declarations before = budget.declarations();
    List<AuditAnswer> answers =
        new ArrayList<>(
            before.answers().stream()
                .filter(
                    each ->
                        !each.rule().equals(finding.rule().id())
                            || !each.place().equals(finding.place().text()))
                .toList());
    if (answer != null) {
      answers.add(answer);
    }
    Edit edit = new Edit.ReplacePart<>(Part.DECLARATIONS, before, before.withAnswers(answers));
    String rule = finding.rule().id();
    String sentence =
        answer == null ? TEXT.get("answer.withdrawn", rule) : TEXT.get("answer.given", rule);
    return new Edit.Batch(sentence, List.of(edit));
  }
}

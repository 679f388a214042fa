package org.yubian.desktop.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Scheme;
import org.yubian.subject.Standing;
import org.yubian.subject.Subject;
import org.yubian.subject.Subjects;

/** Finds subjects by what other programs write: a code, a code and a name, a name, a split code. */
final class SubjectTexts {
  private static final Messages TEXT = Messages.of(SubjectTexts.class);
  private static final Pattern LEADING =
      Pattern.compile("[\\[【(（]?(\\d{3,9})(?!\\d)[\\]】)）]?.*", Pattern.DOTALL);

  private final Subjects subjects;

  SubjectTexts(Subjects subjects) {
    this.subjects = subjects;
  }

  /**
   * @param texts of all columns that hold the subject, not blank
   */
  Resolved find(Scheme scheme, List<String> texts) {
    String joined = joined(texts);
    if (!joined.isEmpty()) {
      return code(scheme, joined);
    }
    Resolved result = Resolved.BLANK;
    for (String text : texts) {
      Matcher leading = LEADING.matcher(text);
      Resolved found = leading.matches() ? code(scheme, leading.group(1)) : named(scheme, text);
      if (found instanceof Resolved.Code || found instanceof Resolved.Upper) {
        return found;
      }
      result = result instanceof Resolved.Wrong ? result : found;
    }
    return result;
  }

  /** 201, 03 and 01 in columns of their own are 2010301. */
  private static String joined(List<String> texts) {
    boolean split =
        texts.size() > 1
            && texts.getFirst().matches("\\d{3}")
            && texts.stream().skip(1).allMatch(text -> text.matches("\\d{2}"));
    return split ? String.join("", texts) : "";
  }

  private Resolved code(Scheme scheme, String code) {
    if (!scheme.isCode(code)) {
      return new Resolved.Wrong(TEXT.get("intake.code.wrong", code, scheme.label()));
    }
    if (code.length() < scheme.lineLevel().digits()) {
      return new Resolved.Upper(code);
    }
    boolean known = subjects.catalogue(scheme).standing(code).state() != Standing.State.UNKNOWN;
    return known
        ? new Resolved.Code(code)
        : new Resolved.Wrong(TEXT.get("intake.code.unknown", code, scheme.label()));
  }

  private Resolved named(Scheme scheme, String name) {
    Catalogue catalogue = subjects.catalogue(scheme);
    List<Subject> named = catalogue.named(name);
    List<Subject> found =
        named.stream().filter(subject -> subject.level() == scheme.lineLevel()).toList();
    if (found.size() == 1) {
      return new Resolved.Code(found.getFirst().code());
    }
    if (found.isEmpty() && !named.isEmpty()) {
      return new Resolved.Upper(named.getFirst().code());
    }
    return new Resolved.Wrong(
        found.isEmpty()
            ? TEXT.get("intake.name.unknown", name, scheme.label())
            : TEXT.get("intake.name.several", found.size(), name));
  }
}

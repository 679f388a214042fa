package org.yubian.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.subject.Subject;
import org.yubian.subject.Subjects;

/** Says what a line is: its subjects, category, project and fund. */
final class CodingText {
  private static final Messages TEXT = Messages.of(CodingText.class);

  private final Subjects subjects;

  CodingText(Subjects subjects) {
    this.subjects = subjects;
  }

  String of(Coding coding) {
    List<String> parts = new ArrayList<>();
    addNamed(parts, coding.function());
    addNamed(parts, coding.departmentEconomic());
    addNamed(parts, coding.governmentEconomic());
    add(parts, coding.category());
    add(parts, coding.project());
    add(parts, coding.fund().label() + (coding.carriedOver() ? TEXT.get("unshown.carried") : ""));
    add(parts, coding.detail());
    add(parts, coding.unitCode());
    return String.join(TEXT.get("dot"), parts);
  }

  private void addNamed(List<String> parts, @Nullable String code) {
    if (code != null) {
      parts.add(code + subjects.find(code).map(Subject::name).orElse(""));
    }
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      parts.add(part);
    }
  }
}

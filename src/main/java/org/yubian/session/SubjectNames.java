package org.yubian.session;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.EditionRef;
import org.yubian.budget.Header;
import org.yubian.subject.Edition;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;

/** Names of codes in the edition a budget uses. */
final class SubjectNames {
  private final Subjects subjects;

  private SubjectNames(Subjects subjects) {
    this.subjects = subjects;
  }

  static SubjectNames of(SubjectLibrary library, Header header) {
    EditionRef catalogue = header.catalogue();
    Integer year = catalogue == null ? null : catalogue.year();
    String region = catalogue == null ? null : catalogue.region();
    return new SubjectNames(
        library.subjects(new Edition(year == null ? header.year() : year, region)));
  }

  /** The name alone, or the code where it has none. */
  String name(String code) {
    return subjects.find(code).map(Subject::name).orElse(code);
  }

  /** Code and name. */
  String codeAndName(String code) {
    return subjects.find(code).map(Subject::toString).orElse(code);
  }

  /** Code and name, or nothing for no code. */
  @Nullable String codeAndNameOrNull(@Nullable String code) {
    return code == null ? null : codeAndName(code);
  }
}

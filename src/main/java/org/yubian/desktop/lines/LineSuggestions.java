package org.yubian.desktop.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.search.Match;
import org.yubian.subject.search.SubjectQuery;

/** Subjects and projects that may be meant by what is typed: a code, a name, pinyin initials. */
public final class LineSuggestions {
  /** Before the name of a project, in a suggestion's value. */
  public static final String PROJECT = "project:";

  private static final Messages TEXT = Messages.of(LineSuggestions.class);
  private static final int MOST = 30;

  private final Desk desk;

  public LineSuggestions(Desk desk) {
    this.desk = desk;
  }

  /** Subjects at the level lines are written at; those in use first among equals. */
  public List<Suggestion> subjects(Scheme scheme, String text) {
    Set<String> used = used(scheme);
    Catalogue catalogue = desk.subjects().catalogue(scheme);
    if (text.isBlank()) {
      return used.stream()
          .sorted()
          .limit(MOST)
          .map(code -> desk.subjects().find(code))
          .flatMap(java.util.Optional::stream)
          .map(subject -> suggestion(catalogue, subject))
          .toList();
    }
    SubjectQuery query = SubjectQuery.of(text.strip()).preferring(used).atLineLevel();
    return desk.search(scheme).find(query).stream()
        .limit(MOST)
        .map(Match::subject)
        .map(subject -> suggestion(catalogue, subject))
        .toList();
  }

  private static Suggestion suggestion(Catalogue catalogue, Subject subject) {
    List<Subject> above = catalogue.ancestors(subject.code());
    return new Suggestion(
        subject.code(),
        subject.code() + "  " + subject.name(),
        above.isEmpty() ? "" : above.getLast().name());
  }

  /** Projects whose names hold the text. */
  public List<Suggestion> projects(String text) {
    List<Suggestion> found = new ArrayList<>();
    for (Project project : desk.budget().rows(Section.PROJECTS)) {
      if (project.name().contains(text.strip())) {
        found.add(
            new Suggestion(
                PROJECT + project.name(), project.name(), TEXT.get("suggestion.project")));
      }
    }
    return found;
  }

  private Set<String> used(Scheme scheme) {
    Set<String> used = new HashSet<>();
    for (ExpenditureLine line : desk.budget().rows(Section.EXPENDITURES)) {
      Coding coding = line.coding();
      String code =
          switch (scheme) {
            case FUNCTION -> coding.function();
            case DEPARTMENT_ECONOMIC -> coding.departmentEconomic();
            case GOVERNMENT_ECONOMIC -> coding.governmentEconomic();
            case REVENUE -> null;
          };
      used.add(Objects.requireNonNullElse(code, ""));
    }
    used.remove("");
    return used;
  }
}

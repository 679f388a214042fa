package org.yubian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.LineNotes;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Scope;
import org.yubian.budget.Section;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.money.Amount;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;

/**
 * A budget of any number of lines spread over the whole catalogue: 1,500 functional items, 96
 * economic items, 11 funds, 2,000 projects, drawn from a fixed seed.
 */
public final class LargeBudget {
  private static final int PROJECTS = 2_000;

  private LargeBudget() {}

  public static Budget of(int count) {
    Random random = new Random(20240101);
    Subjects subjects = SubjectLibrary.builtIn().subjects(Edition.national(2024));
    String[] functions = codes(subjects, Scheme.FUNCTION, 7);
    String[] department = codes(subjects, Scheme.DEPARTMENT_ECONOMIC, 5);
    String[] government = codes(subjects, Scheme.GOVERNMENT_ECONOMIC, 5);
    List<Project> projects = new ArrayList<>();
    for (int i = 0; i < PROJECTS; i++) {
      projects.add(Project.of(0, "项目" + i, i % 2 == 0 ? "其他运转类" : "特定目标类"));
    }
    List<ExpenditureLine> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean project = random.nextBoolean();
      String category =
          project ? Category.PROJECT : random.nextBoolean() ? Category.PERSONNEL : Category.ROUTINE;
      Coding coding =
          new Coding(
              functions[random.nextInt(functions.length)],
              department[random.nextInt(department.length)],
              government[random.nextInt(government.length)],
              category,
              project ? projects.get(random.nextInt(PROJECTS)).name() : null,
              Fund.values()[random.nextInt(Fund.values().length)],
              null,
              null,
              random.nextInt(10) == 0);
      lines.add(
          new ExpenditureLine(
              0, coding, new Amount(random.nextLong(100_000_000)), LineNotes.NONE, Extras.NONE));
    }
    return Budget.empty(
            new Header(2024, "shandong-2024-unit", null, null, null, null),
            Unit.of("某单位", UnitKind.ADMINISTRATIVE, Scope.UNIT))
        .withRows(Section.PROJECTS, Rows.inOrder(projects))
        .withRows(
            Section.REVENUES,
            Rows.inOrder(List.of(RevenueLine.of(0, Fund.GENERAL_PUBLIC, new Amount(100)))))
        .withRows(Section.EXPENDITURES, Rows.inOrder(lines));
  }

  private static String[] codes(Subjects subjects, Scheme scheme, int length) {
    return subjects.catalogue(scheme).subjects().stream()
        .map(Subject::code)
        .filter(code -> code.length() == length)
        .toArray(String[]::new);
  }
}

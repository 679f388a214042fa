package org.yubian.desktop.lines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.money.Amount;
import org.yubian.subject.GovernmentTarget;
import org.yubian.subject.UnitFamily;

/**
 * A detail line to be: what can be told from its subject is filled in, so that only the amount is
 * left to type.
 */
public final class NewLine {
  private static final List<String> ROUTINE_CLASSES = List.of("302", "310");
  private static final List<String> PERSONNEL_CLASSES = List.of("301", "303");

  private final Desk desk;

  public NewLine(Desk desk) {
    this.desk = desk;
  }

  /** A line under a functional 项 for an economic 款. */
  public Edit.AddRow<ExpenditureLine> forEconomic(String function, String economic) {
    List<ExpenditureLine> siblings = siblings(function);
    Coding coding =
        Coding.of(
            function, economic, government(economic), category(economic, siblings), fund(siblings));
    String project = onlyProject(siblings, coding.category());
    return add(coding.withProject(project), siblings);
  }

  /** A line under a functional 项 for a project; its economic subject is still to be told. */
  public Edit.AddRow<ExpenditureLine> forProject(String function, String project) {
    List<ExpenditureLine> siblings = siblings(function);
    Coding coding = Coding.of(function, null, null, Category.PROJECT, fund(siblings));
    return add(coding.withProject(project), siblings);
  }

  /** The government economic subject to fill in, where there is only one. */
  public @Nullable String government(String economic) {
    return desk.subjects()
        .proposedGovernment(economic, family())
        .map(GovernmentTarget::code)
        .orElse(null);
  }

  private UnitFamily family() {
    return desk.budget().unit().kind().isAdministrative()
        ? UnitFamily.ADMINISTRATIVE
        : UnitFamily.INSTITUTION;
  }

  private List<ExpenditureLine> siblings(String function) {
    return desk.budget().rows(Section.EXPENDITURES).stream()
        .filter(line -> function.equals(line.coding().function()))
        .toList();
  }

  private static String category(String economic, List<ExpenditureLine> siblings) {
    boolean onlyProjects =
        !siblings.isEmpty()
            && siblings.stream()
                .allMatch(line -> line.coding().category().equals(Category.PROJECT));
    String economicClass = economic.substring(0, Math.min(3, economic.length()));
    if (onlyProjects) {
      return Category.PROJECT;
    }
    if (PERSONNEL_CLASSES.contains(economicClass)) {
      return Category.PERSONNEL;
    }
    return ROUTINE_CLASSES.contains(economicClass) ? Category.ROUTINE : Category.PROJECT;
  }

  private static Fund fund(List<ExpenditureLine> siblings) {
    return siblings.isEmpty() ? Fund.GENERAL_PUBLIC : siblings.getLast().coding().fund();
  }

  /** The project of the lines around it, where they all are of one. */
  private static @Nullable String onlyProject(List<ExpenditureLine> siblings, String category) {
    if (!category.equals(Category.PROJECT) || siblings.isEmpty()) {
      return null;
    }
    List<String> projects =
        siblings.stream()
            .map(line -> Optional.ofNullable(line.coding().project()).orElse(""))
            .distinct()
            .toList();
    return projects.size() == 1 && !projects.getFirst().isEmpty() ? projects.getFirst() : null;
  }

  private Edit.AddRow<ExpenditureLine> add(Coding coding, List<ExpenditureLine> siblings) {
    Rows<ExpenditureLine> rows = desk.budget().rows(Section.EXPENDITURES);
    long key = rows.keyAtEnd();
    if (!siblings.isEmpty()) {
      long[] behind = rows.keysAfter(siblings.getLast().key(), 1);
      key = behind.length == 0 ? key : behind[0];
    }
    return new Edit.AddRow<>(Section.EXPENDITURES, ExpenditureLine.of(key, coding, Amount.ZERO));
  }
}

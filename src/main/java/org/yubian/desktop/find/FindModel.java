package org.yubian.desktop.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.LineNotes;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.budget.TargetTexts;
import org.yubian.desktop.assets.AssetsScreen;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.sheet.Wanted;
import org.yubian.desktop.unit.UnitScreen;
import org.yubian.subject.Subject;

/** Finds the places of the open budget at which a text stands. */
public final class FindModel {
  private final Desk desk;
  private final Predicate<Place> reachable;
  private final Supplier<String> table;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param reachable whether some screen shows a place
   * @param table number of the statutory table in sight; empty for none
   */
  public FindModel(Desk desk, Predicate<Place> reachable, Supplier<String> table) {
    this.desk = desk;
    this.reachable = reachable;
    this.table = table;
  }

  /**
   * @param text letters of either case; commas of an amount may be left out
   * @return in the order of the lists: expenditure, revenue, procurement, projects, unit, assets;
   *     before them, where a statutory table is in sight, the cells of all tables from that one on;
   *     none for a blank text
   */
  public List<Place> find(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<Place> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    names.clear();
    if (!table.get().isEmpty()) {
      new FoundCells(desk).find(new Wanted(text), table.get(), found);
    }
    for (ExpenditureLine line : desk.budget().rows(Section.EXPENDITURES)) {
      add(found, Section.EXPENDITURES, line, wanted);
    }
    for (RevenueLine line : desk.budget().rows(Section.REVENUES)) {
      add(found, Section.REVENUES, line, wanted);
    }
    for (ProcurementLine line : desk.budget().rows(Section.PROCUREMENT)) {
      add(found, Section.PROCUREMENT, line, wanted);
    }
    Set<String> targets = new HashSet<>();
    for (PerformanceTarget target : desk.budget().rows(Section.PERFORMANCE_TARGETS)) {
      if (holds(target, wanted)) {
        targets.add(target.project());
      }
    }
    for (Project project : desk.budget().rows(Section.PROJECTS)) {
      if (holds(project.name(), wanted)
          || holds(project.code(), wanted)
          || targets.contains(project.name())) {
        found.add(new Place.OfProject(project.name()));
      }
    }
    add(found, UnitScreen.texts(desk), new Wanted(text));
    add(found, AssetsScreen.texts(desk), new Wanted(text));
    found.removeIf(reachable.negate());
    return found;
  }

  private static void add(List<Place> found, Map<Place, List<String>> texts, Wanted wanted) {
    texts.forEach(
        (place, each) -> {
          if (each.stream().anyMatch(wanted::in)) {
            found.add(place);
          }
        });
  }

  private void add(List<Place> found, Section<?> section, Line line, String wanted) {
    boolean noted =
        switch (line) {
          case ExpenditureLine expenditure -> holds(expenditure.notes(), wanted);
          case ProcurementLine purchase -> holds(item(purchase), wanted);
          case RevenueLine revenue -> false;
        };
    if (noted || holds(line.coding(), wanted) || holdsAmount(line.amount().fen(), wanted)) {
      found.add(new Place.OfLine(section, line.key()));
    }
  }

  /** The goals and indicators of a project. */
  private static boolean holds(PerformanceTarget target, String wanted) {
    TargetTexts texts = target.texts();
    return holds(texts.annualGoal(), wanted)
        || holds(texts.overallGoal(), wanted)
        || holds(texts.content(), wanted)
        || target.indicators().stream()
            .anyMatch(each -> holds(each.level3(), wanted) || holds(each.printed(), wanted));
  }

  private static @Nullable String item(ProcurementLine line) {
    CodeName item = line.purchase().item();
    return item == null ? null : item.code() + " " + item.name();
  }

  private boolean holds(Coding coding, String wanted) {
    return subject(coding.function(), wanted)
        || subject(coding.departmentEconomic(), wanted)
        || subject(coding.governmentEconomic(), wanted)
        || holds(coding.project(), wanted)
        || holds(coding.detail(), wanted)
        || holds(coding.category(), wanted)
        || holds(coding.fund().label(), wanted);
  }

  private static boolean holds(LineNotes notes, String wanted) {
    return holds(notes.basis(), wanted)
        || holds(notes.note(), wanted)
        || holds(notes.formula(), wanted);
  }

  /** A code by its beginning, a name by any part of it. */
  private boolean subject(@Nullable String code, String wanted) {
    return code != null
        && (code.startsWith(wanted)
            || names
                .computeIfAbsent(code, c -> desk.subjects().find(c).map(Subject::name).orElse(""))
                .contains(wanted));
  }

  private static boolean holds(@Nullable String text, String wanted) {
    return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** An amount from its first digit on, as it is shown. */
  private boolean holdsAmount(long fen, String wanted) {
    char first = wanted.charAt(0);
    if (fen == 0 || !(Character.isDigit(first) || first == '-' || first == '.')) {
      return false;
    }
    String shown = desk.display().texts().format(fen);
    return shown.startsWith(wanted) || shown.replace(",", "").startsWith(wanted.replace(",", ""));
  }
}

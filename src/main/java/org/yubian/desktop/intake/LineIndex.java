package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;

/** Finds the lines that a row may mean. */
final class LineIndex {
  private record Key(@Nullable String function, @Nullable String economic) {}

  private final Map<Key, List<ExpenditureLine>> lines = new HashMap<>();

  LineIndex(Rows<ExpenditureLine> rows) {
    for (ExpenditureLine line : rows) {
      Coding coding = line.coding();
      lines
          .computeIfAbsent(
              new Key(coding.function(), coding.departmentEconomic()), key -> new ArrayList<>())
          .add(line);
    }
  }

  /** The lines that agree with all the row says; those agreeing with the usual, where some do. */
  List<ExpenditureLine> find(Draft draft, Coding usual) {
    List<ExpenditureLine> found =
        lines.getOrDefault(new Key(draft.function(), draft.economic()), List.of());
    found = narrowed(found, draft.belongs().project(), usual.project(), Coding::project);
    found = narrowed(found, draft.money().fund(), usual.fund(), Coding::fund);
    found = narrowed(found, draft.money().category(), usual.category(), Coding::category);
    found =
        narrowed(found, draft.government(), usual.governmentEconomic(), Coding::governmentEconomic);
    return narrowed(found, draft.belongs().unit(), usual.unitCode(), Coding::unitCode);
  }

  private static <T> List<ExpenditureLine> narrowed(
      List<ExpenditureLine> lines,
      @Nullable T said,
      @Nullable T usual,
      java.util.function.Function<Coding, @Nullable T> of) {
    if (said != null) {
      return filtered(lines, coding -> said.equals(of.apply(coding)));
    }
    List<ExpenditureLine> likely =
        filtered(lines, coding -> Objects.equals(usual, of.apply(coding)));
    return lines.size() > 1 && !likely.isEmpty() ? likely : lines;
  }

  private static List<ExpenditureLine> filtered(
      List<ExpenditureLine> lines, Predicate<Coding> which) {
    return lines.stream().filter(line -> which.test(line.coding())).toList();
  }
}

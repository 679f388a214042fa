package org.yubian.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.CodeName;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.SumRow;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.RowDef;

/** Sorts the rows of one level as its definition asks; by the codes of its keys in the end. */
final class RowOrder {
  private final Pack pack;
  private final Map<String, Integer> listed = new HashMap<>();
  private final Map<String, Project> projects = new HashMap<>();

  RowOrder(Budget budget, Pack pack) {
    this.pack = pack;
    int place = 0;
    for (Project project : budget.rows(Section.PROJECTS)) {
      listed.putIfAbsent(project.name(), place++);
      projects.putIfAbsent(project.name(), project);
    }
    for (CodeName unit : budget.unit().subordinateUnits()) {
      listed.putIfAbsent(unit.code(), place++);
    }
  }

  /** A row to be: its keys and, where lines fall into it, its sums. */
  record Entry(List<String> keys, @Nullable SumRow sums) {}

  void sort(List<Entry> entries, RowDef.Level level, List<Dimension> ordering) {
    Comparator<Entry> comparator = null;
    for (RowDef.Order order : level.order()) {
      Comparator<Entry> next = comparator(order, ordering);
      comparator = comparator == null ? next : comparator.thenComparing(next);
    }
    Comparator<Entry> byKeys = Comparator.comparing(RowOrder::missing);
    for (int i = 0; i < level.keys().size(); i++) {
      int key = i;
      byKeys = byKeys.thenComparing(entry -> entry.keys().get(key));
    }
    entries.sort(comparator == null ? byKeys : comparator.thenComparing(byKeys));
  }

  private static boolean missing(Entry entry) {
    return entry.keys().getFirst().isEmpty();
  }

  private Comparator<Entry> comparator(RowDef.Order order, List<Dimension> ordering) {
    return switch (order) {
      case RowDef.Order.ByProjectCategory() -> Comparator.comparingInt(this::category);
      case RowDef.Order.AsListed() ->
          Comparator.comparingInt(
              entry -> listed.getOrDefault(entry.keys().getFirst(), Integer.MAX_VALUE));
      case RowDef.Order.ByProjectCode() -> Comparator.comparing(this::code);
      case RowDef.Order.ByFirst by -> {
        int index = ordering.indexOf(by.dimension());
        yield Comparator.comparing(entry -> first(entry, index));
      }
    };
  }

  private int category(Entry entry) {
    Project project = projects.get(entry.keys().getFirst());
    int place =
        project == null || project.category() == null
            ? -1
            : pack.vocabulary().projectCategories().indexOf(project.category());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private String code(Entry entry) {
    Project project = projects.get(entry.keys().getFirst());
    // Projects without a code stand after those with one.
    return project == null || project.code() == null ? "\uFFFF" : project.code();
  }

  /** The least value among the row's lines: the keys of the unseen level below it. */
  private static String first(Entry entry, int index) {
    SumRow sums = entry.sums();
    if (sums == null) {
      return "\uFFFF";
    }
    List<String> values = new ArrayList<>();
    sums.children().forEach(child -> values.add(child.keys().get(index)));
    return values.stream().min(Comparator.naturalOrder()).orElse("\uFFFF");
  }
}

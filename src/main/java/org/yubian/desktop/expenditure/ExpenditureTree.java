package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.PreviousLines;
import org.yubian.desktop.sheet.Outline;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumTable;
import org.yubian.subject.BudgetType;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Subject;

/** Builds the rows of this screen from the sums and the lines as they stand. */
final class ExpenditureTree {
  private final Desk desk;
  private final Arrangement by;
  private final Shown shown;
  private final Set<String> begun;
  private final Map<String, List<Long>> lines = new HashMap<>();

  ExpenditureTree(
      Desk desk, Arrangement by, Shown shown, PreviousLines previous, Set<String> begun) {
    this.by = by;
    this.begun = begun;
    this.desk = desk;
    this.shown = shown;
    for (ExpenditureLine line : desk.budget().rows(Section.EXPENDITURES)) {
      if (shown != Shown.CHANGED || previous.differs(line)) {
        String code = by.code(line.coding());
        lines.computeIfAbsent(code == null ? "" : code, c -> new ArrayList<>()).add(line.key());
      }
    }
  }

  List<Outline.Node<ExpenditureRow>> build() {
    SumTable table = desk.ledger().table(by.spec().id());
    List<Outline.Node<ExpenditureRow>> roots = new ArrayList<>();
    roots.add(node(new ExpenditureRow.Total(table.fixed(0)), List.of()));
    roots.addAll(level(table.tree(1), offered("")));
    if (shown != Shown.CHANGED && by.takesLines()) {
      roots.add(node(new ExpenditureRow.Add(""), List.of()));
    }
    return roots;
  }

  /** Subjects below a code that are shown although no line falls in them. */
  private List<Subject> offered(String above) {
    List<Subject> below = above.isEmpty() ? catalogue().roots() : catalogue().children(above);
    return below.stream().filter(this::isOffered).toList();
  }

  /** Subjects of social insurance are no unit's. */
  private boolean isOffered(Subject subject) {
    boolean inAll = shown == Shown.ALL && subject.budget() != BudgetType.SOCIAL_INSURANCE;
    return inAll
        || (shown == Shown.USED
            && begun.stream().anyMatch(item -> item.startsWith(subject.code())));
  }

  private Catalogue catalogue() {
    return desk.subjects().catalogue(by.scheme());
  }

  /** One level: rows into which lines fall, and subjects of the catalogue besides. */
  private List<Outline.Node<ExpenditureRow>> level(List<SumRow> used, List<Subject> offered) {
    Map<String, @Nullable SumRow> codes =
        new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(code -> code));
    offered.forEach(subject -> codes.put(subject.code(), null));
    used.forEach(row -> codes.put(row.keys().getFirst(), row));
    List<Outline.Node<ExpenditureRow>> nodes = new ArrayList<>();
    codes.forEach((code, sums) -> add(nodes, code, sums));
    return nodes;
  }

  private void add(List<Outline.Node<ExpenditureRow>> nodes, String code, @Nullable SumRow sums) {
    List<Outline.Node<ExpenditureRow>> below = below(code, sums);
    if (sums != null && isShort(code, sums)) {
      // A line whose code is shorter than this level stands under the level above.
      nodes.addAll(below);
    } else if (shown != Shown.CHANGED || !below.isEmpty()) {
      nodes.add(node(new ExpenditureRow.Subject(code, sums), below));
    }
  }

  private boolean isShort(String code, SumRow sums) {
    boolean last = sums.depth() == by.levels() - 1;
    return sums.depth() > 0 && (code.isEmpty() || (last && !by.isLast(code)));
  }

  private List<Outline.Node<ExpenditureRow>> below(String code, @Nullable SumRow sums) {
    boolean last = sums == null ? by.isLast(code) : sums.depth() == by.levels() - 1;
    if (last) {
      return details(code);
    }
    List<Subject> offered = code.isEmpty() ? List.of() : offered(code);
    return level(sums == null ? List.of() : sums.children(), offered);
  }

  private List<Outline.Node<ExpenditureRow>> details(String code) {
    List<Outline.Node<ExpenditureRow>> nodes = new ArrayList<>();
    for (Long line : lines.getOrDefault(code, List.of())) {
      nodes.add(node(new ExpenditureRow.Detail(line), List.of()));
    }
    if (shown != Shown.CHANGED && by.takesLines() && by.isLast(code)) {
      nodes.add(node(new ExpenditureRow.Add(code), List.of()));
    }
    return nodes;
  }

  private static Outline.Node<ExpenditureRow> node(
      ExpenditureRow row, List<Outline.Node<ExpenditureRow>> below) {
    return new Outline.Node<>(row.key(), row, below);
  }
}

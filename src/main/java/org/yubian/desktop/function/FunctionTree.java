package org.yubian.desktop.function;

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
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;

/** Builds the rows of this screen from the sums and the lines as they stand. */
final class FunctionTree {
  private final Desk desk;
  private final Shown shown;
  private final Set<String> begun;
  private final Map<String, List<Long>> lines = new HashMap<>();

  FunctionTree(Desk desk, Shown shown, PreviousLines previous, Set<String> begun) {
    this.begun = begun;
    this.desk = desk;
    this.shown = shown;
    for (ExpenditureLine line : desk.budget().rows(Section.EXPENDITURES)) {
      if (shown != Shown.CHANGED || previous.differs(line)) {
        String function = line.coding().function();
        lines
            .computeIfAbsent(function == null ? "" : function, code -> new ArrayList<>())
            .add(line.key());
      }
    }
  }

  List<Outline.Node<FunctionRow>> build() {
    SumTable table = desk.ledger().table(FunctionSums.SPEC.id());
    List<Outline.Node<FunctionRow>> roots = new ArrayList<>();
    roots.add(node(new FunctionRow.Total(table.fixed(0)), List.of()));
    roots.addAll(level(table.tree(1), offered("")));
    if (shown != Shown.CHANGED) {
      roots.add(node(new FunctionRow.Add(""), List.of()));
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
    return desk.subjects().catalogue(Scheme.FUNCTION);
  }

  /** One level: rows into which lines fall, and subjects of the catalogue besides. */
  private List<Outline.Node<FunctionRow>> level(List<SumRow> used, List<Subject> offered) {
    Map<String, @Nullable SumRow> codes =
        new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(code -> code));
    offered.forEach(subject -> codes.put(subject.code(), null));
    used.forEach(row -> codes.put(row.keys().getFirst(), row));
    List<Outline.Node<FunctionRow>> nodes = new ArrayList<>();
    codes.forEach((code, sums) -> add(nodes, code, sums));
    return nodes;
  }

  private void add(List<Outline.Node<FunctionRow>> nodes, String code, @Nullable SumRow sums) {
    List<Outline.Node<FunctionRow>> below = below(code, sums);
    if (sums != null && isShort(code, sums)) {
      // A line whose code is shorter than this level stands under the level above.
      nodes.addAll(below);
    } else if (shown != Shown.CHANGED || !below.isEmpty()) {
      nodes.add(node(new FunctionRow.Subject(code, sums), below));
    }
  }

  private static boolean isShort(String code, SumRow sums) {
    return sums.depth() > 0 && (code.isEmpty() || (sums.depth() == 2 && code.length() < 7));
  }

  private List<Outline.Node<FunctionRow>> below(String code, @Nullable SumRow sums) {
    boolean item = sums == null ? code.length() == 7 : sums.depth() == 2;
    if (item) {
      return details(sums == null ? code : fullCode(sums));
    }
    List<Subject> offered = code.isEmpty() ? List.of() : offered(code);
    return level(sums == null ? List.of() : sums.children(), offered);
  }

  /** The code of the lines in a row of the last level. */
  private static String fullCode(SumRow item) {
    return item.keys().getFirst();
  }

  private List<Outline.Node<FunctionRow>> details(String function) {
    List<Outline.Node<FunctionRow>> nodes = new ArrayList<>();
    for (Long line : lines.getOrDefault(function, List.of())) {
      nodes.add(node(new FunctionRow.Detail(line), List.of()));
    }
    if (shown != Shown.CHANGED && function.length() == 7) {
      nodes.add(node(new FunctionRow.Add(function), List.of()));
    }
    return nodes;
  }

  private static Outline.Node<FunctionRow> node(
      FunctionRow row, List<Outline.Node<FunctionRow>> below) {
    return new Outline.Node<>(row.key(), row, below);
  }
}

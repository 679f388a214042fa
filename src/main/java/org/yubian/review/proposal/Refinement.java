package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.yubian.budget.Line;
import org.yubian.ledger.Condition;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.LineValues;
import org.yubian.ledger.Source;

/**
 * Finds lines of one list step by step: first by fund and category, then by function, by project,
 * by economic subjects. What a step determines holds for the next ones, and what it rules out is
 * not looked at again.
 */
final class Refinement {
  /** More possible lines than these are not looked at: it would take too long. */
  private static final int MOST = 60_000;

  private final Source source;
  private final Evidence evidence;
  private final LineValues values;
  private final Set<Dimension> known = EnumSet.noneOf(Dimension.class);
  private final List<Node> roots = new ArrayList<>();
  private List<Node> leaves = new ArrayList<>();
  private final Set<Fact.Place> contradictions = new LinkedHashSet<>();
  private final List<Pairing> pairings = new ArrayList<>();
  private int paired;
  private boolean gaveUp;

  Refinement(Source source, Evidence evidence, LineValues values, Set<Dimension> dimensions) {
    this.source = source;
    this.evidence = evidence;
    this.values = values;
    this.known.addAll(dimensions);
  }

  List<Node> roots() {
    return roots;
  }

  /** Whether any table is about the list. */
  boolean isAsked() {
    return evidence.facts().stream().anyMatch(fact -> fact.source() == source);
  }

  /** Cells that cannot all be right. */
  Set<Fact.Place> contradictions() {
    return contradictions;
  }

  /** How many lines were found by pairings. */
  int paired() {
    return paired;
  }

  /** From now on, lines are looked for by these as well. */
  void pair(List<Pairing> by) {
    pairings.addAll(by);
  }

  /** Whether there were too many possible lines. */
  boolean gaveUp() {
    return gaveUp;
  }

  void begin(List<? extends Line> lines) {
    List<Node> nodes = new ArrayList<>();
    lines.forEach(line -> nodes.add(new Node(line, null)));
    solve(nodes);
    nodes.stream().filter(Refinement::isAlive).forEach(roots::add);
    leaves = new ArrayList<>(roots);
  }

  /**
   * Looks closer at what tables with a row for each value of the dimension are about.
   *
   * @param dimensions that are known from now on
   */
  void refine(
      Dimension dimension, Set<Dimension> dimensions, Function<Line, List<? extends Line>> closer) {
    List<Scope> telling =
        evidence.scopes().stream()
            .filter(scope -> scope.source() == source && scope.tells(dimension))
            .toList();
    List<Node> nodes = new ArrayList<>();
    for (Node leaf : leaves) {
      if (telling.stream().anyMatch(scope -> scope.covers(passes(leaf.line())))) {
        closer.apply(leaf.line()).forEach(line -> nodes.add(new Node(line, leaf)));
      }
    }
    if (nodes.size() > MOST) {
      gaveUp = true;
      return;
    }
    Set<Node> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    nodes.forEach(node -> parents.add(Objects.requireNonNull(node.parent())));
    // What no such table is about stays as it is, and still counts in the totals of others.
    List<Node> others = leaves.stream().filter(leaf -> !parents.contains(leaf)).toList();
    List<Node> all = new ArrayList<>(nodes);
    all.addAll(others);
    known.addAll(dimensions);
    solve(all);
    leaves = new ArrayList<>(others);
    for (Node node : nodes) {
      if (isAlive(node)) {
        Objects.requireNonNull(node.parent()).parts().add(node);
        leaves.add(node);
      }
    }
  }

  private static boolean isAlive(Node node) {
    return !node.isDetermined() || node.fen() != 0;
  }

  private java.util.function.Predicate<Condition> passes(Line line) {
    return condition -> !known.contains(condition.dimension()) || values.passes(line, condition);
  }

  private void solve(List<Node> nodes) {
    Sums sums = new Sums(nodes.size());
    for (Fact fact : evidence.facts()) {
      if (fact.source() == source && isKnown(fact.where())) {
        BitSet unknowns = new BitSet(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
          if (fact.where().stream().allMatch(passes(nodes.get(i).line()))) {
            unknowns.set(i);
          }
        }
        sums.add(unknowns, fact.fen(), fact.slack(), fact.place());
      }
    }
    addParents(nodes, sums);
    for (int i = 0; i < nodes.size(); i++) {
      Line line = nodes.get(i).line();
      if (evidence.scopes().stream().anyMatch(scope -> isMissing(scope, line))) {
        sums.nothing(i);
      }
    }
    sums.solve();
    contradictions.addAll(sums.contradictions());
    if (!pairings.isEmpty()) {
      // What the tables leave no choice about is found first; pairings only settle the rest.
      PairedNodes pairs = new PairedNodes(nodes, sums);
      for (Pairing pairing : pairings) {
        int settled = pairs.settle(pairing);
        if (settled > 0) {
          paired += settled;
          sums.solve();
        }
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      OptionalLong amount = sums.amount(i);
      if (amount.isPresent()) {
        nodes.get(i).determine(amount.getAsLong(), sums.slack(i));
      }
    }
  }

  private boolean isKnown(List<Condition> where) {
    return where.stream().allMatch(condition -> known.contains(condition.dimension()));
  }

  private static void addParents(List<Node> nodes, Sums sums) {
    Map<Node, BitSet> parts = new IdentityHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Node parent = node.parent();
      if (node.isDetermined()) {
        BitSet own = new BitSet();
        own.set(i);
        sums.add(own, node.fen(), node.slack(), null);
      } else if (parent != null && parent.isDetermined()) {
        parts.computeIfAbsent(parent, key -> new BitSet()).set(i);
      }
    }
    parts.forEach((parent, unknowns) -> sums.add(unknowns, parent.fen(), parent.slack(), null));
  }

  /** Whether the line belongs into a tree of rows that has no row for it. */
  private boolean isMissing(Scope scope, Line line) {
    if (scope.source() != source || !scope.covers(passes(line)) || !isKnown(scope.where())) {
      return false;
    }
    boolean column =
        scope.columns().stream()
            .anyMatch(where -> isKnown(where) && where.stream().allMatch(passes(line)));
    List<ReadRow.Key> keys = new ArrayList<>();
    for (var level : scope.tree().levels()) {
      for (Dimension dimension : level.keys()) {
        if (!known.contains(dimension)) {
          return false;
        }
        String value = values.get(line, dimension);
        keys.add(new ReadRow.Key(dimension, value == null ? "" : value));
      }
      boolean unit = level.keys().getFirst() == Dimension.UNIT;
      if (!unit && keys.getLast().value().isEmpty() && level.keys().size() == 1) {
        return false;
      }
    }
    return column && !scope.rows().contains(keys);
  }
}

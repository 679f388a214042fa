package org.yubian.desktop.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A tree of rows as a list: what stands below a folded row is left out. Which rows are unfolded is
 * remembered by their keys, so that it survives when the tree is built anew.
 *
 * @param <T> what a row is about
 */
public final class Outline<T> {
  /** A row with the rows below it. */
  public record Node<T>(Object key, T value, List<Node<T>> children) {
    public Node {
      children = List.copyOf(children);
    }
  }

  private record Shown<T>(Node<T> node, int depth) {}

  private final Set<Object> open = new HashSet<>();
  private final Set<Object> met = new HashSet<>();
  private final List<Shown<T>> shown = new ArrayList<>();
  private final Map<Object, Integer> places = new HashMap<>();
  private List<Node<T>> roots = List.of();

  public void setRoots(List<Node<T>> nodes) {
    roots = List.copyOf(nodes);
    flatten();
  }

  /** The same; rows that were never there before and for which this holds are unfolded. */
  public void setRoots(List<Node<T>> nodes, Predicate<T> opens) {
    nodes.forEach(node -> meet(node, opens));
    setRoots(nodes);
  }

  private void meet(Node<T> node, Predicate<T> opens) {
    if (!node.children().isEmpty() && opens.test(node.value()) && met.add(node.key())) {
      open.add(node.key());
    }
    node.children().forEach(child -> meet(child, opens));
  }

  public int size() {
    return shown.size();
  }

  public Node<T> node(int index) {
    return shown.get(index).node();
  }

  public int depth(int index) {
    return shown.get(index).depth();
  }

  public SheetRow.Fold fold(int index) {
    Node<T> node = node(index);
    if (node.children().isEmpty()) {
      return SheetRow.Fold.NONE;
    }
    return open.contains(node.key()) ? SheetRow.Fold.OPEN : SheetRow.Fold.CLOSED;
  }

  /** Place of a key among the rows shown; −1 for none. */
  public int indexOf(Object key) {
    return places.getOrDefault(key, -1);
  }

  public void toggle(int index) {
    Object key = node(index).key();
    if (!open.remove(key)) {
      open.add(key);
    }
    flatten();
  }

  /** Unfolds every row for which this holds and folds all others. */
  public void openWhere(Predicate<T> which) {
    open.clear();
    roots.forEach(node -> openBelow(node, which));
    flatten();
  }

  private void openBelow(Node<T> node, Predicate<T> which) {
    if (which.test(node.value())) {
      open.add(node.key());
    }
    node.children().forEach(child -> openBelow(child, which));
  }

  /** Unfolds what hides the row of this key. */
  public boolean reveal(Object key) {
    boolean found = roots.stream().anyMatch(root -> revealIn(root, key));
    flatten();
    return found;
  }

  private boolean revealIn(Node<T> node, Object key) {
    if (node.key().equals(key)) {
      return true;
    }
    boolean below = node.children().stream().anyMatch(child -> revealIn(child, key));
    if (below) {
      open.add(node.key());
    }
    return below;
  }

  /**
   * The key of the first row for which this holds, folded ones included, from a row on and then
   * from the top.
   */
  public Optional<Object> search(int from, Predicate<T> which) {
    List<Node<T>> all = new ArrayList<>();
    roots.forEach(root -> addAll(root, all));
    Node<T> start = from < 0 || from >= shown.size() ? null : node(from);
    int first = start == null ? 0 : Math.max(0, all.indexOf(start));
    for (int i = 0; i < all.size(); i++) {
      Node<T> node = all.get((first + i) % all.size());
      if (which.test(node.value())) {
        return Optional.of(node.key());
      }
    }
    return Optional.empty();
  }

  private static <T> void addAll(Node<T> node, List<Node<T>> all) {
    all.add(node);
    node.children().forEach(child -> addAll(child, all));
  }

  /**
   * The keys of unfolded rows as far as they mean the same tomorrow, which those of lines do not.
   */
  public Set<String> remembered() {
    Set<String> keys = new TreeSet<>();
    for (Object key : open) {
      if (key instanceof String text && !text.isEmpty()) {
        keys.add(text);
      }
    }
    return keys;
  }

  /** Unfolds the rows of these keys and folds all others. */
  public void recall(Set<String> keys) {
    open.clear();
    open.addAll(keys);
    flatten();
  }

  private void flatten() {
    shown.clear();
    places.clear();
    roots.forEach(root -> add(root, 0));
  }

  private void add(Node<T> node, int depth) {
    places.put(node.key(), shown.size());
    shown.add(new Shown<>(node, depth));
    if (open.contains(node.key())) {
      node.children().forEach(child -> add(child, depth + 1));
    }
  }
}

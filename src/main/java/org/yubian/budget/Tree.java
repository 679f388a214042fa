package org.yubian.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A node of {@link Rows}: a leaf of rows or a branch over nodes, never empty, never changed. */
sealed interface Tree<R extends Row> permits Tree.Leaf, Tree.Branch {
  /** Most entries of a node. */
  int WIDTH = 32;

  int size();

  long lowest();

  @Nullable R find(long key);

  @Nullable R atOrAfter(long key);

  @Nullable R atOrBefore(long key);

  void forEach(Consumer<? super R> action);

  /** One node, or two siblings when the node had to be split. */
  Tree<R>[] put(R row);

  @Nullable Tree<R> remove(long key);

  static <R extends Row> Tree<R> put(Tree<R> root, R row) {
    Tree<R>[] nodes = root.put(row);
    return nodes.length == 1 ? nodes[0] : new Branch<>(nodes);
  }

  static <R extends Row> Tree<R> build(List<R> rows) {
    List<Tree<R>> level = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += WIDTH) {
      level.add(Leaf.of(rows.subList(from, Math.min(from + WIDTH, rows.size()))));
    }
    while (level.size() > 1) {
      List<Tree<R>> above = new ArrayList<>();
      for (int from = 0; from < level.size(); from += WIDTH) {
        above.add(branch(level.subList(from, Math.min(from + WIDTH, level.size()))));
      }
      level = above;
    }
    return level.getFirst();
  }

  private static <R extends Row> Tree<R> branch(List<Tree<R>> nodes) {
    return new Branch<>(nodes.toArray(Tree.<R>array(0)));
  }

  @SuppressWarnings("unchecked")
  static <R extends Row> Tree<R>[] array(int length) {
    return (Tree<R>[]) new Tree<?>[length];
  }

  @SafeVarargs
  static <R extends Row> Tree<R>[] nodes(Tree<R>... nodes) {
    return nodes;
  }

  /**
   * Rows side by side.
   *
   * @param keys of the rows, beside them so that a search does not touch every row it passes
   * @param rows only of kind R
   */
  record Leaf<R extends Row>(long[] keys, Object[] rows) implements Tree<R> {
    static <R extends Row> Leaf<R> of(List<R> rows) {
      return new Leaf<>(rows.stream().mapToLong(Row::key).toArray(), rows.toArray());
    }

    @SuppressWarnings("unchecked")
    R row(int index) {
      return (R) rows[index];
    }

    @Override
    public int size() {
      return rows.length;
    }

    @Override
    public long lowest() {
      return keys[0];
    }

    @Override
    public @Nullable R find(long key) {
      int index = Arrays.binarySearch(keys, key);
      return index < 0 ? null : row(index);
    }

    @Override
    public @Nullable R atOrAfter(long key) {
      int index = Arrays.binarySearch(keys, key);
      int at = index < 0 ? -index - 1 : index;
      return at < rows.length ? row(at) : null;
    }

    @Override
    public @Nullable R atOrBefore(long key) {
      int index = Arrays.binarySearch(keys, key);
      int at = index < 0 ? -index - 2 : index;
      return at < 0 ? null : row(at);
    }

    @Override
    public void forEach(Consumer<? super R> action) {
      for (int i = 0; i < rows.length; i++) {
        action.accept(row(i));
      }
    }

    @Override
    public Tree<R>[] put(R row) {
      int index = Arrays.binarySearch(keys, row.key());
      if (index >= 0) {
        Object[] changed = rows.clone();
        changed[index] = row;
        return nodes(new Leaf<>(keys, changed));
      }
      int at = -index - 1;
      Object[] grown = new Object[rows.length + 1];
      System.arraycopy(rows, 0, grown, 0, at);
      grown[at] = row;
      System.arraycopy(rows, at, grown, at + 1, rows.length - at);
      long[] grownKeys = new long[grown.length];
      System.arraycopy(keys, 0, grownKeys, 0, at);
      grownKeys[at] = row.key();
      System.arraycopy(keys, at, grownKeys, at + 1, keys.length - at);
      if (grown.length <= WIDTH) {
        return nodes(new Leaf<>(grownKeys, grown));
      }
      int half = grown.length / 2;
      return nodes(
          new Leaf<R>(Arrays.copyOf(grownKeys, half), Arrays.copyOf(grown, half)),
          new Leaf<R>(
              Arrays.copyOfRange(grownKeys, half, grown.length),
              Arrays.copyOfRange(grown, half, grown.length)));
    }

    @Override
    public @Nullable Tree<R> remove(long key) {
      int index = Arrays.binarySearch(keys, key);
      if (index < 0) {
        return this;
      }
      if (rows.length == 1) {
        return null;
      }
      Object[] shrunk = new Object[rows.length - 1];
      System.arraycopy(rows, 0, shrunk, 0, index);
      System.arraycopy(rows, index + 1, shrunk, index, rows.length - index - 1);
      long[] shrunkKeys = new long[keys.length - 1];
      System.arraycopy(keys, 0, shrunkKeys, 0, index);
      System.arraycopy(keys, index + 1, shrunkKeys, index, keys.length - index - 1);
      return new Leaf<>(shrunkKeys, shrunk);
    }
  }

  /**
   * Nodes side by side.
   *
   * @param lows for each node a key that is at most its lowest and above all keys before it
   * @param size number of rows below
   */
  record Branch<R extends Row>(Tree<R>[] nodes, long[] lows, int size) implements Tree<R> {
    Branch(Tree<R>[] nodes) {
      this(
          nodes,
          Arrays.stream(nodes).mapToLong(Tree::lowest).toArray(),
          Arrays.stream(nodes).mapToInt(Tree::size).sum());
    }

    private int search(long key) {
      int index = Arrays.binarySearch(lows, key);
      return index >= 0 ? index : Math.max(0, -index - 2);
    }

    @Override
    public long lowest() {
      return lows[0];
    }

    @Override
    public @Nullable R find(long key) {
      return nodes[search(key)].find(key);
    }

    @Override
    public @Nullable R atOrAfter(long key) {
      int index = search(key);
      R found = nodes[index].atOrAfter(key);
      return found == null && index + 1 < nodes.length ? nodes[index + 1].atOrAfter(key) : found;
    }

    @Override
    public @Nullable R atOrBefore(long key) {
      int index = search(key);
      R found = nodes[index].atOrBefore(key);
      return found == null && index > 0 ? nodes[index - 1].atOrBefore(key) : found;
    }

    @Override
    public void forEach(Consumer<? super R> action) {
      for (Tree<R> node : nodes) {
        node.forEach(action);
      }
    }

    @Override
    public Tree<R>[] put(R row) {
      int index = search(row.key());
      Tree<R>[] put = nodes[index].put(row);
      int grown = put[0].size() + (put.length == 2 ? put[1].size() : 0) - nodes[index].size();
      Branch<R> changed =
          put.length == 1
              ? replaced(index, put[0], Math.min(lows[index], row.key()), size + grown)
              : split(index, put, Math.min(lows[index], row.key()), size + grown);
      return changed.nodes.length <= WIDTH ? Tree.nodes(changed) : changed.halves();
    }

    // The lows and the size are carried over, not asked of the nodes: touching each of them would
    // miss the cache dozens of times in a long list.
    private Branch<R> replaced(int index, Tree<R> node, long low, int newSize) {
      Tree<R>[] changed = nodes.clone();
      changed[index] = node;
      long[] changedLows = lows.clone();
      changedLows[index] = low;
      return new Branch<>(changed, changedLows, newSize);
    }

    private Branch<R> split(int index, Tree<R>[] pair, long low, int newSize) {
      Tree<R>[] changed = array(nodes.length + 1);
      System.arraycopy(nodes, 0, changed, 0, index);
      System.arraycopy(nodes, index + 1, changed, index + 2, nodes.length - index - 1);
      changed[index] = pair[0];
      changed[index + 1] = pair[1];
      long[] changedLows = new long[lows.length + 1];
      System.arraycopy(lows, 0, changedLows, 0, index);
      System.arraycopy(lows, index + 1, changedLows, index + 2, lows.length - index - 1);
      changedLows[index] = low;
      changedLows[index + 1] = pair[1].lowest();
      return new Branch<>(changed, changedLows, newSize);
    }

    private Tree<R>[] halves() {
      int half = nodes.length / 2;
      return Tree.nodes(
          new Branch<>(Arrays.copyOfRange(nodes, 0, half)),
          new Branch<>(Arrays.copyOfRange(nodes, half, nodes.length)));
    }

    @Override
    public @Nullable Tree<R> remove(long key) {
      int index = search(key);
      Tree<R> rest = nodes[index].remove(key);
      if (rest != null) {
        int shrunk = nodes[index].size() - rest.size();
        return replaced(index, rest, lows[index], size - shrunk);
      }
      if (nodes.length == 1) {
        return null;
      }
      Tree<R>[] fewer = array(nodes.length - 1);
      System.arraycopy(nodes, 0, fewer, 0, index);
      System.arraycopy(nodes, index + 1, fewer, index, nodes.length - index - 1);
      long[] fewerLows = new long[fewer.length];
      System.arraycopy(lows, 0, fewerLows, 0, index);
      System.arraycopy(lows, index + 1, fewerLows, index, lows.length - index - 1);
      return new Branch<>(fewer, fewerLows, size - nodes[index].size());
    }
  }
}

package org.yubian.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of rows in the order of their keys. Changing one row shares everything else
 * with the list it came from, so that every edit can hand out a consistent snapshot: adding,
 * replacing, removing and finding cost O(log n) time and a few hundred bytes however long the list
 * is.
 *
 * <p>A persistent B+ tree with leaves of up to {@value Tree#WIDTH} rows: about fourteen bytes a row
 * besides the row itself. Library maps hold a node and a boxed key for every row, four times that,
 * and miss the cache five times as often; a million lines must fit and an edit among them must not
 * cost more than an edit among a hundred.
 */
public final class Rows<R extends Row> implements Iterable<R> {
  /** Distance between keys given in order, so that rows can be put between them. */
  static final long GAP = 1L << 40;

  private static final Rows<?> EMPTY = new Rows<>(null);

  private final @Nullable Tree<R> root;

  private Rows(@Nullable Tree<R> root) {
    this.root = root;
  }

  @SuppressWarnings("unchecked")
  public static <R extends Row> Rows<R> empty() {
    return (Rows<R>) EMPTY;
  }

  /** The rows in this order; the keys they come with are replaced by ones with room between. */
  public static <R extends Row> Rows<R> inOrder(Collection<R> rows) {
    List<R> keyed = new ArrayList<>(rows.size());
    long key = 0;
    for (R row : rows) {
      key += GAP;
      keyed.add(withKey(row, key));
    }
    return ofAscending(keyed);
  }

  /**
   * Rows that already have their keys, ascending.
   *
   * @throws IllegalArgumentException when keys do not ascend
   */
  public static <R extends Row> Rows<R> ofAscending(List<R> rows) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i - 1).key() >= rows.get(i).key()) {
        throw new IllegalArgumentException("keys must ascend at " + i);
      }
    }
    return rows.isEmpty() ? empty() : new Rows<>(Tree.build(rows));
  }

  @SuppressWarnings("unchecked") // a row's withKey returns its own kind
  static <R extends Row> R withKey(R row, long key) {
    return row.key() == key ? row : (R) row.withKey(key);
  }

  public int size() {
    return root == null ? 0 : root.size();
  }

  public boolean isEmpty() {
    return root == null;
  }

  public @Nullable R find(long key) {
    return root == null ? null : root.find(key);
  }

  /**
   * @throws NoSuchElementException when no row has the key
   */
  public R get(long key) {
    R row = find(key);
    if (row == null) {
      throw new NoSuchElementException("no row " + key);
    }
    return row;
  }

  /** The list with the row put at its key, replacing what stood there. */
  public Rows<R> with(R row) {
    return new Rows<>(root == null ? Tree.build(List.of(row)) : Tree.put(root, row));
  }

  /** The list without the row of this key. */
  public Rows<R> without(long key) {
    if (root == null || root.find(key) == null) {
      return this;
    }
    Tree<R> rest = root.remove(key);
    return rest == null ? empty() : new Rows<>(rest);
  }

  public @Nullable R first() {
    return root == null ? null : root.atOrAfter(Long.MIN_VALUE);
  }

  public @Nullable R last() {
    return root == null ? null : root.atOrBefore(Long.MAX_VALUE);
  }

  /** The row following the key, which need not be present. */
  public @Nullable R after(long key) {
    return root == null || key == Long.MAX_VALUE ? null : root.atOrAfter(key + 1);
  }

  /** The row preceding the key, which need not be present. */
  public @Nullable R before(long key) {
    return root == null || key == Long.MIN_VALUE ? null : root.atOrBefore(key - 1);
  }

  /** A key for a row at the end. */
  public long keyAtEnd() {
    R last = last();
    return last == null ? GAP : last.key() + GAP;
  }

  /**
   * Keys for rows put right after the one with the key (or at the front for a key before all).
   *
   * @return as many ascending keys as asked for, or fewer when the place is exhausted: then the
   *     caller puts the remaining rows at the end
   */
  public long[] keysAfter(long key, int count) {
    R next = after(key);
    boolean atFront = next != null && before(next.key()) == null;
    long from = next != null && atFront ? below(next.key()) : key;
    long to = next == null ? Long.MAX_VALUE : next.key();
    // Unsigned, because keys may lie on both ends of the range.
    long step = Math.min(Long.divideUnsigned(to - from, count + 1L), GAP);
    if (step == 0) {
      return new long[0];
    }
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = from + step * (i + 1L);
    }
    return keys;
  }

  private static long below(long key) {
    return key < Long.MIN_VALUE + GAP ? Long.MIN_VALUE : key - GAP;
  }

  @Override
  public void forEach(Consumer<? super R> action) {
    if (root != null) {
      root.forEach(action);
    }
  }

  @Override
  public Iterator<R> iterator() {
    return root == null ? List.<R>of().iterator() : new TreeIterator<>(root);
  }

  public Stream<R> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  public List<R> toList() {
    List<R> list = new ArrayList<>(size());
    forEach(list::add);
    return list;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Rows<?> rows) || rows.size() != size()) {
      return other == this;
    }
    Iterator<?> theirs = rows.iterator();
    for (R mine : this) {
      if (!mine.equals(theirs.next())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (R row : this) {
      hash = 31 * hash + row.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return size() + " rows";
  }
}

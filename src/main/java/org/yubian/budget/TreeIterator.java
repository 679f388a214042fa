package org.yubian.budget;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks the rows of a tree in the order of their keys. */
final class TreeIterator<R extends Row> implements Iterator<R> {
  private final Deque<Tree<R>> pending = new ArrayDeque<>();
  private Tree.Leaf<R> leaf;
  private int index;

  TreeIterator(Tree<R> root) {
    pending.push(root);
    leaf = nextLeaf();
  }

  private Tree.Leaf<R> nextLeaf() {
    while (true) {
      switch (pending.pop()) {
        case Tree.Leaf<R> found -> {
          return found;
        }
        case Tree.Branch<R> branch -> {
          for (int i = branch.nodes().length - 1; i >= 0; i--) {
            pending.push(branch.nodes()[i]);
          }
        }
      }
    }
  }

  @Override
  public boolean hasNext() {
    return index < leaf.size() || !pending.isEmpty();
  }

  @Override
  public R next() {
    if (index == leaf.size()) {
      if (pending.isEmpty()) {
        throw new NoSuchElementException();
      }
      leaf = nextLeaf();
      index = 0;
    }
    return leaf.row(index++);
  }
}

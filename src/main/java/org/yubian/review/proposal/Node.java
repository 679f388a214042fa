package org.yubian.review.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Line;

/** A line that may be, and the closer ones it may be made of. */
final class Node {
  private final Line line;
  private final @Nullable Node parent;
  private final List<Node> parts = new ArrayList<>();
  private boolean determined;
  private long fen;
  private long slack;

  Node(Line line, @Nullable Node parent) {
    this.line = line;
    this.parent = parent;
  }

  Line line() {
    return line;
  }

  @Nullable Node parent() {
    return parent;
  }

  List<Node> parts() {
    return parts;
  }

  boolean isDetermined() {
    return determined;
  }

  /** In fen; only where it is determined. */
  long fen() {
    return fen;
  }

  /** By how much it may be off for being rounded. */
  long slack() {
    return slack;
  }

  void determine(long amount, long off) {
    determined = true;
    fen = amount;
    slack = off;
  }
}

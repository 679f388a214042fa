package org.yubian.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Edit;

/** What can be undone and redone. */
final class History {
  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();

  void did(Edit edit) {
    done.push(edit);
    undone.clear();
  }

  /** The edit that undo takes back. */
  @Nullable Edit last() {
    return done.peek();
  }

  /** The edit that redo makes again. */
  @Nullable Edit next() {
    return undone.peek();
  }

  void didUndo() {
    undone.push(done.pop());
  }

  void didRedo() {
    done.push(undone.pop());
  }
}

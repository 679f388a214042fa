package org.yubian.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Edit;

/**
 * What can be undone and redone. A step is known by identity, never by a count of steps: undoing
 * below a checkpoint and editing on gives as many steps as before, but not the same.
 */
final class History {
  /** An edit that was made. */
  static final class Step {
    private final Edit edit;

    private Step(Edit edit) {
      this.edit = edit;
    }

    Edit edit() {
      return edit;
    }
  }

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private @Nullable Step checkpoint;

  void did(Edit edit) {
    done.push(new Step(edit));
    undone.clear();
  }

  /** The step that undo takes back. */
  @Nullable Step last() {
    return done.peek();
  }

  /** The step that redo makes again. */
  @Nullable Step next() {
    return undone.peek();
  }

  void didUndo() {
    undone.push(done.pop());
  }

  void didRedo() {
    done.push(undone.pop());
  }

  void checkpoint() {
    checkpoint = done.peek();
  }

  boolean isAtCheckpoint() {
    return done.peek() == checkpoint;
  }
}

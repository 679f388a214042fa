package org.yubian.desktop.sheet;

import java.util.Optional;

/** What became of a typed text. */
public sealed interface Commit {
  Commit DONE = new Done();

  /**
   * What became of it where it makes one edit.
   *
   * @param refusal why the edit was not made; empty when it was
   */
  static Commit of(Optional<String> refusal) {
    return of(refusal, DONE);
  }

  /**
   * @param done what becomes of it when the edit was made
   */
  static Commit of(Optional<String> refusal, Commit done) {
    return refusal.<Commit>map(Problem::new).orElse(done);
  }

  /** It was taken. */
  record Done() implements Commit {}

  /**
   * It was taken, and the cursor goes on elsewhere.
   *
   * @param rowKey of the row to go to
   * @param column id of the column to go to
   */
  record Moved(Object rowKey, String column) implements Commit {}

  /** It was not; the text stays in the editor and the message stands beside it. */
  record Problem(String message) implements Commit {}
}

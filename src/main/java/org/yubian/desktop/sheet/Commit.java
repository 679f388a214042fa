package org.yubian.desktop.sheet;

/** What became of a typed text. */
public sealed interface Commit {
  Commit DONE = new Done();

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

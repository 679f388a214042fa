package org.yubian.desktop.sheet;

/** What became of a typed text. */
public sealed interface Commit {
  Commit DONE = new Done();

  /** It was taken. */
  record Done() implements Commit {}

  /** It was not; the text stays in the editor and the message stands beside it. */
  record Problem(String message) implements Commit {}
}

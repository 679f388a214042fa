package org.yubian.desktop.intake;

import java.util.List;

/** What a row of a table becomes. */
sealed interface Outcome {
  /** Lines: one, or one for each fund or category that has a column of its own. */
  record Lines(List<Draft> drafts) implements Outcome {
    public Lines {
      drafts = List.copyOf(drafts);
    }
  }

  /** Nothing, and rightly so: a sum, or no amount. */
  record Skipped(String why) implements Outcome {}

  /** Nothing, and the user should know. */
  record Failed(String why) implements Outcome {}
}

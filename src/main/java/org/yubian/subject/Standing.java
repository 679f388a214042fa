package org.yubian.subject;

import org.jspecify.annotations.Nullable;

/**
 * How a code stands in an edition.
 *
 * @param subject the row in force, else the row nearest in time; null where the code is unknown
 * @param former for {@link State#RENAMED} the row under the name before
 */
public record Standing(State state, @Nullable Subject subject, @Nullable Subject former) {

  /** What can be said of a code in a year. */
  public enum State {
    CURRENT,
    /** In force, under another name than in an earlier year. */
    RENAMED,
    /** Only in force in a later year. */
    NOT_YET,
    /** No longer in force. */
    ENDED,
    /** In no edition known here. */
    UNKNOWN
  }

  /** Whether a line may use the code in this year. */
  public boolean inForce() {
    return state == State.CURRENT || state == State.RENAMED;
  }
}

package org.yubian.session;

import org.yubian.ledger.Change;

/** Hears, on the session's thread, what happens to the open budget. It must not edit in turn. */
public interface SessionListener {
  /** An edit, an undo or a redo; the ledger is the one there was, with new sums. */
  void changed(Change change);

  /**
   * An edit that changed the template: the session has another ledger, and every table is to be
   * shown anew.
   */
  void rebuilt(Change change);

  /** What the status bar says about saving has changed. */
  default void saving(SaveState state) {}

  /**
   * Edits are saved, but no backup could be made of them.
   *
   * @param reason for the user
   */
  default void backupFailed(String reason) {}
}

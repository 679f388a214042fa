package org.yubian.desktop.desk;

import org.yubian.ledger.Change;
import org.yubian.session.SaveState;

/** Hears of what happens to the open budget, on the window's thread. It must not edit in turn. */
public interface DeskListener {
  /** An edit, an undo or a redo. */
  default void changed(Change change) {}

  /** Everything is to be shown anew: another template, or amounts in another unit. */
  default void renewed() {}

  /** The audit found something else. */
  default void flagged() {}

  default void saving(SaveState state) {}
}

package org.yubian.subject.edition;

import java.util.List;
import org.yubian.subject.Scheme;

/** A code of a budget that needs a look when the budget is rolled to another edition. */
public sealed interface RollItem {

  /** The code the budget uses. */
  String code();

  /** The code stays, under another name. */
  record Renamed(Scheme scheme, Renaming renaming) implements RollItem {
    @Override
    public String code() {
      return renaming.before().code();
    }
  }

  /** The code is no longer in force; lines move to a successor, or stay and are marked. */
  record Ended(Scheme scheme, Ending ending) implements RollItem {
    @Override
    public String code() {
      return ending.subject().code();
    }
  }

  /**
   * The code is in neither edition.
   *
   * @param successors the subjects known to have had that code; mostly none
   */
  record Unknown(Scheme scheme, String code, List<Successor> successors) implements RollItem {}
}

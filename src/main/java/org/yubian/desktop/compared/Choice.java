package org.yubian.desktop.compared;

/** Which budget to compare with. */
sealed interface Choice {
  Choice AUTOMATIC = new Automatic();
  Choice NONE = new None();

  /** The likeliest one of the unit's file. */
  record Automatic() implements Choice {}

  /** Not to compare at all. */
  record None() implements Choice {}

  /**
   * A budget of the unit's file.
   *
   * @param id within the file
   */
  record Of(long id) implements Choice {}
}

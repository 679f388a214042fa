package org.yubian.exchange;

/** For whom JSON is written and read. */
enum Mode {
  /** Other programs and people: as the format says, judged by its rules on reading. */
  DOCUMENT,

  /**
   * The program itself: exactly what the records hold, also where they are unfinished, with their
   * extras apart under a key of their own.
   */
  JOURNAL
}

package org.yubian.exchange;

/** Whether a key must stand in an object, and whether it is written when its value is blank. */
enum Presence {
  /** Must be given, and not as null. */
  REQUIRED,
  /** Must be given in a document; an unfinished row in a journal may lack it. */
  REQUIRED_IN_DOCUMENT,
  /** Always written, if need be as null; may be left out on reading. */
  ALWAYS,
  /** Written when not blank, or when the document read gave it blank. */
  OPTIONAL;

  boolean isRequired(JsonIn in) {
    return this == REQUIRED || (this == REQUIRED_IN_DOCUMENT && !in.isJournal());
  }
}

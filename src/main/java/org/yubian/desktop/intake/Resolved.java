package org.yubian.desktop.intake;

/** What a text says about a subject. */
sealed interface Resolved {
  Resolved BLANK = new Blank();

  /** A subject lines can be written at; it may have ended, which the sheet then shows. */
  record Code(String code) implements Resolved {}

  /** A subject above that level: a row of sums. */
  record Upper(String code) implements Resolved {}

  /** Nothing. */
  record Blank() implements Resolved {}

  /** Something that is no subject. */
  record Wrong(String message) implements Resolved {}
}

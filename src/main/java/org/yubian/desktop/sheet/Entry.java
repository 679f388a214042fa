package org.yubian.desktop.sheet;

/** Whether a cell can be typed into. */
public sealed interface Entry {
  /**
   * It can.
   *
   * @param text what F2 starts with
   */
  record Open(String text) implements Entry {}

  /**
   * It cannot.
   *
   * @param why with where to type instead
   */
  record Refused(String why) implements Entry {}
}

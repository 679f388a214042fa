package org.yubian.desktop.frame;

/** What the menus can ask of the screen in the middle. */
public enum ScreenAction {
  ADD("Shortcut+I"),
  COPY("Shortcut+C"),
  PASTE("Shortcut+V"),
  /** Shown and mapped before. */
  PASTE_LINES("Shortcut+Shift+V"),
  FILL_DOWN("Shortcut+D"),
  DUPLICATE("Shortcut+Shift+D"),
  MOVE_UP("Alt+UP"),
  MOVE_DOWN("Alt+DOWN"),
  /** To another subject. */
  MOVE_TO("F4"),
  /** What was changed about the chosen line. */
  HISTORY("Shortcut+Shift+H"),
  REMOVE("Shortcut+Delete");

  private final String keys;

  ScreenAction(String keys) {
    this.keys = keys;
  }

  /** Whether it changes the budget. */
  boolean edits() {
    return this != COPY && this != HISTORY;
  }

  String keys() {
    return keys;
  }
}

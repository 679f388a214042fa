package org.yubian.desktop.frame;

/** The menus of every window, in their order. */
public enum MenuName {
  FILE,
  EDIT,
  VIEW,
  TOOLS,
  HELP
}

package org.yubian.desktop.frame;

/**
 * How the dock stands.
 *
 * @param page id of the page that is shown when it is open
 */
public record DockState(String page, boolean open) {}

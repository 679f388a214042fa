package org.yubian.desktop.frame;

import javafx.scene.Node;

/** A page of the dock at the right. */
public record DockPage(String id, String title, Node node) {}

package org.yubian.desktop;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Drags with the mouse as the toolkit tells them, without a pointer on screen. */
final class Drags {
  private Drags() {}

  /** From one place of a node to another; to be called on the window's thread. */
  static void drag(Node node, Point2D from, Point2D to) {
    fire(node, MouseEvent.MOUSE_PRESSED, from);
    fire(node, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
    fire(node, MouseEvent.MOUSE_DRAGGED, to);
    fire(node, MouseEvent.MOUSE_RELEASED, to);
  }

  private static void fire(Node node, EventType<MouseEvent> type, Point2D at) {
    Point2D scene = node.localToScene(at);
    Point2D screen = node.localToScreen(at);
    MouseEvent event =
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null);
    Event.fireEvent(node, event);
  }
}

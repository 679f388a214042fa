package org.yubian.desktop.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.yubian.desktop.sheet.view.Sheet;

/**
 * The parts of a window that F6 goes round: navigation, the strips, sheets and forms of the screen
 * from top to bottom, the dock, a notice, the status bar. Esc goes from any of them back to the
 * work.
 */
final class Regions {
  /** A part of a screen, besides its strips and sheets, that the keyboard goes to as a whole. */
  static final String KEY_ROW = "key-row";

  private static final String FORM = "form";

  private final Supplier<Screen> screen;
  private final Stop navigation;
  private final Stop dock;
  private final Stop notices;
  private final Stop status;

  /**
   * @param focus puts the keyboard there; false where there is nothing to press
   */
  private record Stop(Node node, BooleanSupplier focus) {
    boolean hasFocus() {
      Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
      for (Node each = owner; each != null; each = each.getParent()) {
        if (each.equals(node)) {
          return true;
        }
      }
      return false;
    }
  }

  Regions(Parent navigation, Supplier<Screen> screen, Dock dock, Parent notices, Parent status) {
    this.screen = screen;
    this.notices = row(notices);
    this.navigation = row(navigation);
    this.dock = new Stop(dock, dock::focusPage);
    this.status = row(status);
    dock.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
  }

  private Stop row(Parent parent) {
    KeyRow row =
        (KeyRow)
            parent
                .getProperties()
                .computeIfAbsent(
                    KeyRow.class,
                    absent -> {
                      parent.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
                      return new KeyRow(parent);
                    });
    return new Stop(parent, row::focus);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      screen.get().focus();
      event.consume();
    }
  }

  boolean focusDock() {
    return dock.focus().getAsBoolean();
  }

  /** Goes to the next part that has something to press, or to the one before. */
  void move(int by) {
    List<Stop> stops = stops();
    int now = 0;
    for (int i = 0; i < stops.size(); i++) {
      now = stops.get(i).hasFocus() ? i : now;
    }
    for (int step = 1; step <= stops.size(); step++) {
      if (stops.get(Math.floorMod(now + step * by, stops.size())).focus().getAsBoolean()) {
        return;
      }
    }
  }

  private List<Stop> stops() {
    List<Stop> stops = new ArrayList<>(List.of(navigation));
    Node shown = screen.get().node();
    List<Stop> work = new ArrayList<>();
    collect(shown, work);
    if (work.stream().allMatch(stop -> isRow(stop.node()))) {
      stops.add(new Stop(shown, this::focusScreen));
    }
    stops.addAll(work);
    stops.add(dock);
    if (notices.node().isVisible()) {
      stops.add(notices);
    }
    stops.add(status);
    return stops;
  }

  private boolean focusScreen() {
    screen.get().focus();
    return true;
  }

  private void collect(Node node, List<Stop> stops) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Sheet sheet) {
      stops.add(new Stop(sheet, () -> focus(sheet)));
    } else if (node instanceof Parent parent) {
      if (isRow(parent)) {
        stops.add(row(parent));
      } else if (parent.getStyleClass().contains(FORM)) {
        stops.add(new Stop(parent, () -> focusFirst(parent)));
      } else {
        asSeen(parent).forEach(child -> collect(child, stops));
      }
    }
  }

  private static boolean isRow(Node node) {
    return node.getStyleClass().contains("screen-strip") || node.getStyleClass().contains(KEY_ROW);
  }

  /** The parts as the eye meets them, which is not the order they were put in. */
  private static List<Node> asSeen(Parent parent) {
    return parent instanceof BorderPane pane
        ? Stream.of(
                pane.getTop(), pane.getLeft(), pane.getCenter(), pane.getRight(), pane.getBottom())
            .filter(Objects::nonNull)
            .toList()
        : parent.getChildrenUnmodifiable();
  }

  private static boolean focusFirst(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      boolean open = child.isVisible() && !child.isDisabled();
      if (open && child instanceof Control && child.isFocusTraversable()) {
        child.requestFocus();
        return true;
      }
      if (open && child instanceof Parent inner && focusFirst(inner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean focus(Sheet sheet) {
    sheet.requestFocus();
    return true;
  }
}

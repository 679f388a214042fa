package org.yubian.desktop.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yubian.desktop.sheet.view.Sheet;

/**
 * The parts of a window that F6 goes round: navigation, the strips and sheets of the screen from
 * top to bottom, the dock, the status bar. Esc goes from any of them back to the work.
 */
final class Regions {
  /** A part of a screen, besides its strips and sheets, that the keyboard goes to as a whole. */
  static final String KEY_ROW = "key-row";

  private final Supplier<Screen> screen;
  private final Stop navigation;
  private final Stop dock;
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

  Regions(Parent navigation, Supplier<Screen> screen, Dock dock, Parent status) {
    this.screen = screen;
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
    if (work.stream().noneMatch(stop -> stop.node() instanceof Sheet)) {
      stops.add(new Stop(shown, this::focusScreen));
    }
    stops.addAll(work);
    stops.addAll(List.of(dock, status));
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
      if (parent.getStyleClass().contains("screen-strip")
          || parent.getStyleClass().contains(KEY_ROW)) {
        stops.add(row(parent));
      } else {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
      }
    }
  }

  private static boolean focus(Sheet sheet) {
    sheet.requestFocus();
    return true;
  }
}

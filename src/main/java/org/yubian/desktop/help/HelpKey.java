package org.yubian.desktop.help;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * F1 in every window of the program: the page of the part that has the keyboard, or else of the
 * window. Windows with a menu have F1 there, for the screen they show; it is left to them where the
 * part with the keyboard says nothing of its own.
 */
public final class HelpKey {
  private static final String TOPIC = "help-topic";

  private final HelpWindow help;
  private final ObservableList<Window> windows;
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final ListChangeListener<Window> shown = this::shown;

  /**
   * @param windows all that are shown, of which this takes note
   */
  public HelpKey(HelpWindow help, ObservableList<Window> windows) {
    this.help = help;
    this.windows = windows;
    windows.addListener(shown);
  }

  /** Says which page explains a part of a window. */
  public static <T extends Node> T explain(T part, String page) {
    part.getProperties().put(TOPIC, page);
    return part;
  }

  /** Windows shown from now on are left alone. */
  public void end() {
    windows.removeListener(shown);
  }

  private void shown(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getRemoved().forEach(gone -> gone.removeEventFilter(KeyEvent.KEY_PRESSED, pressed));
      change.getAddedSubList().forEach(come -> come.addEventFilter(KeyEvent.KEY_PRESSED, pressed));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F1 && event.getSource() instanceof Window window) {
      Scene scene = window.getScene();
      String topic = scene == null ? null : topic(scene);
      if (topic != null) {
        help.show(topic);
        event.consume();
      }
    }
  }

  private static @Nullable String topic(Scene scene) {
    Node focus = scene.getFocusOwner();
    for (Node each = focus == null ? scene.getRoot() : focus; each != null; ) {
      if (each.getProperties().get(TOPIC) instanceof String page) {
        return page;
      }
      each = each.getParent();
    }
    return scene.getRoot() instanceof DialogPane pane ? of(pane.getContent()) : null;
  }

  private static String of(@Nullable Node content) {
    return content != null && content.getProperties().get(TOPIC) instanceof String page
        ? page
        : "start";
  }
}

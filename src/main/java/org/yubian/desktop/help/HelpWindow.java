package org.yubian.desktop.help;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.theme.Appearance;
import org.yubian.desktop.theme.Scaled;

/** The one window of the how-to pages, beside all others. */
public final class HelpWindow {
  private static final Messages TEXT = Messages.of(HelpWindow.class);
  private static final double WIDTH = 980;
  private static final double HEIGHT = 680;

  private final Appearance appearance;
  private @Nullable Stage stage;
  private @Nullable HelpView view;

  public HelpWindow(Appearance appearance) {
    this.appearance = appearance;
  }

  /**
   * Shows the page of a screen.
   *
   * @param id of the screen
   */
  public void show(String id) {
    HelpView shown = view;
    Stage window = stage;
    if (shown == null || window == null) {
      shown = new HelpView();
      window = stage(shown);
      view = shown;
      stage = window;
    }
    window.show();
    window.toFront();
    shown.show(id);
  }

  private Stage stage(HelpView shown) {
    Stage made = new Stage();
    Scene scene = new Scene(new Scaled(shown, appearance.scale()), WIDTH, HEIGHT);
    appearance.dress(scene);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
          }
        });
    made.setScene(scene);
    made.setTitle(TEXT.get("help.title"));
    made.setOnHidden(event -> close());
    return made;
  }

  /** Closes the window where it is open. */
  public void close() {
    Stage window = stage;
    stage = null;
    view = null;
    if (window != null) {
      window.hide();
    }
  }
}

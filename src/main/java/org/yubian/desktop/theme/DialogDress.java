package org.yubian.desktop.theme;

import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Lets dialogs look like the window they belong to. */
public final class DialogDress {
  private DialogDress() {}

  /** Makes the window the dialog's owner and dresses the dialog like it. */
  public static void like(Window owner, Dialog<?> dialog) {
    dialog.initOwner(owner);
    dialog.setHeaderText(null);
    Scene scene = dialog.getDialogPane().getScene();
    scene.setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
  }
}

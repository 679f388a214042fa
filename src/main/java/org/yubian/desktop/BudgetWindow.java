package org.yubian.desktop;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.theme.Theme;
import org.yubian.session.StorageException;

/** The window of one open budget. */
final class BudgetWindow {
  private static final Messages TEXT = Messages.of(BudgetWindow.class);
  private static final Logger LOG = Logger.getLogger(BudgetWindow.class.getName());
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private final Opened opened;
  private final Consumer<BudgetWindow> closed;
  private final Stage stage = new Stage();
  private final BudgetView view;

  BudgetWindow(Opened opened, Consumer<BudgetWindow> closed) {
    this.opened = opened;
    this.closed = closed;
    view = new BudgetView(opened.desk(), this::tell);
    Scene scene = new Scene(view.frame());
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.setTitle(title(opened.desk().budget()));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(screen.getWidth(), WIDTH));
    stage.setHeight(Math.min(screen.getHeight(), HEIGHT));
    stage.setMaximized(true);
    stage.setOnCloseRequest(this::close);
  }

  private static String title(Budget budget) {
    return TEXT.get(
        "window.title",
        budget.unit().name(),
        budget.header().year(),
        budget.unit().scope().label());
  }

  void show() {
    stage.show();
  }

  private void tell(String message) {
    Alert alert = new Alert(Alert.AlertType.INFORMATION, message, ButtonType.OK);
    alert.initOwner(stage);
    alert.setTitle(TEXT.get("program"));
    alert.setHeaderText(null);
    alert.show();
  }

  private void close(WindowEvent event) {
    event.consume();
    if (view.frame().finishEditing()) {
      Thread.ofPlatform().name("closing").start(this::closeStorage);
    }
  }

  /** Waits until everything is written; the window goes only then. */
  private void closeStorage() {
    try {
      opened.storage().close();
      Platform.runLater(
          () -> {
            stage.hide();
            closed.accept(this);
          });
    } catch (StorageException e) {
      LOG.log(Level.WARNING, "cannot close", e);
      Platform.runLater(() -> tell(String.valueOf(e.getMessage())));
    }
  }
}

package org.yubian.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import org.yubian.Messages;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.OpeningException;
import org.yubian.desktop.opening.Source;

/** The windows of the program, one for each open budget. */
final class Windows {
  private static final Messages TEXT = Messages.of(Windows.class);
  private static final Logger LOG = Logger.getLogger(Windows.class.getName());

  private final Opening opening;
  private final Runnable lastClosed;
  private final List<BudgetWindow> open = new ArrayList<>();

  Windows(Opening opening, Runnable lastClosed) {
    this.opening = opening;
    this.lastClosed = lastClosed;
  }

  /** Opens a budget, in the background, and shows its window. */
  void open(Source source) {
    Thread.ofPlatform()
        .daemon()
        .name("opening")
        .start(
            () -> {
              try {
                Opened opened = opening.open(source);
                Platform.runLater(() -> show(opened));
              } catch (OpeningException e) {
                LOG.log(Level.WARNING, "cannot open " + source, e);
                Platform.runLater(() -> refuse(String.valueOf(e.getMessage())));
              }
            });
  }

  private void show(Opened opened) {
    BudgetWindow window = new BudgetWindow(opened, this::closed);
    open.add(window);
    window.show();
  }

  private void refuse(String message) {
    Alert alert = new Alert(Alert.AlertType.WARNING);
    alert.setTitle(TEXT.get("program"));
    alert.setHeaderText(TEXT.get("open.failed"));
    alert.setContentText(message);
    alert.showAndWait();
    endIfLast();
  }

  private void closed(BudgetWindow window) {
    open.remove(window);
    endIfLast();
  }

  private void endIfLast() {
    if (open.isEmpty()) {
      lastClosed.run();
    }
  }
}

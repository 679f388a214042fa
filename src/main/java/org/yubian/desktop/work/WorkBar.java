package org.yubian.desktop.work;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.yubian.Messages;

/** The strip that shows work in the background once it takes longer than a moment. */
public final class WorkBar extends HBox implements Works.WorkView {
  private static final Messages TEXT = Messages.of(WorkBar.class);
  private static final Duration MOMENT = Duration.millis(300);

  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel = new Button(TEXT.get("dialog.cancel"));
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private int running;

  public WorkBar() {
    getStyleClass().add("work-bar");
    setId("work-bar");
    cancel.setFocusTraversable(false);
    cancel.setId("work-cancel");
    bar.setPrefWidth(220);
    getChildren().addAll(title, bar, cancel);
    moment.setOnFinished(event -> setSeen(running > 0));
    setSeen(false);
  }

  private void setSeen(boolean seen) {
    setVisible(seen);
    setManaged(seen);
  }

  @Override
  public void begin(String text, Optional<Runnable> stop) {
    running++;
    title.setText(text);
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    cancel.setVisible(stop.isPresent());
    cancel.setOnAction(event -> stop.ifPresent(Runnable::run));
    moment.playFromStart();
  }

  @Override
  public void progress(double fraction) {
    bar.setProgress(fraction);
  }

  @Override
  public void end() {
    running--;
    if (running == 0) {
      moment.stop();
      setSeen(false);
      bar.setProgress(0);
    }
  }
}

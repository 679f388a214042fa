package org.yubian.desktop;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yubian.desktop.figure.ChartView;

/**
 * Prepares after a window was opened what its screens need when they are first shown, so that the
 * user does not wait for it then: the font and the classes of charts on a thread of its own, the
 * kinds of controls one by one on the window's thread with pauses in between, so short that nobody
 * notices.
 */
final class WarmUp {
  private static final Duration PAUSE = Duration.millis(60);

  private static final int FIELDS = 6;

  private static final List<Supplier<Node>> CONTROLS =
      List.of(
          () -> new TextField("0"),
          WarmUp::fields,
          WarmUp::fields,
          () -> new ScrollPane(new Label("0")),
          WarmUp::box,
          WarmUp::fields,
          () -> new TextArea("0"),
          WarmUp::fields,
          () -> new SplitPane(new Button("0"), new CheckBox("0")),
          WarmUp::list);

  private WarmUp() {}

  /**
   * Begins; to be called on the window's thread.
   *
   * @param dressed the window's scene, whose style sheets are prepared with the controls
   */
  static void begin(Scene dressed) {
    Thread.ofPlatform().daemon().name("charts").start(ChartView::warmUp);
    StackPane stage = new StackPane();
    Scene unseen = new Scene(stage, 400, 300);
    unseen.setUserAgentStylesheet(dressed.getUserAgentStylesheet());
    unseen.getStylesheets().setAll(dressed.getStylesheets());
    next(stage, CONTROLS.iterator());
  }

  private static void next(StackPane stage, Iterator<Supplier<Node>> controls) {
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(
        end -> {
          stage.getChildren().clear();
          if (controls.hasNext()) {
            stage.getChildren().add(controls.next().get());
            stage.applyCss();
            stage.layout();
            next(stage, controls);
          }
        });
    pause.play();
  }

  /** Several at once: forms have dozens, and code that ran often is translated. */
  private static Node fields() {
    VBox fields = new VBox();
    for (int i = 0; i < FIELDS; i++) {
      fields.getChildren().add(new HBox(new Label("0"), new TextField("0")));
    }
    return fields;
  }

  private static Node box() {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().add("0");
    box.getSelectionModel().selectFirst();
    return box;
  }

  private static Node list() {
    ListView<String> list = new ListView<>();
    list.getItems().add("0");
    return list;
  }
}

package org.yubian.desktop.picker;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.desktop.theme.DialogDress;

/** Asks for a subject: typing finds it, Enter takes it, Esc leaves everything as it is. */
public final class SubjectDialog {
  private static final Messages TEXT = Messages.of(SubjectDialog.class);
  private static final double HEIGHT = 240;

  private final Function<String, List<Suggestion>> source;
  private final Dialog<String> dialog = new Dialog<>();
  private final TextField field = new TextField();
  private final SuggestionList offers = new SuggestionList(this::take);

  /**
   * @param source what may be meant by a text
   */
  public SubjectDialog(Window owner, Function<String, List<Suggestion>> source) {
    this.source = source;
    DialogDress.like(owner, dialog);
  }

  /**
   * @param take what the button says
   * @return the code that was chosen; empty where the question was left
   */
  public Optional<String> ask(String title, String question, String take) {
    ButtonType taking = new ButtonType(take, ButtonBar.ButtonData.OK_DONE);
    ButtonType leaving =
        new ButtonType(TEXT.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.setTitle(title);
    dialog.getDialogPane().getButtonTypes().setAll(taking, leaving);
    field.setId("subject-dialog-field");
    field.setPromptText(TEXT.get("move.prompt"));
    field.textProperty().addListener((text, was, is) -> offers.show(source.apply(is)));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    offers.setManaged(true);
    offers.setPrefSize(SuggestionList.WIDTH, HEIGHT);
    dialog.getDialogPane().setContent(new VBox(8, new Label(question), field, offers));
    dialog.setOnShown(event -> Platform.runLater(field::requestFocus));
    dialog.setResultConverter(
        type -> type == taking ? offers.current().map(Suggestion::value).orElse(null) : null);
    offers.show(source.apply(""));
    return dialog.showAndWait();
  }

  private void pressed(KeyEvent event) {
    boolean done = offers.move(event);
    if (event.getCode() == KeyCode.ENTER) {
      offers.current().ifPresent(this::take);
      done = true;
    }
    if (done) {
      event.consume();
    }
  }

  private void take(Suggestion suggestion) {
    dialog.setResult(suggestion.value());
    dialog.close();
  }
}

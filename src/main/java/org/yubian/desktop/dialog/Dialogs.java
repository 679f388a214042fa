package org.yubian.desktop.dialog;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.theme.Appearance;

/** Dialogs of one window. None waits: what follows is an action. */
public final class Dialogs {
  private static final Messages TEXT = Messages.of(Dialogs.class);
  private static final double WIDTH = 480;

  private final Window owner;
  private final Appearance appearance;

  public Dialogs(Window owner, Appearance appearance) {
    this.owner = owner;
    this.appearance = appearance;
  }

  public Window owner() {
    return owner;
  }

  /** Says something. */
  public void tell(String title, String message) {
    Dialog<ButtonType> dialog = dialog(title, text(message));
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    button(dialog, ButtonType.CLOSE).setText(TEXT.get("dialog.close"));
    button(dialog, ButtonType.CLOSE).setDefaultButton(true);
    dialog.show();
  }

  /** Asks before something is done; Enter and Esc leave. */
  public void confirm(String title, String message, String verb, Runnable action) {
    form(new Form(title, text(message), verb, false), action);
  }

  /**
   * A dialog with something to fill in or to choose.
   *
   * @param verb of the button that does it
   * @param enterDoes whether Enter does it; where it cannot be taken back Enter leaves
   */
  public record Form(String title, Node content, String verb, boolean enterDoes) {}

  /** Shows a form; the result is its button, to be disabled while something is missing. */
  public Button form(Form form, Runnable action) {
    Dialog<ButtonType> dialog = dialog(form.title(), form.content());
    ButtonType doIt = new ButtonType(form.verb(), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(doIt, ButtonType.CANCEL);
    Button does = button(dialog, doIt);
    does.setId("dialog-do");
    does.setDefaultButton(form.enterDoes());
    Button leaves = button(dialog, ButtonType.CANCEL);
    leaves.setText(TEXT.get("dialog.cancel"));
    leaves.setId("dialog-cancel");
    if (!form.enterDoes()) {
      leaves.setDefaultButton(true);
      dialog.setOnShown(event -> leaves.requestFocus());
    }
    dialog.setResultConverter(type -> type);
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == doIt) {
            action.run();
          }
        });
    dialog.show();
    return does;
  }

  /** An empty dialog in the look of the program; the caller adds buttons and shows it. */
  public Dialog<ButtonType> dialog(String title, Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.getScene() == null ? null : owner);
    // Help and other budgets stay within reach.
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(title);
    dialog.setResizable(true);
    DialogPane pane = dialog.getDialogPane();
    pane.setHeaderText(null);
    pane.setGraphic(null);
    pane.setContent(content);
    pane.setMinWidth(WIDTH);
    appearance.dress(pane.getScene());
    return dialog;
  }

  public static Button button(Dialog<ButtonType> dialog, ButtonType type) {
    return (Button) dialog.getDialogPane().lookupButton(type);
  }

  /** A paragraph of a dialog. */
  public static Label text(String message) {
    Label label = new Label(message);
    label.setWrapText(true);
    label.setPrefWidth(WIDTH - 40);
    label.getStyleClass().add("dialog-text");
    return label;
  }
}

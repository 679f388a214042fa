package org.yubian.desktop;

import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.work.FailureReport;

/** Tells the user of a failure nobody foresaw: a code to read out, details to copy. */
final class FailureWindow {
  private static final Messages TEXT = Messages.of(FailureWindow.class);

  private final Program program;
  private final Windows windows;

  FailureWindow(Program program, Windows windows) {
    this.program = program;
    this.windows = windows;
  }

  /** From now on unforeseen failures are shown by this. */
  void takeOver() {
    program.failures().showBy(this::show);
    program.failures().install();
  }

  private void show(FailureReport report) {
    Label code = new Label(report.code());
    code.setId("failure-code");
    code.getStyleClass().add("failure-code");
    VBox content =
        new VBox(
            10,
            Dialogs.text(TEXT.get("failure.message")),
            code,
            Dialogs.text(TEXT.get("failure.log", report.logs())));
    Dialog<ButtonType> dialog =
        new Dialogs(owner(), program.appearance()).dialog(TEXT.get("failure.title"), content);
    ButtonType copy = new ButtonType(TEXT.get("failure.copy"), ButtonData.LEFT);
    ButtonType close = new ButtonType(TEXT.get("dialog.close"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(copy, close);
    Button copying = Dialogs.button(dialog, copy);
    copying.setId("failure-copy");
    copying.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.PLAIN_TEXT, report.details()));
          copying.setText(TEXT.get("failure.copied"));
        });
    Dialogs.button(dialog, close).setDefaultButton(true);
    dialog.setOnHidden(event -> program.failures().shown());
    dialog.show();
  }

  /** The window in use, or the start page where there is none. */
  private Window owner() {
    return windows.open().stream()
        .map(BudgetWindow::stage)
        .filter(Window::isFocused)
        .findFirst()
        .orElseGet(
            () ->
                windows.open().isEmpty()
                    ? windows.showStart().stage()
                    : windows.open().getLast().stage());
  }
}

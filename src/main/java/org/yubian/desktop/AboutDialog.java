package org.yubian.desktop;

import java.nio.file.Path;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.opening.Places;

/** 关于: which version this is, under which licence, and where it keeps things. */
final class AboutDialog {
  private static final Messages TEXT = Messages.of(AboutDialog.class);
  private static final double ICON = 56;
  private static final double PATH = 380;

  private final Program program;
  private final Window owner;
  private final Runnable licences;

  /**
   * @param licences shows what is shipped with the program
   */
  AboutDialog(Program program, Window owner, Runnable licences) {
    this.program = program;
    this.owner = owner;
    this.licences = licences;
  }

  /** Opens the folder of the logs; where that is not possible it is told where it is. */
  void showLogs() {
    Path logs = program.opening().ports().places().logs();
    if (!program.picker().show(logs)) {
      new Dialogs(owner, program.appearance())
          .tell(TEXT.get("help.log.title"), TEXT.get("help.log.where", logs));
    }
  }

  void show() {
    Dialog<ButtonType> dialog =
        new Dialogs(owner, program.appearance()).dialog(TEXT.get("about.title"), content());
    ButtonType copy = new ButtonType(TEXT.get("about.copy"), ButtonData.LEFT);
    ButtonType others = new ButtonType(TEXT.get("about.licences"), ButtonData.LEFT);
    ButtonType close = new ButtonType(TEXT.get("dialog.close"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(copy, others, close);
    Button copying = Dialogs.button(dialog, copy);
    copying.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text()));
          copying.setText(TEXT.get("about.copied"));
        });
    Dialogs.button(dialog, others)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              event.consume();
              licences.run();
            });
    Dialogs.button(dialog, close).setDefaultButton(true);
    dialog.setOnShown(event -> Dialogs.button(dialog, close).requestFocus());
    dialog.show();
  }

  private VBox content() {
    Label name = new Label(TEXT.get("about.name"));
    name.getStyleClass().add("about-name");
    Label version = new Label(TEXT.get("about.version", program.version()));
    version.setId("about-version");
    ImageView icon = new ImageView(ProgramIcons.largest());
    icon.setFitWidth(ICON);
    icon.setFitHeight(ICON);
    HBox head =
        new HBox(14, icon, new VBox(2, name, Dialogs.text(TEXT.get("start.what")), version));
    Places places = program.opening().ports().places();
    GridPane table = new GridPane();
    table.getStyleClass().add("form");
    table.addRow(0, caption("about.licence"), new Label(TEXT.get("about.licence.name")));
    table.addRow(1, caption("about.java"), new Label(java()));
    table.addRow(2, caption("about.budgets"), path(places.budgets()));
    table.addRow(3, caption("about.templates"), path(places.templates()));
    table.addRow(4, caption("about.logs"), path(places.logs()));
    VBox content = new VBox(14, head, table);
    return HelpKey.explain(content, "licences");
  }

  private static Label caption(String key) {
    Label label = new Label(TEXT.get(key));
    label.getStyleClass().add("form-name");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  /** Can be selected and copied. */
  private static TextField path(Path path) {
    TextField field = new TextField(path.toString());
    field.setEditable(false);
    field.setPrefWidth(PATH);
    field.getStyleClass().add("about-path");
    return field;
  }

  private static String java() {
    return System.getProperty("java.runtime.version", "")
        + "  "
        + System.getProperty("os.name", "")
        + " "
        + System.getProperty("os.arch", "");
  }

  private String text() {
    Places places = program.opening().ports().places();
    return String.join(
        "\n",
        TEXT.get("about.name") + " " + program.version(),
        java(),
        places.budgets().toString(),
        places.logs().toString());
  }
}

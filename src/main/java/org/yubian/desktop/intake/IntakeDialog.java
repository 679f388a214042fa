package org.yubian.desktop.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.theme.DialogDress;
import org.yubian.money.DisplayUnit;

/** Shows a table before lines are made of it: what each column holds, what each row becomes. */
final class IntakeDialog {
  private static final Messages TEXT = Messages.of(IntakeDialog.class);
  private static final double WIDTH = 1080;
  private static final double HEIGHT = 560;
  private static final double MARGIN = 80;

  private final IntakeModel model;
  private final IntakePreview preview;
  private final Dialog<Edit> dialog = new Dialog<>();
  private final Label summary = new Label();
  private final ButtonType take =
      new ButtonType(TEXT.get("intake.take.none"), ButtonBar.ButtonData.OK_DONE);
  private final ButtonType failures =
      new ButtonType(TEXT.get("intake.failures.copy"), ButtonBar.ButtonData.LEFT);

  IntakeDialog(Window owner, IntakeModel model) {
    this.model = model;
    this.preview = new IntakePreview(model, this::changed);
    DialogDress.like(owner, dialog);
    dialog.setResizable(true);
  }

  /**
   * @param title where the table comes from
   * @return the edit to make; empty where the user leaves everything as it is
   */
  Optional<Edit> ask(String title) {
    dialog.setTitle(title);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(
            failures,
            take,
            new ButtonType(TEXT.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    summary.setId("intake-summary");
    VBox.setVgrow(preview, Priority.ALWAYS);
    VBox content = new VBox(8, choices(), preview, summary);
    content.getStyleClass().add("intake");
    HelpKey.explain(content, "import");
    content.setPrefSize(WIDTH, HEIGHT);
    content.setMinWidth(Math.min(WIDTH, dialog.getOwner().getWidth() - MARGIN));
    dialog.getDialogPane().setContent(content);
    button(take).setId("intake-take");
    button(failures)
        .addEventFilter(
            javafx.event.ActionEvent.ACTION,
            event -> {
              copyFailures();
              event.consume();
            });
    dialog.setResultConverter(type -> type == take ? model.take().orElse(null) : null);
    changed();
    return dialog.showAndWait();
  }

  private Button button(ButtonType type) {
    return (Button) dialog.getDialogPane().lookupButton(type);
  }

  private FlowPane choices() {
    FlowPane line = new FlowPane(14, 6);
    line.getStyleClass().add("intake-choices");
    if (model.tables().size() > 1) {
      ComboBox<Table> sheet = combo(model.tables(), Table::name, model.table());
      sheet.setId("intake-sheet");
      sheet.valueProperty().addListener((value, was, is) -> otherTable(is));
      line.getChildren().add(named(TEXT.get("intake.sheet"), sheet));
    }
    int rows = model.table().rows().size();
    Spinner<Integer> first = new Spinner<>(1, Math.max(1, rows), model.columns().first() + 1);
    first.setPrefWidth(74);
    first.valueProperty().addListener((value, was, is) -> set(model.columns().withFirst(is - 1)));
    ComboBox<DisplayUnit> unit =
        combo(List.of(DisplayUnit.values()), DisplayUnit::label, model.columns().unit());
    unit.valueProperty().addListener((value, was, is) -> set(model.columns().withUnit(is)));
    unit.setId("intake-unit");
    ComboBox<Mode> mode =
        combo(List.of(Mode.values()), each -> TEXT.get("intake.mode." + each.name()), model.mode());
    mode.setId("intake-mode");
    mode.valueProperty()
        .addListener(
            (value, was, is) -> {
              model.set(is);
              changed();
            });
    CheckBox repeats = new CheckBox(TEXT.get("intake.repeats"));
    repeats.setSelected(model.columns().repeats());
    repeats.setOnAction(event -> set(model.columns().withRepeats(repeats.isSelected())));
    CheckBox failed = new CheckBox(TEXT.get("intake.only.failed"));
    failed.setOnAction(event -> preview.showOnlyFailed(failed.isSelected()));
    line.getChildren()
        .addAll(
            named(TEXT.get("intake.first"), first),
            named(TEXT.get("intake.unit"), unit),
            mode,
            repeats,
            failed);
    return line;
  }

  private static HBox named(String name, Node node) {
    HBox pair = new HBox(6, new Label(name), node);
    pair.getStyleClass().add("intake-choices");
    return pair;
  }

  private static <T> ComboBox<T> combo(
      List<T> items, java.util.function.Function<T, String> name, T value) {
    ComboBox<T> combo = new ComboBox<>();
    combo.getItems().setAll(items);
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    combo.setValue(value);
    return combo;
  }

  private void otherTable(Table table) {
    model.choose(table);
    preview.columns();
    changed();
  }

  private void set(Columns columns) {
    model.set(columns);
    changed();
  }

  private void changed() {
    preview.rows();
    summary.setText(model.summary());
    int taken = model.taken();
    button(take).setDisable(taken == 0);
    button(take)
        .setText(taken == 0 ? TEXT.get("intake.take.none") : TEXT.get("intake.take", taken));
    button(failures).setDisable(model.failures().isEmpty());
  }

  private void copyFailures() {
    ClipboardContent content = new ClipboardContent();
    content.putString(String.join("\n", model.failures()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}

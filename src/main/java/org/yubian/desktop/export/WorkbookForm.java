package org.yubian.desktop.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.files.FilePicker;
import org.yubian.desktop.help.HelpKey;
import org.yubian.session.WorkbookExporter;
import org.yubian.table.pack.Pack;

/** Asks which workbook is wanted: 报送版 or 公开版, of which template, and where to. */
public final class WorkbookForm {
  private static final Messages TEXT = Messages.of(WorkbookForm.class);

  private final Budget budget;
  private final FilePicker picker;
  private final Dialogs dialogs;
  private final ToggleGroup kinds = new ToggleGroup();
  private final ComboBox<Pack> packs = new ComboBox<>();
  private final TextField target = new TextField();
  private final Label replaces = new Label();
  private Path folder;

  /**
   * @param choices the packs to choose from; the budget's own comes first
   * @param folder where the file is proposed to be put
   */
  public WorkbookForm(
      Budget budget, List<Pack> choices, Path folder, FilePicker picker, Dialogs dialogs) {
    this.budget = budget;
    this.picker = picker;
    this.dialogs = dialogs;
    this.folder = folder;
    packs.setId("export-pack");
    packs.getItems().setAll(choices);
    packs.getSelectionModel().selectFirst();
    packs.setMaxWidth(Double.MAX_VALUE);
    packs.setConverter(new PackName());
    target.setId("export-target");
    target.setPrefColumnCount(34);
  }

  /**
   * @param chosen gets what the user wants
   */
  public void show(Consumer<WorkbookChoice> chosen) {
    Node content = HelpKey.explain(content(), "export");
    Button export =
        dialogs.form(
            new Dialogs.Form(TEXT.get("export.title"), content, TEXT.get("export.do"), true),
            () -> path().ifPresent(path -> chosen.accept(choice(path))));
    target
        .textProperty()
        .addListener(
            (text, was, is) -> {
              export.setDisable(path().isEmpty());
              showReplaced();
            });
    kinds.selectedToggleProperty().addListener((toggle, was, is) -> propose());
    propose();
  }

  private Node content() {
    GridPane form = new GridPane();
    form.getStyleClass().add("form");
    form.addRow(
        0,
        name("export.kind"),
        new VBox(
            6,
            kind(WorkbookExporter.Kind.SUBMISSION, true),
            explained("export.submission.note"),
            kind(WorkbookExporter.Kind.PUBLIC, false),
            explained("export.public.note")));
    form.addRow(1, name("export.pack"), packs);
    Button browse = new Button(TEXT.get("export.browse"));
    browse.setOnAction(event -> browse());
    HBox.setHgrow(target, Priority.ALWAYS);
    form.addRow(2, name("export.target"), new HBox(6, target, browse));
    replaces.setId("export-replaces");
    replaces.getStyleClass().add("form-hint");
    form.add(replaces, 1, 3);
    return form;
  }

  private static Label name(String key) {
    Label label = new Label(TEXT.get(key));
    label.getStyleClass().add("form-name");
    label.setMinWidth(72);
    return label;
  }

  private static Label explained(String key) {
    Label label = Dialogs.text(TEXT.get(key));
    label.getStyleClass().add("form-hint");
    label.setStyle("-fx-padding: 0 0 4 22");
    return label;
  }

  private RadioButton kind(WorkbookExporter.Kind kind, boolean selected) {
    RadioButton button = new RadioButton(TEXT.get("export.kind." + kind.name()));
    button.setId("export-" + kind.name());
    button.setUserData(kind);
    button.setToggleGroup(kinds);
    button.setSelected(selected);
    return button;
  }

  private WorkbookExporter.Kind kind() {
    return (WorkbookExporter.Kind) kinds.getSelectedToggle().getUserData();
  }

  private void propose() {
    target.setText(folder.resolve(name()).toString());
    target.end();
  }

  private String name() {
    return FileNames.of(budget, TEXT.get("export.name." + kind().name()), FileKind.WORKBOOK);
  }

  private void browse() {
    picker
        .save(dialogs.owner(), FileKind.WORKBOOK, name())
        .ifPresent(
            file -> {
              folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), folder);
              target.setText(file.toString());
            });
  }

  private void showReplaced() {
    boolean exists = path().filter(Files::exists).isPresent();
    replaces.setText(exists ? TEXT.get("export.replaces") : "");
  }

  /** The target as typed; empty where it is no path. */
  private Optional<Path> path() {
    String text = target.getText().strip();
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(Path.of(FileKind.WORKBOOK.complete(text)).toAbsolutePath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private WorkbookChoice choice(Path path) {
    return new WorkbookChoice(kind(), packs.getValue(), path);
  }

  private static final class PackName extends StringConverter<Pack> {
    @Override
    public String toString(@Nullable Pack pack) {
      return pack == null ? "" : TEXT.get("export.pack.name", pack.title(), pack.id());
    }

    @Override
    public @Nullable Pack fromString(String text) {
      return null;
    }
  }
}

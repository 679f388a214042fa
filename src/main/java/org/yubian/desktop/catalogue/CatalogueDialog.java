package org.yubian.desktop.catalogue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.work.Works;
import org.yubian.session.SubjectImport.Candidate;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Confidence;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;

/** 科目目录: to look up, to check against the official list, and to import a new edition. */
final class CatalogueDialog {
  private static final Messages TEXT = Messages.of(CatalogueDialog.class);

  /** Fits a screen of 1366x768. */
  private static final double WIDTH = 1080;

  private static final double HEIGHT = 620;

  private final CatalogueModel model;
  private final Dialogs dialogs;
  private final Works works;
  private final Supplier<Optional<Path>> pick;
  private final Consumer<String> say;
  private final ComboBox<Scheme> scheme = new ComboBox<>();
  private final TextField text = new TextField();
  private final Label about = new Label();
  private final CatalogueTable table;

  /**
   * @param pick asks for a file with a list of subjects
   * @param say shows a sentence to the user
   */
  CatalogueDialog(
      CatalogueModel model,
      Dialogs dialogs,
      Works works,
      Supplier<Optional<Path>> pick,
      Consumer<String> say) {
    this.model = model;
    this.dialogs = dialogs;
    this.works = works;
    this.pick = pick;
    this.say = say;
    this.table = new CatalogueTable(model);
  }

  void show() {
    scheme.setId("catalogue-scheme");
    scheme.getItems().setAll(Scheme.values());
    scheme.setConverter(new Names());
    scheme.getSelectionModel().select(Scheme.FUNCTION);
    scheme.valueProperty().addListener((all, was, now) -> chosen(now));
    text.setId("catalogue-find");
    text.setPromptText(TEXT.get("catalogue.find"));
    text.textProperty().addListener((all, was, now) -> fill());
    HBox.setHgrow(text, Priority.ALWAYS);
    about.setId("catalogue-about");
    about.getStyleClass().add("form-soft");
    Button check = button("catalogue-check", TEXT.get("catalogue.check"), this::check);
    check.disableProperty().bind(table.view().getSelectionModel().selectedItemProperty().isNull());
    Button bring = button("catalogue-import", TEXT.get("catalogue.import"), this::bring);
    scheme.setMaxHeight(Double.MAX_VALUE);
    text.setMaxHeight(Double.MAX_VALUE);
    HBox top = new HBox(8, scheme, text, check, bring);
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    Dialog<ButtonType> dialog =
        dialogs.dialog(
            TEXT.get("catalogue.title"),
            HelpKey.explain(new VBox(8, top, table.view(), about), "catalogue"));
    dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    Dialogs.button(dialog, ButtonType.CLOSE).setText(TEXT.get("catalogue.close"));
    dialog.setOnShown(event -> text.requestFocus());
    fill();
    dialog.show();
  }

  private static Button button(String id, String name, Runnable action) {
    Button button = new Button(name);
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void chosen(Scheme now) {
    model.choose(now);
    fill();
  }

  private void fill() {
    table.view().getItems().setAll(model.find(text.getText()));
    Catalogue catalogue = model.catalogue();
    List<Subject> all = catalogue.subjects();
    long unsure = all.stream().filter(each -> model.confidence(each) == Confidence.LOW).count();
    about.setText(
        TEXT.get(
            "catalogue.about",
            model.edition().year(),
            edition(catalogue.edition()),
            all.size(),
            unsure));
  }

  static String edition(Edition edition) {
    return edition.region() == null
        ? TEXT.get("catalogue.national", edition.year())
        : TEXT.get("catalogue.regional", edition.year(), edition.region());
  }

  private void check() {
    List<Subject> chosen = List.copyOf(table.view().getSelectionModel().getSelectedItems());
    try {
      model.toggle(chosen, System.getProperty("user.name", ""));
    } catch (UncheckedIOException e) {
      say.accept(String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
    }
    fill();
    chosen.forEach(table.view().getSelectionModel()::select);
  }

  private void bring() {
    pick.get()
        .ifPresent(
            file ->
                works.start(
                    TEXT.get("catalogue.reading", file.getFileName()),
                    progress -> model.imports().lists(file),
                    this::bring,
                    this::refuse));
  }

  private void bring(List<Candidate> lists) {
    List<Candidate> known = lists.stream().filter(each -> each.scheme().isPresent()).toList();
    if (known.isEmpty()) {
      refuse(TEXT.get("catalogue.no-list"));
      return;
    }
    new ImportForm(model, dialogs, this::kept).show(known);
  }

  private void refuse(String why) {
    dialogs.tell(TEXT.get("catalogue.import.title"), why);
  }

  private void kept(Scheme imported) {
    scheme.getSelectionModel().select(imported);
    text.clear();
    fill();
    say.accept(TEXT.get("catalogue.kept", imported.label()));
  }

  private static final class Names extends StringConverter<Scheme> {
    @Override
    public String toString(@Nullable Scheme value) {
      return value == null ? "" : value.label();
    }

    @Override
    public @Nullable Scheme fromString(String text) {
      return null;
    }
  }
}

package org.yubian.desktop.catalogue;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.help.HelpKey;
import org.yubian.session.SubjectImport.Candidate;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.edition.ImportMode;
import org.yubian.subject.edition.ImportOutcome;

/** Shows what a list would change before it is taken into use. */
final class ImportForm {
  private static final Messages TEXT = Messages.of(ImportForm.class);

  private final CatalogueModel model;
  private final Dialogs dialogs;
  private final Consumer<Scheme> kept;
  private final ComboBox<Candidate> list = new ComboBox<>();
  private final TextField year = new TextField();
  private final TextField region = new TextField();
  private final CheckBox complete = new CheckBox(TEXT.get("catalogue.import.complete"));
  private final TextArea report = new TextArea();
  private @Nullable ImportOutcome outcome;
  private @Nullable Button take;

  /**
   * @param kept hears which catalogue was replaced
   */
  ImportForm(CatalogueModel model, Dialogs dialogs, Consumer<Scheme> kept) {
    this.model = model;
    this.dialogs = dialogs;
    this.kept = kept;
  }

  /**
   * @param lists that are lists of subjects; at least one
   */
  void show(List<Candidate> lists) {
    list.setId("import-list");
    list.setMaxWidth(Double.MAX_VALUE);
    list.setConverter(new Names());
    list.getItems().setAll(lists);
    list.getSelectionModel().selectFirst();
    year.setId("import-year");
    year.setText(String.valueOf(model.edition().year()));
    region.setId("import-region");
    region.setPromptText(TEXT.get("catalogue.import.region.prompt"));
    complete.setId("import-complete");
    complete.setSelected(true);
    report.setId("import-report");
    report.setEditable(false);
    report.setPrefSize(560, 320);
    GridPane fields = new GridPane();
    fields.getStyleClass().add("form");
    fields.addRow(0, new Label(TEXT.get("catalogue.import.list")), list);
    fields.addRow(1, new Label(TEXT.get("catalogue.import.year")), year);
    fields.addRow(2, new Label(TEXT.get("catalogue.import.region")), region);
    fields.add(complete, 1, 3);
    take =
        dialogs.form(
            new Dialogs.Form(
                TEXT.get("catalogue.import.title"),
                HelpKey.explain(new VBox(8, fields, report), "catalogue"),
                TEXT.get("catalogue.import.do"),
                false),
            this::keep);
    list.valueProperty().addListener((all, was, now) -> read());
    year.textProperty().addListener((all, was, now) -> read());
    region.textProperty().addListener((all, was, now) -> read());
    complete.selectedProperty().addListener((all, was, now) -> read());
    read();
  }

  private void read() {
    boolean known = year.getText().strip().matches("20\\d\\d");
    if (known) {
      String where = region.getText().strip();
      Edition edition =
          new Edition(Integer.parseInt(year.getText().strip()), where.isEmpty() ? null : where);
      Candidate chosen = list.getValue();
      ImportMode mode = complete.isSelected() ? ImportMode.COMPLETE : ImportMode.SUPPLEMENT;
      ImportOutcome read =
          model.imports().read(chosen.rows(), chosen.scheme().orElseThrow(), edition, mode);
      outcome = read;
      report.setText(ImportReport.text(read));
    } else {
      outcome = null;
      report.setText(TEXT.get("catalogue.import.year.wrong"));
    }
    if (take != null) {
      take.setDisable(outcome == null || outcome.catalogue().isEmpty());
    }
  }

  private void keep() {
    ImportOutcome read = Objects.requireNonNull(outcome);
    try {
      model.keep(read);
      kept.accept(read.catalogue().orElseThrow().scheme());
    } catch (UncheckedIOException e) {
      dialogs.tell(
          TEXT.get("catalogue.import.title"),
          String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
    }
  }

  private static final class Names extends StringConverter<Candidate> {
    @Override
    public String toString(@Nullable Candidate value) {
      return value == null
          ? ""
          : TEXT.get(
              "catalogue.import.list.name",
              value.scheme().orElseThrow().label(),
              value.rows().source());
    }

    @Override
    public @Nullable Candidate fromString(String text) {
      return null;
    }
  }
}

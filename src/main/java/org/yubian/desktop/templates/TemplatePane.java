package org.yubian.desktop.templates;

import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.templates.TemplateModel.Entry;
import org.yubian.money.AmountOverflowException;
import org.yubian.session.Samples;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackProblem;

/** 模板管理: packs at the left, what is chosen at the right: its mistakes, or how it looks. */
final class TemplatePane {
  private static final Messages TEXT = Messages.of(TemplatePane.class);
  private static final double LIST_WIDTH = 260;
  private static final double DATA_WIDTH = 140;
  private static final double RIGHT_WIDTH = 640;

  private final TemplateModel model;
  private final @Nullable Budget own;
  private final ListView<Entry> list = new ListView<>();
  private final ComboBox<String> data = new ComboBox<>();
  private final Label about = new Label();
  private final TextArea problems = new TextArea();
  private final PackPreview preview = new PackPreview();
  private final BorderPane node = new BorderPane();

  /**
   * @param own the open budget, to preview on; null for none
   */
  TemplatePane(TemplateModel model, @Nullable Budget own) {
    this.model = model;
    this.own = own;
    list.setId("template-list");
    list.setPrefWidth(LIST_WIDTH);
    list.setMinWidth(LIST_WIDTH);
    list.setCellFactory(view -> new Line());
    list.getSelectionModel().selectedItemProperty().addListener((all, was, now) -> show());
    data.setId("template-data");
    data.getItems().setAll(Samples.NAMES);
    if (own != null) {
      data.getItems().addFirst(TEXT.get("templates.own"));
    }
    data.getSelectionModel().selectFirst();
    data.valueProperty().addListener((all, was, now) -> show());
    about.setId("template-about");
    about.setWrapText(true);
    problems.setId("template-problems");
    problems.setEditable(false);
    problems.setWrapText(true);
    Button refresh = new Button(TEXT.get("templates.refresh"));
    refresh.setId("template-refresh");
    refresh.setOnAction(event -> refresh());
    HBox.setHgrow(preview.chooser(), Priority.ALWAYS);
    refresh.setMinWidth(Button.USE_PREF_SIZE);
    Label over = new Label(TEXT.get("templates.data"));
    over.setMinWidth(Label.USE_PREF_SIZE);
    data.setMinWidth(DATA_WIDTH);
    HBox top = new HBox(8, preview.chooser(), over, data, refresh);
    top.setAlignment(Pos.CENTER_LEFT);
    VBox right = new VBox(8, top, about, problems, preview.node());
    VBox.setVgrow(problems, Priority.ALWAYS);
    VBox.setVgrow(preview.node(), Priority.ALWAYS);
    right.setPadding(new Insets(0, 0, 0, 12));
    right.setMinWidth(RIGHT_WIDTH);
    Label where = new Label(TEXT.get("templates.folder", model.folder()));
    where.setWrapText(true);
    where.setMaxWidth(LIST_WIDTH);
    where.getStyleClass().add("form-soft");
    VBox.setVgrow(list, Priority.ALWAYS);
    node.setLeft(new VBox(8, list, where));
    node.setCenter(right);
    fill(null);
  }

  Node node() {
    return node;
  }

  /** The pack chosen; null where none is or it has mistakes. */
  @Nullable Pack chosen() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    return entry == null ? null : entry.pack();
  }

  void refresh() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    model.refresh();
    fill(entry == null ? null : entry.id());
  }

  private void fill(@Nullable String wanted) {
    String id = wanted == null && own != null ? own.header().template() : wanted;
    list.getItems().setAll(model.entries());
    int place = 0;
    for (int i = 0; i < list.getItems().size(); i++) {
      place = list.getItems().get(i).id().equals(id) ? i : place;
    }
    list.getSelectionModel().clearAndSelect(place);
    show();
  }

  private void show() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    Pack pack = entry == null ? null : entry.pack();
    String mistakes =
        entry == null
            ? ""
            : entry.problems().stream()
                .map(PackProblem::toString)
                .collect(Collectors.joining("\n"));
    StatutoryTables tables = null;
    if (pack != null) {
      try {
        tables = tables(pack);
      } catch (AmountOverflowException e) {
        mistakes = TEXT.get("templates.overflow");
      }
    }
    problems.setText(mistakes);
    problems.setVisible(!mistakes.isEmpty());
    problems.setManaged(!mistakes.isEmpty());
    preview.show(tables);
    preview.node().setManaged(tables != null);
    about.setText(about(entry, tables));
  }

  private StatutoryTables tables(Pack pack) {
    Budget budget = own;
    return budget != null && data.getSelectionModel().getSelectedIndex() == 0
        ? model.preview(pack, budget)
        : model.preview(pack, data.getValue());
  }

  private static String about(@Nullable Entry entry, @Nullable StatutoryTables tables) {
    if (entry == null) {
      return "";
    }
    Pack pack = entry.pack();
    if (pack == null) {
      return TEXT.get("templates.mistakes", entry.id(), entry.problems().size());
    }
    int unshown = tables == null ? 0 : tables.unshown().size();
    String line =
        TEXT.get(
            "templates.about",
            pack.id(),
            pack.version(),
            pack.year(),
            pack.tables().size(),
            pack.forms().size(),
            pack.folder());
    return unshown == 0 ? line : line + TEXT.get("templates.unshown", unshown);
  }

  /** A pack in the list. */
  private static final class Line extends ListCell<Entry> {
    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setPrefWidth(0); // so that long names are shortened instead of scrolled
      if (empty || entry == null) {
        setText("");
        return;
      }
      Pack pack = entry.pack();
      setText(pack == null ? TEXT.get("templates.broken", entry.id()) : pack.title());
    }
  }
}

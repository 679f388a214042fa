package org.yubian.desktop.detail;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.LineNotes;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.picker.SubjectField;
import org.yubian.ledger.Change;
import org.yubian.session.SaveState;
import org.yubian.subject.Scheme;

/** The dock's page of the chosen line. */
public final class DetailPage {
  private static final Messages TEXT = Messages.of(DetailPage.class);

  private final DetailModel model;
  private final Label locked = new Label();
  private final VBox fields = new VBox();
  private final ScrollPane scroll = new ScrollPane(new VBox(locked, fields));
  private final Label empty = new Label(TEXT.get("detail.none"));
  private final StackPane node = new StackPane();
  private final SubjectField function;
  private final SubjectField economic;
  private final SubjectField government;
  private final ComboBox<String> category = new ComboBox<>();
  private final ComboBox<String> project = new ComboBox<>();
  private final ComboBox<String> fund = new ComboBox<>();
  private final CheckBox carried = new CheckBox(TEXT.get("detail.carried"));
  private final TextField amount = new TextField();
  private final Label amountProblem = new Label();
  private final TextField basis = new TextField();
  private final TextField note = new TextField();
  private final CheckBox procurement = new CheckBox(TEXT.get("detail.procurement"));
  private final CheckBox service = new CheckBox(TEXT.get("detail.service"));
  private final CheckBox asset = new CheckBox(TEXT.get("detail.asset"));
  private boolean filling;

  public DetailPage(Desk desk) {
    model = new DetailModel(desk);
    function = field(Scheme.FUNCTION, model::setFunction);
    economic = field(Scheme.DEPARTMENT_ECONOMIC, model::setEconomic);
    government = field(Scheme.GOVERNMENT_ECONOMIC, model::setGovernment);
    fields.getStyleClass().add("detail-form");
    locked.getStyleClass().add("read-only");
    locked.setWrapText(true);
    layOut();
    wire();
    scroll.setFitToWidth(true);
    empty.getStyleClass().add("empty");
    node.getChildren().addAll(scroll, empty);
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            fill();
          }

          @Override
          public void renewed() {
            fill();
          }

          @Override
          public void saving(SaveState state) {
            if (state instanceof SaveState.ReadOnly) {
              fill();
            }
          }
        });
    fill();
  }

  private SubjectField field(Scheme scheme, Consumer<String> chosen) {
    return new SubjectField(text -> model.offers(scheme, text), chosen);
  }

  public Node node() {
    return node;
  }

  public void show(Optional<Long> line) {
    model.choose(line);
    fill();
  }

  private void layOut() {
    amountProblem.getStyleClass().add("form-problem");
    amountProblem.setWrapText(true);
    add(TEXT.get("detail.function"), function);
    add(TEXT.get("detail.economic"), economic);
    add(TEXT.get("detail.government"), government);
    add(TEXT.get("detail.category"), category);
    add(TEXT.get("detail.project"), project);
    add(TEXT.get("detail.fund"), fund);
    fields.getChildren().add(carried);
    add(TEXT.get("detail.amount"), amount);
    fields.getChildren().add(amountProblem);
    add(TEXT.get("detail.basis"), basis);
    add(TEXT.get("detail.note"), note);
    fields.getChildren().addAll(procurement, service, asset);
    project.setEditable(true);
    category.getItems().setAll(model.categories());
    fund.getItems().setAll(Arrays.stream(Fund.values()).map(Fund::label).toList());
  }

  private void add(String name, Node field) {
    Label label = new Label(name);
    label.getStyleClass().add("form-name");
    if (field instanceof ComboBox<?> box) {
      box.setMaxWidth(Double.MAX_VALUE);
    }
    VBox pair = new VBox(2, label, field);
    fields.getChildren().add(pair);
  }

  private void wire() {
    choice(category, value -> model.coding(coding -> coding.withCategory(value)));
    choice(project, value -> model.coding(coding -> coding.withProject(DetailModel.orNull(value))));
    choice(
        fund,
        value ->
            Fund.byLabel(value)
                .ifPresent(chosen -> model.coding(coding -> coding.withFund(chosen))));
    flag(carried, on -> model.coding(coding -> coding.withCarriedOver(on)));
    text(basis, value -> model.notes(notes -> withBasis(notes, DetailModel.orNull(value))));
    text(note, value -> model.notes(notes -> notes.withNote(DetailModel.orNull(value))));
    text(amount, this::takeAmount);
    amount
        .textProperty()
        .addListener(
            (text, was, is) -> {
              if (!filling) {
                amountProblem.setText(TypedAmount.preview(is).orElse(""));
              }
            });
    flag(procurement, on -> model.notes(n -> withFlags(n, on, n.purchasedService(), n.newAsset())));
    flag(service, on -> model.notes(n -> withFlags(n, n.procurement(), on, n.newAsset())));
    flag(asset, on -> model.notes(n -> withFlags(n, n.procurement(), n.purchasedService(), on)));
  }

  private static LineNotes withBasis(LineNotes notes, @Nullable String basis) {
    return new LineNotes(
        basis,
        notes.formula(),
        notes.procurement(),
        notes.purchasedService(),
        notes.newAsset(),
        notes.note());
  }

  private static LineNotes withFlags(
      LineNotes notes,
      @Nullable Boolean procurement,
      @Nullable Boolean service,
      @Nullable Boolean asset) {
    return new LineNotes(notes.basis(), notes.formula(), procurement, service, asset, notes.note());
  }

  private void choice(ComboBox<String> box, Consumer<String> chosen) {
    box.valueProperty()
        .addListener(
            (value, was, is) -> {
              if (!filling && is != null) {
                chosen.accept(is);
              }
            });
  }

  private void flag(CheckBox box, Consumer<Boolean> chosen) {
    box.setOnAction(event -> chosen.accept(box.isSelected()));
  }

  private void text(TextField field, Consumer<String> typed) {
    field.setOnAction(event -> typed.accept(field.getText()));
    field
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is && !filling) {
                typed.accept(field.getText());
              }
            });
  }

  private void takeAmount(String text) {
    boolean same = model.line().map(model::amount).filter(text::equals).isPresent();
    amountProblem.setText(same ? "" : model.setAmount(text).orElse(""));
  }

  private void fill() {
    filling = true;
    Optional<ExpenditureLine> line = model.line();
    empty.setVisible(line.isEmpty());
    scroll.setVisible(line.isPresent());
    Optional<String> readOnly = model.readOnlyBecause();
    locked.setText(readOnly.orElse(""));
    locked.setVisible(readOnly.isPresent());
    locked.setManaged(readOnly.isPresent());
    fields.setDisable(readOnly.isPresent());
    line.ifPresent(this::fill);
    filling = false;
  }

  private void fill(ExpenditureLine line) {
    Coding coding = line.coding();
    function.settle(model.subject(coding.function()));
    economic.settle(model.subject(coding.departmentEconomic()));
    government.settle(model.subject(coding.governmentEconomic()));
    category.setValue(coding.category());
    project.getItems().setAll(model.projects());
    project.setValue(Objects.requireNonNullElse(coding.project(), ""));
    fund.setValue(coding.fund().label());
    carried.setSelected(coding.carriedOver());
    amount.setText(model.amount(line));
    amountProblem.setText("");
    LineNotes notes = line.notes();
    basis.setText(Objects.requireNonNullElse(notes.basis(), ""));
    note.setText(Objects.requireNonNullElse(notes.note(), ""));
    procurement.setSelected(Boolean.TRUE.equals(notes.procurement()));
    service.setSelected(Boolean.TRUE.equals(notes.purchasedService()));
    asset.setSelected(Boolean.TRUE.equals(notes.newAsset()));
  }
}

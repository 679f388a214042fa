package org.yubian.desktop.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Scope;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.files.FilePicker;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.OpeningException;
import org.yubian.desktop.opening.RecentBudgets;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.work.Works;
import org.yubian.session.NextYear;
import org.yubian.session.StorageException;
import org.yubian.subject.edition.RollItem;
import org.yubian.table.pack.Pack;

/** Asks what a new budget is to be: of which template, year and unit, and what it begins with. */
public final class NewBudgetForm {
  private static final Messages TEXT = Messages.of(NewBudgetForm.class);

  private final Opening opening;
  private final Dialogs dialogs;
  private final Works works;
  private final ComboBox<Pack> packs;
  private final TextField year = new TextField();
  private final TextField unit = new TextField();
  private final ComboBox<UnitKind> kind;
  private final ComboBox<Scope> scope;
  private final ComboBox<Base> base;
  private final FilePicker picker;
  private final CheckBox draft = new CheckBox(TEXT.get("new.draft"));
  private final Label problem = new Label();
  private @Nullable Budget last;

  /**
   * @param recents budgets that can be last year's
   * @param picker asks for the file of another one
   */
  public NewBudgetForm(
      Opening opening, RecentBudgets recents, FilePicker picker, Dialogs dialogs, Works works) {
    this.opening = opening;
    this.picker = picker;
    this.dialogs = dialogs;
    this.works = works;
    packs = Choices.box("new-pack", Choices.packs(opening.ports().packs()), Pack::title);
    kind = Choices.box("new-kind", List.of(UnitKind.values()), UnitKind::label);
    scope = Choices.box("new-scope", List.of(Scope.values()), Scope::label);
    base = Choices.box("new-base", Choices.bases(recents.list()), NewBudgetForm::name);
    recents.template().ifPresent(this::choose);
    year.setId("new-year");
    unit.setId("new-unit");
    draft.setId("new-draft");
    draft.setDisable(true);
    problem.getStyleClass().add("form-problem");
    problem.setId("new-problem");
  }

  private static String name(Base base) {
    return switch (base) {
      case Base.None none -> TEXT.get("new.base.none");
      case Base.Stored stored ->
          TEXT.get("recent.entry", stored.unit(), stored.year(), stored.version());
      case Base.Read read ->
          TEXT.get(
              "recent.entry",
              read.budget().unit().name(),
              read.budget().header().year(),
              read.file());
    };
  }

  /**
   * @param chosen gets the new budget
   */
  public void show(Consumer<Source.Fresh> chosen) {
    Button create =
        dialogs.form(
            new Dialogs.Form(
                TEXT.get("new.title"), HelpKey.explain(content(), "new"), TEXT.get("new.do"), true),
            () -> create(chosen));
    Runnable check =
        () -> {
          Optional<String> wrong = wrong();
          problem.setText(wrong.orElse(""));
          create.setDisable(wrong.isPresent() || unit.getText().isBlank());
        };
    packs.valueProperty().addListener((box, was, is) -> yearOf(is));
    year.textProperty().addListener((text, was, is) -> check.run());
    unit.textProperty().addListener((text, was, is) -> check.run());
    base.valueProperty().addListener((box, was, is) -> begin(is));
    yearOf(packs.getValue());
    check.run();
    unit.requestFocus();
  }

  private GridPane content() {
    GridPane form = new GridPane();
    form.getStyleClass().add("form");
    Button browse = new Button(TEXT.get("new.base.file"));
    browse.setId("new-base-file");
    browse.setMinWidth(Button.USE_PREF_SIZE);
    browse.setOnAction(event -> browse());
    HBox.setHgrow(base, Priority.ALWAYS);
    form.addRow(0, name("new.base"), new HBox(6, base, browse));
    form.add(draft, 1, 1);
    form.addRow(2, name("new.pack"), packs);
    form.addRow(3, name("new.year"), year);
    form.addRow(4, name("new.unit"), unit);
    form.addRow(5, name("new.kind"), kind);
    form.addRow(6, name("new.scope"), scope);
    form.add(problem, 1, 7);
    return form;
  }

  private static Label name(String key) {
    Label label = new Label(TEXT.get(key));
    label.getStyleClass().add("form-name");
    label.setMinWidth(72);
    return label;
  }

  private void yearOf(Pack pack) {
    if (last == null) {
      year.setText(Integer.toString(pack.year()));
    }
  }

  private Optional<String> wrong() {
    return YearText.year(year.getText()).isPresent()
        ? Optional.empty()
        : Optional.of(TEXT.get("new.year.wrong", year.getText()));
  }

  /** Asks for the file of a budget; the newest of it is chosen. */
  private void browse() {
    picker
        .open(base.getScene().getWindow(), FileKind.BUDGET)
        .ifPresent(
            file ->
                works.start(
                    TEXT.get("open.running"),
                    progress -> bases(file),
                    this::offer,
                    problem::setText));
  }

  private List<Base> bases(Path file) throws StorageException, OpeningException {
    if (!opening.isBudgetFile(file)) {
      return List.of(new Base.Read(String.valueOf(file.getFileName()), opening.read(file)));
    }
    List<Base> bases = new ArrayList<>();
    opening.budgets(file).forEach(info -> bases.add(Base.Stored.of(file, info)));
    return bases;
  }

  private void offer(List<Base> found) {
    problem.setText(found.isEmpty() ? TEXT.get("new.base.empty") : "");
    found.stream().filter(each -> !base.getItems().contains(each)).forEach(base.getItems()::add);
    if (!found.isEmpty()) {
      base.setValue(found.getFirst());
    }
  }

  /** Takes from last year's budget what is known. */
  private void begin(Base chosen) {
    last = null;
    draft.setDisable(true);
    switch (chosen) {
      case Base.None none -> {}
      case Base.Read read -> fill(read.budget());
      case Base.Stored stored ->
          works.start(
              TEXT.get("open.running"),
              progress -> opening.load(stored.file(), stored.id()),
              this::fill,
              problem::setText);
    }
  }

  private void fill(Budget budget) {
    last = budget;
    draft.setDisable(false);
    unit.setText(budget.unit().name());
    kind.setValue(budget.unit().kind());
    scope.setValue(budget.unit().scope());
    choose(budget.header().template());
    year.setText(Integer.toString(budget.header().year() + 1));
  }

  /** Chooses the pack of an id, where it is at hand. */
  private void choose(String template) {
    packs.getItems().stream()
        .filter(pack -> pack.id().equals(template))
        .findFirst()
        .ifPresent(packs::setValue);
  }

  private void create(Consumer<Source.Fresh> chosen) {
    Pack pack = packs.getValue();
    NewBudget wanted =
        new NewBudget(
            YearText.year(year.getText()).orElseThrow(), pack.id(), pack.version(), unit());
    Budget base = last;
    if (base == null) {
      chosen.accept(fresh(wanted.empty(), TEXT.get("new.origin"), null));
      return;
    }
    List<RollItem> items = new NextYear(base).toConfirm(wanted.empty(), opening.ports().subjects());
    Consumer<Map<String, String>> done =
        successors ->
            chosen.accept(
                fresh(
                    new NextYear(base)
                        .begin(wanted.header(), wanted.unit(), successors, draft.isSelected()),
                    TEXT.get("new.origin.last", base.header().year()),
                    base));
    if (items.isEmpty()) {
      done.accept(Map.of());
    } else {
      new RollForm(dialogs, items).show(done);
    }
  }

  /** Last year's unit with everything known of it, under the name and kind as they are now. */
  private Unit unit() {
    String name = unit.getText().strip();
    Budget base = last;
    return base == null
        ? Unit.of(name, kind.getValue(), scope.getValue())
        : base.unit().named(name, kind.getValue(), scope.getValue());
  }

  private static Source.Fresh fresh(Budget budget, String origin, @Nullable Budget last) {
    return new Source.Fresh(budget, TEXT.get("new.version"), origin, last);
  }
}

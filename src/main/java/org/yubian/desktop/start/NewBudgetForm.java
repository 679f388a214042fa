package org.yubian.desktop.start;

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
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Scope;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.opening.RecentBudget;
import org.yubian.desktop.opening.RecentBudgets;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.work.Works;
import org.yubian.session.NextYear;
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
  private final ComboBox<Optional<RecentBudget>> base;
  private final CheckBox draft = new CheckBox(TEXT.get("new.draft"));
  private final Label problem = new Label();
  private @Nullable Budget last;

  /**
   * @param recents budgets that can be last year's
   */
  public NewBudgetForm(Opening opening, RecentBudgets recents, Dialogs dialogs, Works works) {
    this.opening = opening;
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

  private static String name(Optional<RecentBudget> base) {
    return base.map(
            recent -> TEXT.get("recent.entry", recent.unitName(), recent.year(), recent.version()))
        .orElse(TEXT.get("new.base.none"));
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
    form.addRow(0, name("new.base"), base);
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

  /** Reads last year's budget and takes from it what is known. */
  private void begin(Optional<RecentBudget> chosen) {
    last = null;
    draft.setDisable(true);
    chosen.ifPresent(
        recent ->
            works.start(
                TEXT.get("open.running"),
                progress -> opening.load(recent.key().file(), recent.key().id()),
                this::fill,
                problem::setText));
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

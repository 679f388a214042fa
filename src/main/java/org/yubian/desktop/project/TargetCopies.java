package org.yubian.desktop.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Kept;
import org.yubian.session.BudgetInfo;
import org.yubian.session.StorageException;

/** Copies goals and indicators from another project of this budget, or from last year's budget. */
final class TargetCopies {
  private static final Messages TEXT = Messages.of(TargetCopies.class);
  private static final Logger LOG = Logger.getLogger(TargetCopies.class.getName());

  private final Chosen chosen;
  private final MenuButton button = new MenuButton(TEXT.get("target.copy"));
  private final Menu previous = new Menu(TEXT.get("target.copy.previous"));
  private boolean asked;

  TargetCopies(Chosen chosen) {
    this.chosen = chosen;
    button.setId("target-copy");
    button.setFocusTraversable(false);
    button.setOnShowing(event -> fill());
  }

  MenuButton button() {
    return button;
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    items.add(previous);
    items.add(new SeparatorMenuItem());
    for (PerformanceTarget target : chosen.desk().budget().rows(Section.PERFORMANCE_TARGETS)) {
      if (!target.project().equals(chosen.name()) && !target.indicators().isEmpty()) {
        items.add(item(target));
      }
    }
    button.getItems().setAll(items);
    if (!asked) {
      asked = true;
      showPrevious(List.of(note(TEXT.get("target.copy.reading"))));
      Thread.ofVirtual().start(this::readPrevious);
    }
  }

  private void showPrevious(List<MenuItem> items) {
    previous.getItems().setAll(items);
  }

  private static MenuItem note(String text) {
    MenuItem item = new MenuItem(text);
    item.setDisable(true);
    return item;
  }

  private MenuItem item(PerformanceTarget source) {
    MenuItem item =
        new MenuItem(TEXT.get("target.copy.of", source.project(), source.indicators().size()));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> copy(source));
    return item;
  }

  /** Takes goals and indicators of another form; what names the project stays its own. */
  void copy(PerformanceTarget source) {
    if (chosen.isNone()) {
      return;
    }
    PerformanceTarget after =
        chosen.target().withTexts(source.texts()).withIndicators(source.indicators());
    Edit edit =
        new Edit.Batch(TEXT.get("target.copied", source.project()), List.of(chosen.edit(after)));
    chosen.desk().applyOrTell(edit);
  }

  /** Reads last year's forms; the one of the same name first. Takes time. */
  private void readPrevious() {
    List<PerformanceTarget> found = new ArrayList<>();
    try {
      Optional<Budget> budget = previousYear(chosen.desk());
      budget.ifPresent(last -> last.rows(Section.PERFORMANCE_TARGETS).forEach(found::add));
    } catch (StorageException e) {
      LOG.log(Level.WARNING, "cannot read last year's budget", e);
    }
    Platform.runLater(
        () -> {
          String name = chosen.name();
          List<MenuItem> items =
              found.stream()
                  .filter(target -> !target.indicators().isEmpty())
                  .sorted(Comparator.comparing(target -> !target.project().equals(name)))
                  .map(this::item)
                  .toList();
          showPrevious(
              items.isEmpty() ? List.of(note(TEXT.get("target.copy.no.previous"))) : items);
        });
  }

  /** Last year's budget in the unit's file, the one edited last; empty where there is none. */
  static Optional<Budget> previousYear(Desk desk) throws StorageException {
    Kept kept = desk.kept().orElse(null);
    if (kept == null) {
      return Optional.empty();
    }
    int year = kept.info().year() - 1;
    for (BudgetInfo info : kept.storage().budgets()) {
      if (info.year() == year) {
        return Optional.of(kept.storage().load(info.id()));
      }
    }
    return Optional.empty();
  }
}

package org.yubian.desktop.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.desktop.settings.Settings;
import org.yubian.session.BudgetInfo;

/** The budgets opened last, the latest first, kept in the settings. */
public final class RecentBudgets {
  private static final String KEY = "recent.";
  private static final String TEMPLATE = "recent-template";
  private static final int MOST = 12;

  private final Settings settings;
  private final Clock clock;

  public RecentBudgets(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  public List<RecentBudget> list() {
    List<RecentBudget> list = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      settings.get(KEY + i).flatMap(RecentBudget::of).ifPresent(list::add);
    }
    return list;
  }

  /** The template of the budget opened last. */
  public Optional<String> template() {
    return settings.get(TEMPLATE);
  }

  public void opened(Opened opened) {
    settings.set(TEMPLATE, opened.desk().budget().header().template());
    BudgetInfo info = opened.info();
    RecentBudget now =
        new RecentBudget(
            opened.key(),
            info.unitName(),
            info.year(),
            info.version(),
            LocalDate.now(clock).toString(),
            screen(opened.key()).orElse(""));
    List<RecentBudget> list = list();
    list.removeIf(each -> each.key().equals(now.key()));
    list.addFirst(now);
    keep(list);
  }

  /** Id of the screen on which the user left a budget; empty where that is not known. */
  public Optional<String> screen(BudgetKey key) {
    return list().stream()
        .filter(each -> each.key().equals(key))
        .map(RecentBudget::screen)
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  /** Remembers on which screen the user leaves a budget. */
  public void left(BudgetKey key, String screen) {
    keep(list().stream().map(each -> each.key().equals(key) ? each.leftOn(screen) : each).toList());
  }

  public void forget(RecentBudget recent) {
    List<RecentBudget> list = list();
    list.removeIf(each -> each.key().equals(recent.key()));
    keep(list);
  }

  private void keep(List<RecentBudget> list) {
    for (int i = 0; i < MOST; i++) {
      Optional<String> line = i < list.size() ? Optional.of(list.get(i).line()) : Optional.empty();
      if (line.isPresent()) {
        settings.set(KEY + i, line.get());
      } else {
        settings.remove(KEY + i);
      }
    }
  }
}

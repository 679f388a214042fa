package org.yubian.desktop.threepublic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.yubian.budget.Budget;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Kept;
import org.yubian.desktop.threepublic.ThreePublicFigures.Year;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.Ledger;
import org.yubian.session.BudgetInfo;
import org.yubian.session.StorageException;

/** 三公经费 of the unit's other years, read from its file in the background. */
final class StoredYears {
  private static final Logger LOG = Logger.getLogger(StoredYears.class.getName());
  private static final int MOST = 6;

  private final Desk desk;

  StoredYears(Desk desk) {
    this.desk = desk;
  }

  /**
   * Reads the years before the open budget's.
   *
   * @param done told the figures of each year, on the window's thread
   */
  void read(Consumer<SortedMap<Integer, List<Long>>> done) {
    Kept kept = desk.kept().orElse(null);
    if (kept == null) {
      return;
    }
    Thread.ofVirtual()
        .start(
            () -> {
              SortedMap<Integer, List<Long>> years = read(kept);
              Platform.runLater(() -> done.accept(years));
            });
  }

  private static SortedMap<Integer, List<Long>> read(Kept kept) {
    SortedMap<Integer, List<Long>> years = new TreeMap<>();
    try {
      for (BudgetInfo info : earlier(kept)) {
        Budget budget = kept.storage().load(info.id());
        ThreePublicFigures figures = new ThreePublicFigures(new Ledger(budget, KeySums.ALL));
        years.put(info.year(), figures(figures, Year.CURRENT));
        years.putIfAbsent(info.year() - 1, figures(figures, Year.PREVIOUS));
      }
    } catch (StorageException e) {
      LOG.log(Level.WARNING, "cannot read other years", e);
    }
    return years;
  }

  /** The last version of each earlier year, the oldest first. */
  private static List<BudgetInfo> earlier(Kept kept) throws StorageException {
    Map<Integer, BudgetInfo> newest = new HashMap<>();
    for (BudgetInfo info : kept.storage().budgets()) {
      boolean before = info.year() < kept.info().year() && info.year() > kept.info().year() - MOST;
      if (before) {
        newest.merge(info.year(), info, (a, b) -> a.updated().isBefore(b.updated()) ? b : a);
      }
    }
    List<BudgetInfo> sorted = new ArrayList<>(newest.values());
    sorted.sort((a, b) -> Integer.compare(a.year(), b.year()));
    return sorted;
  }

  /** What prints, in the order of the items, in fen. */
  static List<Long> figures(ThreePublicFigures figures, Year year) {
    List<Long> fen = new ArrayList<>();
    for (ThreePublicItem item : ThreePublicItem.values()) {
      fen.add(figures.shown(item, year));
    }
    return fen;
  }
}

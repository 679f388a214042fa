package org.yubian.desktop.threepublic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yubian.Messages;
import org.yubian.budget.ThreePublicItem;
import org.yubian.chart.ChartData;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.threepublic.ThreePublicFigures.Year;

/** What the charts of 三公经费 show. */
public record ThreePublicCharts(Desk desk) {
  private static final Messages TEXT = Messages.of(ThreePublicCharts.class);

  private ThreePublicFigures figures() {
    return new ThreePublicFigures(desk.ledger());
  }

  private int year() {
    return desk.budget().header().year();
  }

  private static List<String> names() {
    return Arrays.stream(ThreePublicItem.values())
        .map(item -> TEXT.get("threepublic.short." + item.name()))
        .toList();
  }

  /** This year beside the last, item by item. */
  public ChartData comparison() {
    return new ChartData(
        ChartData.Kind.GROUPED,
        TEXT.get("threepublic.chart.comparison", year()),
        names(),
        List.of(
            new ChartData.Series(
                TEXT.get("chart.year", year() - 1),
                ChartData.Role.PREVIOUS,
                StoredYears.figures(figures(), Year.PREVIOUS)),
            new ChartData.Series(
                TEXT.get("chart.year", year()),
                ChartData.Role.CURRENT,
                StoredYears.figures(figures(), Year.CURRENT))));
  }

  /** What this year's total is made of. */
  ChartData composition() {
    return new ChartData(
        ChartData.Kind.PARTS,
        TEXT.get("threepublic.chart.composition", year()),
        names(),
        List.of(
            new ChartData.Series(
                TEXT.get("chart.year", year()),
                ChartData.Role.PART,
                StoredYears.figures(figures(), Year.CURRENT))));
  }

  /**
   * The items over the years.
   *
   * @param earlier figures of earlier years in the unit's file
   */
  ChartData trend(SortedMap<Integer, List<Long>> earlier) {
    SortedMap<Integer, List<Long>> years = new TreeMap<>(earlier);
    if (figures().total(Year.PREVIOUS) != 0) {
      // What this budget says about last year is newer than last year's own budget.
      years.put(year() - 1, StoredYears.figures(figures(), Year.PREVIOUS));
    }
    years.put(year(), StoredYears.figures(figures(), Year.CURRENT));
    List<ChartData.Series> series = new ArrayList<>();
    for (int i = 0; i < names().size(); i++) {
      int index = i;
      series.add(
          new ChartData.Series(
              names().get(i),
              ChartData.Role.PART,
              years.values().stream().map(fen -> fen.get(index)).toList()));
    }
    return new ChartData(
        ChartData.Kind.STACKED,
        years.size() == 1
            ? TEXT.get("threepublic.chart.year", years.lastKey())
            : TEXT.get("threepublic.chart.trend", years.firstKey(), years.lastKey()),
        years.keySet().stream().map(each -> TEXT.get("chart.year", each)).toList(),
        series);
  }
}

package org.yubian.desktop.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.yubian.Messages;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.chart.ChartData;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.expenditure.Arrangement;
import org.yubian.desktop.lines.LineNames;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumSpec;
import org.yubian.ledger.SumTable;

/** What the charts of expenditure show; read anew from the ledger each time. */
public record ExpenditureCharts(Desk desk) {
  private static final Messages TEXT = Messages.of(ExpenditureCharts.class);

  /** More bars than these cannot be read; the smallest are put together. */
  private static final int MOST = 10;

  /** A bar: what it is called, and its amounts in fen. */
  private record Bar(String name, long current, long previous) {}

  private int year() {
    return desk.budget().header().year();
  }

  /** By functional class. */
  public ChartData byFunction() {
    return ranked(TEXT.get("charts.function", year()), classes(Arrangement.FUNCTION));
  }

  /** By class of the departmental economic classification. */
  public ChartData byEconomy() {
    return ranked(TEXT.get("charts.economic", year()), classes(Arrangement.DEPARTMENT));
  }

  private List<Bar> classes(Arrangement by) {
    SumSpec spec = by.spec();
    LineNames names = new LineNames(desk.subjects());
    List<Bar> bars = new ArrayList<>();
    for (SumRow row : desk.ledger().table(spec.id()).tree(1)) {
      String code = row.keys().getFirst();
      String name = code.isEmpty() ? TEXT.get("charts.none") : names.name(code);
      bars.add(new Bar(name, row.sum(spec.column("total")), row.sum(spec.column("previous"))));
    }
    return bars;
  }

  /** By fund. */
  public ChartData byFund() {
    SumTable table = desk.ledger().table(ChartSums.SPEC.id());
    List<Bar> bars = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      SumRow row = table.fixed(1 + fund.ordinal());
      bars.add(new Bar(fund.label(), row.sum(0), row.sum(1)));
    }
    return ranked(TEXT.get("charts.fund", year()), bars);
  }

  /** Personnel, routine operating, projects and what else there is, as parts of the whole. */
  public ChartData structure() {
    SumSpec spec = Arrangement.FUNCTION.spec();
    SumRow total = desk.ledger().table(spec.id()).fixed(0);
    List<String> names = new ArrayList<>();
    List<Long> fen = new ArrayList<>();
    for (String column : List.of("personnel", "routine", "project", "other")) {
      names.add(TEXT.get("charts.part." + column));
      fen.add(total.sum(spec.column(column)));
    }
    return new ChartData(
        ChartData.Kind.PARTS,
        TEXT.get("charts.structure", year()),
        names,
        List.of(new ChartData.Series(TEXT.get("chart.year", year()), ChartData.Role.PART, fen)));
  }

  private boolean comparesYears() {
    return !desk.budget().rows(Section.PREVIOUS_EXPENDITURES).isEmpty();
  }

  /** The largest first; last year beside it where its lines are known. */
  private ChartData ranked(String title, List<Bar> all) {
    List<Bar> bars =
        all.stream()
            .filter(bar -> bar.current() != 0 || bar.previous() != 0)
            .sorted(Comparator.comparingLong(Bar::current).reversed())
            .toList();
    List<Bar> shown = bars.size() > MOST ? together(bars) : bars;
    List<ChartData.Series> series = new ArrayList<>();
    if (comparesYears()) {
      series.add(
          new ChartData.Series(
              TEXT.get("chart.year", year() - 1),
              ChartData.Role.PREVIOUS,
              amounts(shown, Bar::previous)));
    }
    series.add(
        new ChartData.Series(
            TEXT.get("chart.year", year()), ChartData.Role.CURRENT, amounts(shown, Bar::current)));
    return new ChartData(
        ChartData.Kind.RANKED, title, shown.stream().map(Bar::name).toList(), series);
  }

  private static List<Long> amounts(List<Bar> bars, ToLongFunction<Bar> amount) {
    return bars.stream().map(amount::applyAsLong).toList();
  }

  private static List<Bar> together(List<Bar> bars) {
    List<Bar> shown = new ArrayList<>(bars.subList(0, MOST - 1));
    long current = 0;
    long previous = 0;
    for (Bar bar : bars.subList(MOST - 1, bars.size())) {
      current = Math.addExact(current, bar.current());
      previous = Math.addExact(previous, bar.previous());
    }
    shown.add(new Bar(TEXT.get("charts.rest", bars.size() - MOST + 1), current, previous));
    return shown;
  }
}

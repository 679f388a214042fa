package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.session.SubmittedSheet;

/** Reads the tables that regions were found to hold. */
final class TableReader {
  private static final Messages TEXT = Messages.of(TableReader.class);
  private static final int ALIKE = 100;

  private final PackFit fit;
  private final List<Candidate> chosen;
  private final AmountUnits units = new AmountUnits();
  private final Map<Candidate, BodyReader> bodies = new IdentityHashMap<>();

  TableReader(PackFit fit, List<Candidate> chosen) {
    this.fit = fit;
    this.chosen = chosen;
  }

  List<RecognisedTable> read() {
    for (Candidate candidate : chosen) {
      BodyReader body = new BodyReader(candidate).read();
      bodies.put(candidate, body);
      String stated = AmountUnits.stated(candidate);
      if (stated != null) {
        units.learn(stated, amounts(candidate, body));
      }
    }
    return chosen.stream()
        .map(candidate -> table(candidate, Objects.requireNonNull(bodies.get(candidate))))
        .toList();
  }

  private static List<BigDecimal> amounts(Candidate candidate, BodyReader body) {
    CodeColumns codes = new CodeColumns(candidate.table());
    List<BigDecimal> amounts = new ArrayList<>();
    for (RecognisedTable.Row row : body.rows()) {
      for (int leaf = 0; leaf < row.cells().size(); leaf++) {
        BigDecimal value = codes.isAmount(leaf) ? Figures.value(row.cells().get(leaf)) : null;
        if (value != null) {
          amounts.add(value);
        }
      }
    }
    return amounts;
  }

  private RecognisedTable table(Candidate candidate, BodyReader body) {
    List<String> doubts = new ArrayList<>();
    AmountUnit unit = unit(candidate, body, doubts);
    Sureness sureness = sureness(candidate, body, doubts);
    InKnownUnit known = InKnownUnit.of(candidate.table(), unit, body.rows());
    if (!known.unit().label().equals(unit.label())) {
      doubts.add(TEXT.get("doubt.unit-converted", unit.label(), known.unit().label()));
    }
    Region region = candidate.region();
    SheetCells cells = region.cells();
    List<Integer> columns =
        candidate.match().binding().columns().stream()
            .map(column -> column < 0 ? -1 : cells.sheetColumn(column))
            .toList();
    return new RecognisedTable(
        candidate.table(),
        new RecognisedTable.Finding(
            sureness,
            cells.name(),
            cells.sheetRow(region.captionStart()),
            cells.sheetRow(region.end() - 1),
            bodyRow(candidate),
            columns,
            doubts),
        title(candidate),
        unitLine(region),
        known.unit(),
        known.rows(),
        body.notes());
  }

  /** The row below the header, with what its cells are merged into and its numbering. */
  private static int bodyRow(Candidate candidate) {
    SheetCells cells = candidate.region().cells();
    HeaderMatch header = candidate.match();
    int to = header.to();
    while (to < candidate.region().end() && HeaderFinder.isNumbering(cells, to)) {
      to++;
    }
    int last = cells.sheetRow(to - 1);
    for (int row = header.from(); row < to; row++) {
      for (int column = 0; column < cells.width(); column++) {
        SubmittedSheet.Merge merge = cells.merge(row, column);
        last = merge == null ? last : Math.max(last, merge.lastRow());
      }
    }
    return last + 1;
  }

  private AmountUnit unit(Candidate candidate, BodyReader body, List<String> doubts) {
    String stated = AmountUnits.stated(candidate);
    String compared = units.compared(amounts(candidate, body));
    if (stated != null) {
      return new AmountUnit(stated, AmountUnit.How.STATED);
    }
    if (compared != null) {
      doubts.add(TEXT.get("doubt.unit-compared", compared));
      return new AmountUnit(compared, AmountUnit.How.COMPARED);
    }
    String usual = candidate.table().amounts().unit().label();
    doubts.add(TEXT.get("doubt.unit-usual", usual));
    return new AmountUnit(usual, AmountUnit.How.USUAL);
  }

  private Sureness sureness(Candidate candidate, BodyReader body, List<String> doubts) {
    boolean sure = true;
    Binding binding = candidate.match().binding();
    SheetCells cells = candidate.region().cells();
    if (!binding.isSure()) {
      sure = false;
      doubts.add(TEXT.get(binding.ambiguous() ? "doubt.ambiguous" : "doubt.header"));
    }
    if (!isTold(candidate)) {
      sure = false;
      doubts.add(TEXT.get("doubt.title"));
    }
    if (TotalsCheck.speaksAgainst(candidate.table(), body.rows())) {
      sure = false;
      doubts.add(TEXT.get("doubt.totals"));
    }
    if (!binding.extra().isEmpty()) {
      doubts.add(TEXT.get("doubt.extra-columns", Places.columns(cells, binding.extra())));
    }
    if (!body.unread().isEmpty()) {
      doubts.add(TEXT.get("doubt.unread-rows", Places.rows(body.unread())));
    }
    if (body.repaired() > 0) {
      doubts.add(TEXT.get("doubt.codes", body.repaired()));
    }
    return sure ? Sureness.SURE : Sureness.POSSIBLE;
  }

  /** Whether no other table of the pack could be meant. */
  private boolean isTold(Candidate candidate) {
    boolean named = candidate.title() >= Titles.CLEAR;
    for (Candidate other : fit.candidates(candidate.region())) {
      if (other.isSameTable(candidate)) {
        continue;
      }
      boolean alike = other.match().score() >= candidate.match().score() - ALIKE;
      boolean otherNamed = other.title() >= Titles.CLEAR && other.title() >= candidate.title();
      if (otherNamed || (alike && !named)) {
        return false;
      }
    }
    return named || fit.titles().score(candidate.region()) < Titles.CLEAR;
  }

  /** The text above the table that is its title. */
  private @Nullable String title(Candidate candidate) {
    return fit.titles().textOf(candidate.table(), candidate.region().caption());
  }

  /** The line above the table that names a unit; null where none does. */
  private static @Nullable String unitLine(Region region) {
    return region.caption().stream()
        .filter(
            text -> {
              String name = Pages.unitName(text);
              return name != null && !name.isBlank();
            })
        .findFirst()
        .orElse(null);
  }
}

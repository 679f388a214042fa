package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.session.SubmittedSheet;
import org.yubian.table.pack.Pack;

/**
 * Finds which table of which pack the sheets of a workbook hold: by titles, by the words of headers
 * and by the names of rows, never by position. All tables are taken from the pack that fits the
 * workbook best.
 */
public final class Recogniser {
  private static final Messages TEXT = Messages.of(Recogniser.class);

  private final List<Pack> packs;
  private final Words words = Words.load();

  public Recogniser(Collection<Pack> packs) {
    this.packs = List.copyOf(packs);
  }

  /**
   * @param file name of the workbook, which may tell the year or the table
   */
  public Recognition recognise(List<SubmittedSheet> sheets, String file) {
    List<Recognition.Other> others = new ArrayList<>();
    List<SheetCells> read = read(sheets, others);
    Years years = new Years();
    read.forEach(years::read);
    years.read(file);
    Integer year = years.year();
    List<PackFit> fits = packs.stream().map(pack -> fit(pack, year)).toList();
    List<Region> regions = regions(read, fits);
    PackFit best = best(fits, regions, year);
    if (best == null) {
      // Performance forms are often handed in apart from the tables.
      best = byForms(fits, read, year);
    }
    if (best == null) {
      read.forEach(cells -> others.add(other(cells, 0, TEXT.get("recognition.nothing"))));
      return new Recognition(null, year, UnitNames.of(regions), List.of(), List.of(), others);
    }
    List<Candidate> chosen =
        best.assign(regions).stream()
            .sorted(Comparator.comparing(candidate -> candidate.table().number()))
            .toList();
    List<RecognisedTable> tables = new TableReader(best, chosen).read();
    FormFinder forms = new FormFinder(best, read, chosen);
    others.addAll(forms.unread());
    others.addAll(unread(read, regions, chosen, best, forms));
    return new Recognition(best.pack(), year, UnitNames.of(regions), tables, forms.forms(), others);
  }

  private static List<SheetCells> read(
      List<SubmittedSheet> sheets, List<Recognition.Other> others) {
    List<SheetCells> read = new ArrayList<>();
    for (SubmittedSheet sheet : sheets) {
      SheetCells cells = SheetCells.of(sheet);
      if (cells == null) {
        others.add(new Recognition.Other(sheet.name(), 0, TEXT.get("recognition.large")));
      } else if (cells.height() > 0) {
        read.add(cells);
      }
    }
    return read;
  }

  private PackFit fit(Pack pack, @Nullable Integer year) {
    int filled = year == null ? pack.year() : year;
    Map<String, String> values =
        Map.of("year", Integer.toString(filled), "previous_year", Integer.toString(filled - 1));
    return new PackFit(pack, words, values::get);
  }

  private List<Region> regions(List<SheetCells> sheets, List<PackFit> fits) {
    Set<HeaderShape> shapes = new LinkedHashSet<>();
    Set<String> titles = new HashSet<>();
    fits.forEach(fit -> shapes.addAll(fit.shapes()));
    fits.forEach(fit -> titles.addAll(fit.titles().all()));
    List<Region> regions = new ArrayList<>();
    for (SheetCells cells : sheets) {
      List<HeaderMatch> matches = new HeaderFinder(cells, words).find(shapes);
      regions.addAll(new Regions(cells, titles).of(HeaderFinder.spots(matches)));
    }
    return regions;
  }

  /** The pack of which most is found; of those that fit alike the one of the year. */
  private static @Nullable PackFit best(
      List<PackFit> fits, List<Region> regions, @Nullable Integer year) {
    PackFit best = null;
    int most = 0;
    for (PackFit fit : fits) {
      int score = fit.assign(regions).stream().mapToInt(Candidate::score).sum();
      int bonus = score > 0 && Objects.equals(year, fit.pack().year()) ? 1 : 0;
      if (score + bonus > most) {
        most = score + bonus;
        best = fit;
      }
    }
    return best;
  }

  /** The pack of which most forms are found. */
  private static @Nullable PackFit byForms(
      List<PackFit> fits, List<SheetCells> sheets, @Nullable Integer year) {
    PackFit best = null;
    int most = 0;
    for (PackFit fit : fits) {
      int found = 2 * new FormFinder(fit, sheets, List.of()).forms().size();
      int bonus = found > 0 && Objects.equals(year, fit.pack().year()) ? 1 : 0;
      if (found + bonus > most) {
        most = found + bonus;
        best = fit;
      }
    }
    return best;
  }

  private static List<Recognition.Other> unread(
      List<SheetCells> sheets,
      List<Region> regions,
      List<Candidate> chosen,
      PackFit fit,
      FormFinder forms) {
    List<Recognition.Other> others = new ArrayList<>();
    Set<Region> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.forEach(candidate -> taken.add(candidate.region()));
    for (SheetCells cells : sheets) {
      List<Region> on = regions.stream().filter(region -> region.cells() == cells).toList();
      if (on.isEmpty() && !forms.isOn(cells)) {
        others.add(other(cells, 0, TEXT.get("recognition.no-header")));
      }
      for (Region region : on) {
        if (!taken.contains(region) && !forms.isWithin(region)) {
          others.add(other(cells, region.captionStart(), reason(region, chosen, fit)));
        }
      }
    }
    return others;
  }

  private static String reason(Region region, List<Candidate> chosen, PackFit fit) {
    return fit.candidates(region).stream()
        .findFirst()
        .flatMap(candidate -> chosen.stream().filter(c -> c.isSameTable(candidate)).findFirst())
        .map(
            other ->
                TEXT.get(
                    "recognition.twice", other.table().number(), other.region().cells().name()))
        .orElseGet(() -> TEXT.get("recognition.other-pack", fit.pack().title()));
  }

  private static Recognition.Other other(SheetCells cells, int row, String reason) {
    return new Recognition.Other(cells.name(), cells.sheetRow(row), reason);
  }
}

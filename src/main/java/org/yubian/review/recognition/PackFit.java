package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.TableDef;

/** How well the regions of a workbook fit the tables of one pack. */
final class PackFit {
  /** Below this, a region is not that table. */
  private static final int LEAST_SCORE = 500;

  private final Pack pack;
  private final Titles titles;
  private final Function<String, @Nullable String> values;
  private final Map<String, HeaderShape> shapes = new HashMap<>();
  private final Map<String, RowLabels> labels = new HashMap<>();
  private final Map<Region, List<Candidate>> candidates = new IdentityHashMap<>();

  PackFit(Pack pack, Words words, Function<String, @Nullable String> values) {
    this.pack = pack;
    this.values = values;
    this.titles = new Titles(pack);
    for (TableDef table : pack.tables()) {
      shapes.put(table.number(), HeaderShape.of(table, words, values));
      labels.put(table.number(), new RowLabels(table));
    }
  }

  Pack pack() {
    return pack;
  }

  /** What placeholders of headings and labels are filled with, such as the year. */
  Function<String, @Nullable String> values() {
    return values;
  }

  Titles titles() {
    return titles;
  }

  List<HeaderShape> shapes() {
    return List.copyOf(shapes.values());
  }

  /** The tables a region may hold, the best first. */
  List<Candidate> candidates(Region region) {
    return candidates.computeIfAbsent(region, this::find);
  }

  private List<Candidate> find(Region region) {
    List<Candidate> found = new ArrayList<>();
    List<String> caption = region.caption();
    for (TableDef table : pack.tables()) {
      HeaderShape shape = shapes.get(table.number());
      for (HeaderMatch match : region.matches()) {
        if (match.shape().equals(shape)) {
          found.add(candidate(region, table, match, caption));
          break;
        }
      }
    }
    found.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.score()));
    return found;
  }

  private Candidate candidate(
      Region region, TableDef table, HeaderMatch match, List<String> caption) {
    int title = titles.score(table, caption, region.cells().name());
    RowLabels rows = labels.getOrDefault(table.number(), new RowLabels(table));
    int score;
    if (rows.tell()) {
      int named = rows.score(region.cells(), match.to(), region.end());
      score = (match.score() * 5 + title * 3 + named * 2) / 10;
    } else {
      score = (match.score() * 7 + title * 3) / 10;
    }
    return new Candidate(region, table, match, title, score);
  }

  /**
   * Each table at most once, each region at most once, what fits best first; of tables with the
   * same header the first ones hold most.
   */
  List<Candidate> assign(List<Region> regions) {
    List<Candidate> all = new ArrayList<>();
    regions.forEach(region -> all.addAll(candidates(region)));
    all.sort(
        Comparator.comparingInt((Candidate candidate) -> -candidate.score())
            .thenComparingInt(candidate -> -candidate.region().figures())
            .thenComparing(candidate -> candidate.table().number()));
    List<Candidate> chosen = new ArrayList<>();
    Set<String> tables = new HashSet<>();
    Set<Region> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Candidate candidate : all) {
      if (candidate.score() >= LEAST_SCORE
          && !tables.contains(candidate.table().number())
          && !taken.contains(candidate.region())) {
        chosen.add(candidate);
        tables.add(candidate.table().number());
        taken.add(candidate.region());
      }
    }
    return chosen;
  }
}

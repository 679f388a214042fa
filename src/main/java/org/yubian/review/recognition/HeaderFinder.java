package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the headers of tables on a sheet, wherever they stand. */
final class HeaderFinder {
  /** Below this, a header is not that table's. */
  static final int LEAST_SCORE = 550;

  private static final int MOST_ROWS = 6;
  private static final int MOST_SPOTS = 200;

  private final SheetCells cells;
  private final Words words;
  private final boolean[] hasFigures;
  private final String[][] forms;
  private final Map<Region.Rows, List<List<String>>> stacks = new HashMap<>();

  HeaderFinder(SheetCells cells, Words words) {
    this.cells = cells;
    this.words = words;
    this.hasFigures = new boolean[cells.height()];
    this.forms = new String[cells.height()][];
    for (int row = 0; row < cells.height(); row++) {
      hasFigures[row] = hasFigures(row) && !isNumbering(cells, row);
      forms[row] = cells.texts(row).stream().map(words::header).toArray(String[]::new);
    }
  }

  private boolean hasFigures(int row) {
    return cells.texts(row).stream().anyMatch(Figures::is);
  }

  /** Whether a row numbers the columns: 1, 2, 3 … */
  static boolean isNumbering(SheetCells cells, int row) {
    int expected = 1;
    for (String text : cells.texts(row)) {
      if (text.equals(Integer.toString(expected))) {
        expected++;
      } else if (expected > 1 || !text.startsWith("栏")) {
        return false;
      }
    }
    return expected > 3;
  }

  /** All matches, for each place those of several shapes. */
  List<HeaderMatch> find(Collection<HeaderShape> shapes) {
    List<HeaderMatch> found = new ArrayList<>();
    for (HeaderShape shape : shapes) {
      Set<String> vocabulary = shape.words();
      for (int row = 0; row < cells.height() && found.size() < MOST_SPOTS * shapes.size(); row++) {
        if (!hasFigures[row] && mayBegin(row, vocabulary, shape.width())) {
          HeaderMatch best = best(shape, row);
          if (best != null) {
            found.add(best);
          }
        }
      }
    }
    return found;
  }

  /** Whether enough of the row's texts are words of the header. */
  private boolean mayBegin(int row, Set<String> vocabulary, int width) {
    int hits = 0;
    for (String form : forms[row]) {
      if (vocabulary.contains(form)) {
        hits++;
      }
    }
    return hits * 3 >= forms[row].length && hits >= Math.min(2, width);
  }

  private @org.jspecify.annotations.Nullable HeaderMatch best(HeaderShape shape, int from) {
    HeaderMatch best = null;
    for (int to = from + 1; to <= Math.min(from + MOST_ROWS, cells.height()); to++) {
      if (hasFigures[to - 1] || isNumbering(cells, to - 1)) {
        break;
      }
      Binding binding = Binding.of(shape, stacks(from, to));
      HeaderMatch match = new HeaderMatch(shape, from, to, binding);
      if (match.score() >= LEAST_SCORE && (best == null || match.score() > best.score())) {
        best = match;
      }
    }
    return best;
  }

  private List<List<String>> stacks(int from, int to) {
    return stacks.computeIfAbsent(
        new Region.Rows(from, to), rows -> HeaderStacks.of(cells, from, to, words));
  }

  /**
   * The places where tables begin, from the top: at each the matches of all shapes that fit there,
   * the best first.
   */
  static List<List<HeaderMatch>> spots(List<HeaderMatch> matches) {
    List<HeaderMatch> sorted = new ArrayList<>(matches);
    sorted.sort(
        Comparator.comparingInt((HeaderMatch match) -> -match.weight())
            .thenComparingInt(HeaderMatch::from));
    List<HeaderMatch> chosen = new ArrayList<>();
    for (HeaderMatch match : sorted) {
      if (chosen.stream().noneMatch(match::overlaps)) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparingInt(HeaderMatch::from));
    return chosen.stream().map(best -> sorted.stream().filter(best::overlaps).toList()).toList();
  }
}

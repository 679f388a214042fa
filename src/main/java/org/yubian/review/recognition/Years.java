package org.yubian.review.recognition;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the budget year from titles and headings. */
final class Years {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");
  private static final int MOST_CELLS = 4;

  private final TreeMap<Integer, Integer> counts = new TreeMap<>();

  void read(SheetCells cells) {
    for (int row = 0; row < cells.height(); row++) {
      List<String> texts = cells.texts(row);
      if (texts.size() <= MOST_CELLS && texts.stream().noneMatch(Figures::is)) {
        texts.forEach(this::read);
      }
    }
    read(cells.name());
  }

  void read(String text) {
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      counts.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
    }
  }

  /** The latest of the years that are named about as often as any; null where none is. */
  @Nullable Integer year() {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.descendingMap().entrySet().stream()
        .filter(entry -> entry.getValue() * 2 >= most)
        .map(java.util.Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}

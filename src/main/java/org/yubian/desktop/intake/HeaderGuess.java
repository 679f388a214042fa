package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headings of a table: in one row, or in two where one stands over several. */
final class HeaderGuess {
  private static final int SEARCHED = 15;
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,.]+");
  private static final Pattern COUNTED = Pattern.compile("\\d{1,2}|\\*+|[一-十甲乙丙丁]|栏次");

  private final Table table;

  HeaderGuess(Table table) {
    this.table = table;
  }

  /**
   * @param first index of the row behind them; 0 where there are none
   * @param texts one for each column, that above before a slash
   */
  record Found(int first, List<String> texts) {}

  Found find() {
    int rows = Math.min(SEARCHED, table.rows().size());
    int best = -1;
    int most = 1;
    for (int row = 0; row < rows; row++) {
      int named = named(row);
      if (named > most) {
        most = named;
        best = row;
      }
    }
    if (best < 0) {
      return new Found(0, texts(-1, -1));
    }
    boolean above = best > 0 && isHeading(best - 1);
    boolean below = best + 1 < table.rows().size() && isHeading(best + 1);
    int upper = below ? best : above ? best - 1 : -1;
    int lower = below ? best + 1 : best;
    int first = lower + 1;
    while (first < table.rows().size() && isCounting(first)) {
      first++;
    }
    return new Found(first, texts(upper, lower));
  }

  private int named(int row) {
    int named = 0;
    for (String cell : table.rows().get(row)) {
      if (cell.length() <= 30 && !isNumber(cell) && HeaderWords.of(cell) != null) {
        named++;
      }
    }
    return named;
  }

  /** Whether the row only has words of headings, and two of them. */
  private boolean isHeading(int row) {
    List<String> cells =
        table.rows().get(row).stream().map(HeaderWords::plain).filter(c -> !c.isEmpty()).toList();
    return cells.size() >= 2
        && cells.stream()
            .allMatch(c -> c.matches("[类款项]") || (!isNumber(c) && HeaderWords.of(c) != null));
  }

  /** Whether the row numbers the columns. */
  private boolean isCounting(int row) {
    List<String> cells = table.rows().get(row).stream().filter(c -> !c.isBlank()).toList();
    return cells.size() >= 2 && cells.stream().allMatch(c -> COUNTED.matcher(c.strip()).matches());
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell.strip()).matches();
  }

  private List<String> texts(int upper, int lower) {
    List<String> texts = new ArrayList<>();
    String over = "";
    for (int column = 0; column < table.width(); column++) {
      String low = text(lower, column);
      String high = text(upper, column);
      over = high.isEmpty() && !low.isEmpty() ? over : high;
      texts.add(low.isEmpty() ? high : over.isEmpty() ? low : over + "/" + low);
    }
    return texts;
  }

  private String text(int row, int column) {
    return row < 0 ? "" : HeaderWords.plain(table.text(row, column));
  }

  /** The name of a column's field by its heading; its own words count before those above it. */
  static @Nullable Field field(String heading) {
    int slash = heading.indexOf('/');
    String own = heading.substring(slash + 1);
    if (slash >= 0 && own.matches("[类款项]")) {
      return HeaderWords.of(heading.substring(0, slash));
    }
    Field field = HeaderWords.of(own);
    return field == null || isVague(field) ? orElse(HeaderWords.of(heading), field) : field;
  }

  /** 编码 below 功能科目 is that of the functional classification. */
  private static boolean isVague(Field field) {
    return field == Field.CODE || field == Field.NAME;
  }

  private static @Nullable Field orElse(@Nullable Field field, @Nullable Field otherwise) {
    return field == null ? otherwise : field;
  }
}

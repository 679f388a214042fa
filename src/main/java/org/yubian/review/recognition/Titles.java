package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.subject.NameForm;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.TableDef;

/** Tells the tables of a pack by what stands above them and by the names of sheets. */
final class Titles {
  /** A title that is the table's and no other's. */
  static final int CLEAR = 850;

  private static final int CONTAINED = 900;
  private static final int BY_NAME = 860;
  private static final int BY_NAME_OF_OTHER_NUMBER = 700;
  private static final int LEAST_LIKENESS = 820;
  private static final int LONGEST_SHEET_NAME = 31;
  private static final Pattern NUMBERED = Pattern.compile("^0*(\\d{1,2})[-_. 、](.+)$");

  private final List<TableDef> tables;
  private final List<String> titles;

  Titles(Pack pack) {
    this.tables = pack.tables();
    this.titles =
        tables.stream()
            .map(table -> Words.title(table.caption().title().text().replaceAll("\\{[^}]*}", "")))
            .toList();
  }

  /**
   * How well texts name a table, in thousandths.
   *
   * @param texts above the header
   * @param sheet name of the sheet
   */
  int score(TableDef table, List<String> texts, String sheet) {
    int index = index(table);
    int best = byName(table, index, sheet);
    for (String text : texts) {
      best = Math.max(best, score(index, Words.title(text)));
      best = Math.max(best, byNumber(table, text));
    }
    return best;
  }

  private int score(int index, String text) {
    String title = titles.get(index);
    if (title.equals(text)) {
      return 1000;
    }
    if (title.length() >= 4 && text.contains(title)) {
      boolean longer =
          titles.stream().anyMatch(t -> t.length() > title.length() && text.contains(t));
      return longer ? 0 : CONTAINED;
    }
    int likeness = Likeness.of(title, text);
    if (likeness < LEAST_LIKENESS) {
      return 0;
    }
    boolean better =
        titles.stream().anyMatch(t -> !t.equals(title) && Likeness.of(t, text) >= likeness);
    return better ? 0 : likeness * 8 / 10;
  }

  private static int byNumber(TableDef table, String text) {
    return table.caption().tableNumber() != null
            && text.strip().length() <= 12
            && NameForm.of(table.caption().tableNumber().text()).equals(NameForm.of(text))
        ? 800
        : 0;
  }

  /** A sheet may be called by the title, or by the table's number and the name of its file. */
  private int byName(TableDef table, int index, String sheet) {
    Matcher numbered = NUMBERED.matcher(sheet);
    String name = numbered.matches() ? numbered.group(2) : sheet;
    boolean cut = sheet.length() >= LONGEST_SHEET_NAME;
    if (name.equals(table.slug()) || (cut && table.slug().startsWith(name))) {
      boolean other = numbered.matches() && !isNumber(numbered.group(1), table);
      return other ? BY_NAME_OF_OTHER_NUMBER : BY_NAME;
    }
    int score = score(index, Words.title(name));
    if (cut && titles.get(index).startsWith(Words.title(name))) {
      return BY_NAME;
    }
    return score * 95 / 100;
  }

  /** How well a region's caption names any table at all. */
  int score(Region region) {
    return tables.stream()
        .mapToInt(table -> score(table, region.caption(), region.cells().name()))
        .max()
        .orElse(0);
  }

  /** The text that names the table best; null where none does. */
  @Nullable String textOf(TableDef table, List<String> texts) {
    int index = index(table);
    String best = null;
    int most = 0;
    for (String text : texts) {
      int score = score(index, Words.title(text));
      if (score > most) {
        most = score;
        best = text;
      }
    }
    return best;
  }

  private static boolean isNumber(String digits, TableDef table) {
    return Integer.parseInt(digits) == Integer.parseInt(table.number());
  }

  private int index(TableDef table) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).number().equals(table.number())) {
        return i;
      }
    }
    throw new IllegalArgumentException(table.number());
  }

  /** Titles of all tables, as compared. */
  List<String> all() {
    return new ArrayList<>(titles);
  }
}

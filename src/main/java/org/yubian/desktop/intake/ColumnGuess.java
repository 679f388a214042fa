package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Fund;
import org.yubian.money.AmountParser;
import org.yubian.money.AmountResult;
import org.yubian.money.DisplayUnit;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subjects;

/** Guesses from headings and content what each column of a table holds. */
final class ColumnGuess {
  private static final Pattern UNIT = Pattern.compile("(?:单位|金额)[:：]?.{0,4}?(万元|元)|[（(](万元|元)[)）]");
  private static final Pattern FUNCTION = Pattern.compile("\\[?2\\d{6}(?!\\d).*", Pattern.DOTALL);
  private static final Pattern ECONOMIC = Pattern.compile("\\[?3\\d{4}(?!\\d).*", Pattern.DOTALL);
  private static final Pattern GOVERNMENT = Pattern.compile("\\[?5\\d{4}(?!\\d).*", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("\\[?[23](\\d{2}|\\d{4}|\\d{6})(?!\\d).*", Pattern.DOTALL);
  private static final double MOST = 0.6;
  private static final int LOOKED_AT = 200;

  private final Table table;
  private final Subjects subjects;
  private final List<String> headings;
  private final int first;

  public ColumnGuess(Table table, Subjects subjects) {
    this.table = table;
    this.subjects = subjects;
    HeaderGuess.Found found = new HeaderGuess(table).find();
    this.headings = found.texts();
    this.first = found.first();
  }

  /** What is written above the columns, by which a choice of fields is remembered. */
  public List<String> headings() {
    return headings;
  }

  /**
   * @param otherwise the unit where the table does not tell it
   */
  public Columns guess(DisplayUnit otherwise) {
    List<Field> fields = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      Field named = first == 0 ? null : HeaderGuess.field(headings.get(column));
      fields.add(named == null ? byContent(column) : sharpened(named, column));
    }
    split(fields);
    onlyOneAmount(fields);
    return new Columns(first, fields, unit(otherwise), repeats(fields));
  }

  /** 编码 that are all of one classification are that one. */
  private Field sharpened(Field named, int column) {
    if (named != Field.CODE && named != Field.NAME) {
      return named;
    }
    Field content = byContent(column);
    boolean subject =
        content == Field.FUNCTION || content == Field.ECONOMIC || content == Field.GOVERNMENT;
    return named == Field.CODE && subject ? content : named;
  }

  private Field byContent(int column) {
    if (share(column, text -> FUNCTION.matcher(text).matches()) >= MOST) {
      return Field.FUNCTION;
    }
    if (share(column, text -> ECONOMIC.matcher(text).matches()) >= MOST) {
      return Field.ECONOMIC;
    }
    if (share(column, text -> GOVERNMENT.matcher(text).matches()) >= MOST) {
      return Field.GOVERNMENT;
    }
    if (share(column, text -> CODE.matcher(text).matches()) >= MOST) {
      return Field.CODE;
    }
    if (share(column, text -> Fund.byLabel(text).isPresent()) >= MOST) {
      return Field.FUND;
    }
    if (share(column, ColumnGuess::isAmount) >= MOST) {
      return first == 0 ? Field.AMOUNT : Field.NONE;
    }
    return first == 0 && share(column, this::isName) >= 0.5 ? Field.NAME : Field.NONE;
  }

  private boolean isName(String text) {
    return !subjects.catalogue(Scheme.DEPARTMENT_ECONOMIC).named(text).isEmpty()
        || !subjects.catalogue(Scheme.FUNCTION).named(text).isEmpty();
  }

  private static boolean isAmount(String text) {
    return AmountParser.parse(text, DisplayUnit.WAN_YUAN) instanceof AmountResult.Value;
  }

  private double share(int column, Predicate<String> fits) {
    int seen = 0;
    int fitting = 0;
    int last = Math.min(table.rows().size(), first + LOOKED_AT);
    for (int row = first; row < last; row++) {
      String text = table.text(row, column);
      if (!text.isEmpty() && !RowTexts.isTotal(text)) {
        seen++;
        fitting += fits.test(text) ? 1 : 0;
      }
    }
    return seen == 0 ? 0 : (double) fitting / seen;
  }

  /** 类 of three digits followed by 款 and 项 of two each are one code. */
  private void split(List<Field> fields) {
    for (int column = 0; column + 1 < fields.size(); column++) {
      Field whole = splitHere(column);
      if (whole != null) {
        fields.set(column, whole);
        fields.set(column + 1, whole);
        if (whole == Field.FUNCTION && column + 2 < fields.size()) {
          fields.set(column + 2, whole);
        }
      }
    }
  }

  private @Nullable Field splitHere(int column) {
    boolean next = share(column + 1, text -> text.matches("\\d{2}")) >= MOST;
    if (!next) {
      return null;
    }
    if (share(column, text -> text.matches("2\\d{2}")) >= MOST
        && share(column + 2, text -> text.matches("\\d{2}")) >= MOST) {
      return Field.FUNCTION;
    }
    if (share(column, text -> text.matches("3\\d{2}")) >= MOST) {
      return Field.ECONOMIC;
    }
    return share(column, text -> text.matches("5\\d{2}")) >= MOST ? Field.GOVERNMENT : null;
  }

  /** Without headings only the first column of amounts is taken. */
  private static void onlyOneAmount(List<Field> fields) {
    int amount = fields.indexOf(Field.AMOUNT);
    for (int column = amount + 1; amount >= 0 && column < fields.size(); column++) {
      if (fields.get(column) == Field.AMOUNT) {
        fields.set(column, Field.NONE);
      }
    }
  }

  private DisplayUnit unit(DisplayUnit otherwise) {
    for (int row = 0; row < Math.min(first + 1, table.rows().size()); row++) {
      for (String cell : table.rows().get(row)) {
        var found = UNIT.matcher(cell.replaceAll("[\\s　]", ""));
        if (row < first && found.find()) {
          String unit = found.group(1) == null ? found.group(2) : found.group(1);
          return unit.equals("万元") ? DisplayUnit.WAN_YUAN : DisplayUnit.YUAN;
        }
      }
    }
    return otherwise;
  }

  /** Whether subjects are only written where they change, as in sheets with merged cells. */
  private boolean repeats(List<Field> fields) {
    int column = fields.indexOf(Field.FUNCTION);
    if (column < 0 || !(fields.contains(Field.ECONOMIC) || fields.contains(Field.PROJECT))) {
      return false;
    }
    int blank = 0;
    for (int row = first; row < table.rows().size(); row++) {
      boolean total = table.rows().get(row).stream().anyMatch(RowTexts::isTotal);
      blank += !table.isBlank(row) && !total && table.text(row, column).isEmpty() ? 1 : 0;
    }
    return blank > 0 && first < table.rows().size() && !table.text(first, column).isEmpty();
  }
}

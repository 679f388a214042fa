package org.yubian.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.review.Difference.Kind;
import org.yubian.session.ListExporter;
import org.yubian.session.ListExporter.Cell;
import org.yubian.session.ListExporter.Column;
import org.yubian.subject.Subject;
import org.yubian.subject.Subjects;

/** Puts a comparison into words, for a screen and for a workbook. */
public final class Differences {
  private static final Messages TEXT = Messages.of(Differences.class);
  private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})");
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);
  private static final int WIDE = 48;
  private static final int NARROW = 15;

  private final Subjects subjects;

  /**
   * @param subjects for the names of codes
   */
  public Differences(Subjects subjects) {
    this.subjects = subjects;
  }

  /** The detail lines that differ, what weighs most first. */
  public List<Difference> lines(BudgetComparison comparison) {
    return comparison.lines().stream().map(this::of).toList();
  }

  /** The cells of tables that differ, what weighs most first. */
  public static List<Difference> cells(BudgetComparison comparison) {
    return comparison.cells().stream().map(Differences::of).toList();
  }

  private Difference of(LineDifference line) {
    return new Difference(
        kind(line.before(), line.after()),
        TEXT.get("list." + line.key().list().name()),
        name(line.key()),
        yuan(line.before()),
        yuan(line.after()),
        line.fen(),
        line.percent());
  }

  private static Difference of(CellDifference cell) {
    return new Difference(
        kind(cell.before(), cell.after()),
        TEXT.get(
            cell.isMoney() ? "difference.table.money" : "difference.table",
            cell.table().number(),
            cell.table().title(),
            cell.amounts().unit().label()),
        TEXT.get("difference.cell", plain(cell.row()), plain(cell.column())),
        cell.before() == null ? "" : cell.before().text(),
        cell.after() == null ? "" : cell.after().text(),
        cell.fen(),
        cell.isMoney() ? cell.percent() : java.util.Optional.empty());
  }

  /** Without the blanks by which forms space words out, so that 合 计 is found as 合计. */
  private static String plain(String label) {
    return SPACED.matcher(label).replaceAll("");
  }

  private static Kind kind(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return Kind.ADDED;
    }
    return after == null ? Kind.REMOVED : Kind.CHANGED;
  }

  private static String yuan(@Nullable Amount amount) {
    return amount == null ? "" : YUAN.format(amount.fen());
  }

  private String name(LineKey key) {
    Coding coding = key.coding();
    List<String> parts =
        Stream.of(
                subject(coding.function()),
                subject(coding.departmentEconomic()),
                subject(coding.governmentEconomic()),
                coding.category(),
                coding.project(),
                coding.fund().label(),
                coding.detail(),
                coding.unitCode())
            .filter(Objects::nonNull)
            .filter(text -> !text.isEmpty())
            .toList();
    String name = String.join(TEXT.get("difference.separator"), parts);
    return key.ordinal() > 1 ? TEXT.get("difference.ordinal", name, key.ordinal()) : name;
  }

  private @Nullable String subject(@Nullable String code) {
    return code == null ? null : subjects.find(code).map(Subject::toString).orElse(code);
  }

  /**
   * The differences as sheets of a workbook.
   *
   * @param notes what cannot be compared; a sheet of its own where there is any
   */
  public static List<ListExporter.Sheet> sheets(
      List<Difference> lines, List<Difference> cells, List<String> notes) {
    List<ListExporter.Sheet> sheets = new ArrayList<>();
    sheets.add(sheet("lines", lines));
    sheets.add(sheet("cells", cells));
    if (!notes.isEmpty()) {
      List<List<Cell>> rows = notes.stream().map(note -> List.of(Cell.of(note))).toList();
      Column only = new Column(TEXT.get("difference.note"), 2 * WIDE);
      sheets.add(new ListExporter.Sheet(TEXT.get("difference.sheet.notes"), List.of(only), rows));
    }
    return sheets;
  }

  private static ListExporter.Sheet sheet(String of, List<Difference> differences) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Difference each : differences) {
      rows.add(
          List.of(
              Cell.of(label(each.kind())),
              Cell.of(each.part()),
              Cell.of(each.place()),
              figure(each.before()),
              figure(each.after()),
              Cell.yuan(each.fen()),
              each.percent().<Cell>map(p -> new Cell.Number(p, 2)).orElse(Cell.of(""))));
    }
    return new ListExporter.Sheet(
        TEXT.get("difference.sheet." + of),
        List.of(
            new Column(TEXT.get("difference.kind"), 8),
            new Column(TEXT.get("difference.part"), NARROW + 10),
            new Column(TEXT.get("difference.place"), WIDE),
            new Column(TEXT.get("difference.before." + of), NARROW),
            new Column(TEXT.get("difference.after." + of), NARROW),
            new Column(TEXT.get("difference.amount"), NARROW),
            new Column(TEXT.get("difference.percent"), 12)),
        rows);
  }

  /** An amount as displayed is a number again, so that it can be added up; other texts stay. */
  private static Cell figure(String text) {
    String plain = text.replace(",", "").replace("−", "-");
    return plain.matches("-?[0-9]{1,15}\\.[0-9]{2}")
        ? new Cell.Number(new BigDecimal(plain), 2)
        : Cell.of(text);
  }

  /** 增加, 减少 or 变动. */
  public static String label(Kind kind) {
    return switch (kind) {
      case ADDED -> TEXT.get("difference.added");
      case REMOVED -> TEXT.get("difference.removed");
      case CHANGED -> TEXT.get("difference.changed");
    };
  }
}

package org.yubian.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Row;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

/** Names rows and their differences in the words of a user. */
final class RowText {
  private static final Messages TEXT = Messages.of(RowText.class);

  private final SubjectNames names;
  private final AmountFormat format;

  RowText(SubjectNames names, AmountFormat format) {
    this.names = names;
    this.format = format;
  }

  /** By what a user knows the row; never its amount. */
  String describe(Row row) {
    return switch (row) {
      case ExpenditureLine line -> expenditure(line.coding());
      case RevenueLine line -> TEXT.get("row.revenue", fund(line.coding()));
      case ProcurementLine line -> TEXT.get("row.procurement", procurement(line));
      case Project project -> TEXT.get("row.project", project.name());
      case PerformanceTarget target -> TEXT.get("row.target", target.project());
    };
  }

  /** How the line's amount and coding differ, each as a phrase. */
  List<String> differences(Line before, Line after) {
    List<String> phrases = new ArrayList<>();
    Coding was = before.coding();
    Coding is = after.coding();
    add(phrases, "coding.function", code(was.function()), code(is.function()));
    add(
        phrases,
        "coding.department",
        code(was.departmentEconomic()),
        code(is.departmentEconomic()));
    add(
        phrases,
        "coding.government",
        code(was.governmentEconomic()),
        code(is.governmentEconomic()));
    add(phrases, "coding.category", was.category(), is.category());
    add(phrases, "coding.project", was.project(), is.project());
    add(phrases, "coding.fund", fund(was), fund(is));
    add(phrases, "coding.unit", was.unitCode(), is.unitCode());
    if (!before.amount().equals(after.amount())) {
      phrases.add(amounts(before.amount(), after.amount(), phrases.isEmpty()));
    }
    return phrases;
  }

  private String amounts(Amount before, Amount after, boolean alone) {
    boolean hidden = format.format(before.fen()).equals(format.format(after.fen()));
    AmountFormat shown = hidden ? AmountFormat.of(DisplayUnit.YUAN) : format;
    String from = shown.format(before.fen());
    String to = shown.format(after.fen()) + " " + shown.unit().label();
    return alone ? TEXT.get("difference", from, to) : TEXT.get("difference.amount", from, to);
  }

  private static void add(
      List<String> phrases, String key, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      phrases.add(TEXT.get("difference.of", TEXT.get(key), shown(before), shown(after)));
    }
  }

  private static String shown(@Nullable String text) {
    return text == null || text.isEmpty() ? TEXT.get("none") : text;
  }

  private @Nullable String code(@Nullable String code) {
    return names.codeAndNameOrNull(code);
  }

  private String expenditure(Coding coding) {
    List<String> words = new ArrayList<>();
    if (coding.function() != null) {
      words.add(names.name(coding.function()));
    }
    words.add(
        coding.departmentEconomic() == null
            ? coding.category()
            : names.codeAndName(coding.departmentEconomic()));
    String line = String.join(" ", words);
    return coding.project() == null ? line : TEXT.get("row.of.project", line, coding.project());
  }

  private static String procurement(ProcurementLine line) {
    if (line.purchase().item() != null) {
      return line.purchase().item().name();
    }
    return Objects.requireNonNullElse(line.coding().project(), shown(line.purchase().kind()));
  }

  private static String fund(Coding coding) {
    String fund = coding.fund().label();
    String named = coding.detail() == null ? fund : TEXT.get("fund.detail", fund, coding.detail());
    return coding.carriedOver() ? TEXT.get("fund.carried", named) : named;
  }
}

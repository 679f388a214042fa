package org.yubian.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.money.AmountFormat;
import org.yubian.money.AmountOverflowException;
import org.yubian.money.DisplayUnit;
import org.yubian.subject.Subject;
import org.yubian.subject.Subjects;
import org.yubian.table.Unshown;

/** Names the amounts that tables cannot show, one line for all that a table lacks alike. */
final class UnshownReport {
  private static final Messages TEXT = Messages.of(UnshownReport.class);
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);

  private final Subjects subjects;

  UnshownReport(Subjects subjects) {
    this.subjects = subjects;
  }

  private record Key(String number, String title, Unshown.Missing missing, String what) {}

  private record Total(long fen, int lines) {
    Total plus(long more) {
      try {
        return new Total(Math.addExact(fen, more), lines + 1);
      } catch (ArithmeticException e) {
        throw new AmountOverflowException();
      }
    }
  }

  List<String> lines(List<Unshown> unshown) {
    Map<Key, Total> totals = new LinkedHashMap<>();
    for (Unshown each : unshown) {
      Key key = new Key(each.number(), each.title(), each.missing(), what(each));
      totals.put(key, totals.getOrDefault(key, new Total(0, 0)).plus(each.line().amount().fen()));
    }
    List<String> lines = new ArrayList<>();
    totals.forEach((key, total) -> lines.add(line(key, total)));
    return lines;
  }

  private static String line(Key key, Total total) {
    String missing = TEXT.get("unshown." + key.missing());
    String amount = YUAN.format(total.fen());
    return total.lines() == 1
        ? TEXT.get("unshown", key.number(), key.title(), key.what(), amount, missing)
        : TEXT.get(
            "unshowns", key.number(), key.title(), key.what(), amount, missing, total.lines());
  }

  /** What a line is: its list, subjects, category, project and fund. */
  private String what(Unshown unshown) {
    Coding coding = unshown.line().coding();
    List<String> parts = new ArrayList<>();
    addNamed(parts, coding.function());
    addNamed(parts, coding.departmentEconomic());
    addNamed(parts, coding.governmentEconomic());
    add(parts, coding.category());
    add(parts, coding.project());
    add(parts, coding.fund().label() + (coding.carriedOver() ? TEXT.get("unshown.carried") : ""));
    add(parts, coding.detail());
    add(parts, coding.unitCode());
    return TEXT.get("unshown." + unshown.source()) + " " + String.join(TEXT.get("dot"), parts);
  }

  private void addNamed(List<String> parts, @Nullable String code) {
    if (code != null) {
      parts.add(code + subjects.find(code).map(Subject::name).orElse(""));
    }
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      parts.add(part);
    }
  }
}

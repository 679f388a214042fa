package org.yubian.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.Messages;
import org.yubian.money.AmountFormat;
import org.yubian.money.AmountOverflowException;
import org.yubian.money.DisplayUnit;
import org.yubian.subject.Subjects;
import org.yubian.table.Unshown;

/** Names the amounts that tables cannot show, one line for all that a table lacks alike. */
final class UnshownReport {
  private static final Messages TEXT = Messages.of(UnshownReport.class);
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);

  private final CodingText codings;

  UnshownReport(Subjects subjects) {
    this.codings = new CodingText(subjects);
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

  private String what(Unshown unshown) {
    return TEXT.get("unshown." + unshown.source()) + " " + codings.of(unshown.line().coding());
  }
}

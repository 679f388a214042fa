package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;

/** Puts new lines behind the last one of their functional subject, else at the end. */
final class NewLines {
  private Rows<ExpenditureLine> rows;

  NewLines(Rows<ExpenditureLine> rows) {
    this.rows = rows;
  }

  List<Edit> edits(List<ExpenditureLine> lines) {
    Map<String, Long> last = new LinkedHashMap<>();
    rows.forEach(line -> last.put(function(line), line.key()));
    Map<String, List<ExpenditureLine>> byFunction = new LinkedHashMap<>();
    lines.forEach(
        line -> byFunction.computeIfAbsent(function(line), f -> new ArrayList<>()).add(line));
    List<Edit> edits = new ArrayList<>();
    byFunction.forEach(
        (function, group) -> {
          Long behind = last.get(function);
          long[] keys = behind == null ? new long[0] : rows.keysAfter(behind, group.size());
          for (int i = 0; i < group.size(); i++) {
            long key = i < keys.length ? keys[i] : rows.keyAtEnd();
            ExpenditureLine line = group.get(i).withKey(key);
            rows = rows.with(line);
            edits.add(new Edit.AddRow<>(Section.EXPENDITURES, line));
          }
        });
    return edits;
  }

  private static String function(ExpenditureLine line) {
    return Objects.requireNonNullElse(line.coding().function(), "");
  }
}

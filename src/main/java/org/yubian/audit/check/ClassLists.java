package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;

/** Fixed lists of 类 in several tables hold the same classes, so that their numbers agree. */
final class ClassLists {
  private static final Messages TEXT = Messages.of(ClassLists.class);

  private ClassLists() {}

  static void judge(AuditContext context, Verdicts out) {
    Map<AuditedTable, Set<String>> lists = new LinkedHashMap<>();
    for (AuditedTable table : context.shownTables()) {
      Set<String> codes = new LinkedHashSet<>();
      for (AuditedRow row : table.rows()) {
        for (RowIdentity identity : row.blocks()) {
          String code = identity == null ? null : ClassNames.code(identity.def());
          if (code != null) {
            codes.add(code);
          }
        }
      }
      if (!codes.isEmpty()) {
        lists.put(table, codes);
      }
    }
    AuditedTable first = null;
    for (Map.Entry<AuditedTable, Set<String>> list : lists.entrySet()) {
      if (first == null) {
        first = list.getKey();
      } else if (!list.getValue().equals(lists.get(first))) {
        Set<String> one = lists.getOrDefault(first, Set.of());
        out.add(
            out.finding("A04", list.getKey().place())
                .atMost(FindingLevel.NOTICE)
                .related(List.of(first.place()))
                .says(
                    TEXT.get(
                        "class.lists",
                        first.place().brief(),
                        one.size(),
                        list.getKey().place().brief(),
                        list.getValue().size(),
                        String.join("、", difference(context, one, list.getValue()))),
                    TEXT.get("class.lists.advice")));
      }
    }
  }

  private static List<String> difference(AuditContext context, Set<String> one, Set<String> other) {
    List<String> names = new ArrayList<>();
    one.stream().filter(code -> !other.contains(code)).forEach(c -> names.add(context.subject(c)));
    other.stream().filter(code -> !one.contains(code)).forEach(c -> names.add(context.subject(c)));
    return names;
  }
}

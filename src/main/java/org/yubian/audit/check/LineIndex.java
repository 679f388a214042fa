package org.yubian.audit.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;

/** A budget's expenditure lines by their coding, so that a rule looks at each coding once. */
final class LineIndex {
  private final Map<Coding, LineGroup> groups = new LinkedHashMap<>();
  private final Map<String, Long> byProject = new HashMap<>();

  LineIndex(Rows<ExpenditureLine> lines) {
    for (ExpenditureLine line : lines) {
      Coding coding = line.coding();
      groups.computeIfAbsent(coding.withProject(null).withUnitCode(null), LineGroup::new).add(line);
      if (coding.project() != null) {
        byProject.merge(coding.project(), line.amount().fen(), Math::addExact);
      }
    }
  }

  Collection<LineGroup> groups() {
    return groups.values();
  }

  /** Sum of the groups whose coding passes, in fen. */
  long sum(Predicate<Coding> coding) {
    long sum = 0;
    for (LineGroup group : groups.values()) {
      if (coding.test(group.coding())) {
        sum = Math.addExact(sum, group.fen());
      }
    }
    return sum;
  }

  /** Sum of a project's lines in fen; null where it has none. */
  @org.jspecify.annotations.Nullable
  Long ofProject(String project) {
    return byProject.get(project);
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }
}

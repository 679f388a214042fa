package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.NamedCode;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.subject.Confidence;
import org.yubian.subject.GovernmentTarget;
import org.yubian.subject.Scheme;

/** Pairs of departmental and government economic subjects that the mapping knows. */
final class EconomicPairs {
  private static final Messages TEXT = Messages.of(EconomicPairs.class);

  private final AuditContext context;
  private final Verdicts out;
  private final Map<Pair, List<Place>> pairs = new LinkedHashMap<>();
  private final Map<Pair, List<ExpenditureLine>> lines = new LinkedHashMap<>();

  private record Pair(String department, String government) {}

  EconomicPairs(AuditContext context, Verdicts out) {
    this.context = context;
    this.out = out;
  }

  void judge() {
    for (LineGroup group : context.lines().groups()) {
      String department = group.coding().departmentEconomic();
      String government = group.coding().governmentEconomic();
      if (department != null && government != null) {
        Pair pair = new Pair(department, government);
        pairs
            .computeIfAbsent(pair, p -> new ArrayList<>())
            .add(group.place(context, "").wholeRow());
        lines.computeIfAbsent(pair, p -> new ArrayList<>()).addAll(group.lines());
      }
    }
    if (!context.hasLines()) {
      context.tables().printed().forEach(this::collect);
    }
    pairs.forEach(this::judge);
  }

  private void collect(AuditedTable table) {
    for (AuditedRow row : table.rows()) {
      NamedCode department = find(row, Scheme.DEPARTMENT_ECONOMIC);
      NamedCode government = find(row, Scheme.GOVERNMENT_ECONOMIC);
      if (department != null
          && government != null
          && department.code().length() == 5
          && government.code().length() == 5) {
        pairs
            .computeIfAbsent(new Pair(department.code(), government.code()), p -> new ArrayList<>())
            .add(table.rowPlace(row.index(), department.column()));
      }
    }
  }

  private static @Nullable NamedCode find(AuditedRow row, Scheme scheme) {
    return row.names().stream().filter(name -> name.scheme() == scheme).findFirst().orElse(null);
  }

  private void judge(Pair pair, List<Place> places) {
    List<GovernmentTarget> known =
        context.standards().subjects().mapping().candidates(pair.department(), context.family());
    if (known.isEmpty()
        || known.stream().anyMatch(target -> target.code().equals(pair.government()))) {
      return;
    }
    String kind = context.budget().unit().kind().label();
    String should =
        known.stream()
            .map(target -> context.subject(target.code()))
            .collect(Collectors.joining("、"));
    // Rows of the mapping nobody has checked are no proof.
    boolean certain = known.stream().allMatch(t -> t.provenance().confidence() == Confidence.HIGH);
    FindingBuilder finding =
        out.finding("A07", places.getFirst())
            .expected(Side.text(should))
            .actual(new Side(places.getFirst(), null, context.subject(pair.government())))
            .related(places.subList(1, places.size()))
            .says(
                TEXT.get(
                    "pair.government",
                    places.getFirst().brief(),
                    context.subject(pair.department()),
                    context.subject(pair.government()),
                    kind,
                    should),
                TEXT.get("pair.government.advice"));
    if (known.size() == 1) {
      finding.fix(fix(pair, known.getFirst().code()));
    }
    out.add(certain ? finding : finding.atMost(FindingLevel.EXPLAIN));
  }

  /** Puts all lines of the pair under the only subject the mapping knows. */
  private @Nullable Edit fix(Pair pair, String government) {
    List<Edit> edits = new ArrayList<>();
    for (ExpenditureLine line : lines.getOrDefault(pair, List.of())) {
      edits.add(
          new Edit.ChangeRow<>(
              Section.EXPENDITURES,
              line,
              line.withCoding(line.coding().withEconomic(pair.department(), government))));
    }
    return edits.isEmpty() ? null : new Edit.Batch(TEXT.get("fix.government", government), edits);
  }
}

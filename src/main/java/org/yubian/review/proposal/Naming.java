package org.yubian.review.proposal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.CodeName;
import org.yubian.budget.Extras;
import org.yubian.budget.Part;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicAmounts;
import org.yubian.budget.ThreePublicItem;
import org.yubian.budget.Unit;
import org.yubian.money.Amount;

/** What tables tell besides amounts of lines: units, projects, declared 三公经费. */
final class Naming {
  private final Evidence evidence;
  private final Candidates candidates;

  Naming(Evidence evidence, Candidates candidates) {
    this.evidence = evidence;
    this.candidates = candidates;
  }

  Budget of(Budget declared) {
    Budget named = declared.with(Part.UNIT, unit(declared.unit()));
    if (!candidates.hasProjectsTwice()) {
      named = named.withRows(Section.PROJECTS, Rows.inOrder(candidates.projects()));
    }
    return evidence.figures().isEmpty() ? named : named.with(Part.THREE_PUBLIC, threePublic());
  }

  private Unit unit(Unit unit) {
    Map<String, String> units = candidates.units();
    String department = evidence.texts().get("supervisor.name");
    String departmentCode = evidence.texts().get("supervisor.code");
    boolean own =
        units.size() == 1 && department == null && isOwn(unit, units.values().iterator().next());
    @Nullable String code = own ? units.keySet().iterator().next() : unit.code();
    List<CodeName> subordinates =
        own
            ? List.of()
            : units.entrySet().stream()
                .map(entry -> new CodeName(entry.getKey(), entry.getValue()))
                .toList();
    return new Unit(
        unit.name(),
        code,
        department == null ? unit.department() : department,
        departmentCode == null ? unit.departmentCode() : departmentCode,
        section(unit),
        unit.administrativeDivision(),
        unit.kind(),
        unit.scope(),
        subordinates,
        unit.staff(),
        unit.signOff(),
        unit.extras());
  }

  private static boolean isOwn(Unit unit, String name) {
    return name.isEmpty() || name.equals(unit.name());
  }

  private @Nullable CodeName section(Unit unit) {
    String code = evidence.texts().get("section.code");
    String name = evidence.texts().get("section.name");
    return name == null ? unit.financeSection() : new CodeName(code == null ? "" : code, name);
  }

  private ThreePublic threePublic() {
    return new ThreePublic(amounts("previous"), amounts("current"), Extras.NONE);
  }

  private @Nullable ThreePublicAmounts amounts(String year) {
    ThreePublicAmounts amounts = ThreePublicAmounts.NONE;
    for (ThreePublicItem item : ThreePublicItem.values()) {
      Long fen = evidence.figures().get("three_public." + year + "." + item.key());
      amounts = fen == null ? amounts : amounts.with(item, Amount.ofFen(fen));
    }
    return amounts.items().isEmpty() ? null : amounts;
  }
}

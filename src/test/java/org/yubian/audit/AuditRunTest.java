package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** An audit that follows edits says what an audit from the start says. */
class AuditRunTest {
  private static final int EDITS = 40;

  @ParameterizedTest
  @ValueSource(strings = {"shandong-2024-unit", "henan-2024-unit", "hubei-2024-department"})
  void 跟随修改与重新审核一致(String pack) {
    Budget budget = CorrectBudgets.of(7, pack);
    Auditor auditor = Documents.auditor(budget);
    AuditRun run = auditor.start(budget, References.NONE);
    Random random = new Random(11);
    List<Edit> made = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      Edit edit =
          !made.isEmpty() && random.nextInt(5) == 0
              ? made.removeLast().inverse()
              : edit(run.budget(), random);
      made.add(edit);
      AuditReport followed = run.follow(List.of(edit));
      AuditReport fresh = auditor.audit(run.budget(), References.NONE);
      assertThat(texts(followed)).as("%d %s", i, edit).isEqualTo(texts(fresh));
      assertThat(followed.obligations()).as("%d %s", i, edit).isEqualTo(fresh.obligations());
    }
  }

  private static Edit edit(Budget budget, Random random) {
    ExpenditureLine line = any(budget, Section.EXPENDITURES, random);
    return switch (random.nextInt(7)) {
      case 0 -> change(line, line.withAmount(Amount.ofFen(random.nextInt(90_000_000))));
      case 1 -> {
        Coding other = any(budget, Section.EXPENDITURES, random).coding();
        yield change(line, line.withCoding(other));
      }
      case 2 -> remove(budget, Section.EXPENDITURES, random);
      case 3 -> change(line, line.withCoding(line.coding().withFunction("2019999")));
      case 4 -> remove(budget, Section.PERFORMANCE_TARGETS, random);
      case 5 -> remove(budget, Section.PROJECTS, random);
      default -> {
        Header header = budget.header();
        yield new Edit.ReplacePart<>(
            Part.HEADER, header, header.withTemplate(header.template(), "0." + random.nextInt(9)));
      }
    };
  }

  /** Nothing where no row is left. */
  private static <R extends Row> Edit remove(Budget budget, Section<R> section, Random random) {
    return budget.rows(section).isEmpty()
        ? new Edit.Batch("", List.of())
        : new Edit.RemoveRow<>(section, any(budget, section, random));
  }

  private static Edit change(ExpenditureLine before, ExpenditureLine after) {
    return new Edit.ChangeRow<>(Section.EXPENDITURES, before, after);
  }

  private static <R extends Row> R any(Budget budget, Section<R> section, Random random) {
    List<R> rows = budget.rows(section).toList();
    return rows.get(random.nextInt(rows.size()));
  }

  private static List<String> texts(AuditReport report) {
    return report.findings().stream().map(AuditRunTest::text).toList();
  }

  private static String text(Finding finding) {
    return finding.rule().id()
        + finding.level()
        + finding.place().text()
        + finding.wording().message()
        + finding.evidence().figures();
  }
}

package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.budget.Budget;

/** The three published documents: what is wrong in them is found, and nothing else is an 错误. */
class SampleAuditTest {

  @ParameterizedTest
  @CsvSource({"yanzhou-2024,''", "jiyuan-2024,G04", "zengdu-2024,''"})
  void 明细只有真正的错误(String sample, String errors) {
    Budget budget = Documents.sample(sample);
    AuditReport report = Documents.auditor(budget).audit(budget, References.NONE);
    assertThat(errors(report)).isEqualTo(errors);
  }

  @ParameterizedTest
  @CsvSource({"yanzhou-2024,D05", "jiyuan-2024,G04", "zengdu-2024,C03 E01 G01"})
  void 印出的表只有真正的错误(String sample, String errors) {
    assertThat(errors(printed(sample))).isEqualTo(errors);
  }

  @Test
  void 漏列的行指出是哪一行() {
    Finding finding = error(printed("yanzhou-2024"), "D05");
    assertThat(finding.place().text()).isEqualTo("表10 基本支出预算情况表 · 303 对个人和家庭补助 509 对个人和家庭的补助");
    assertThat(finding.evidence().arithmetic()).isEqualTo("67.77 + 40.00 = 107.77");
    assertThat(finding.evidence().difference()).isEqualTo(2_170_000L);
    assertThat(finding.wording().message()).contains("30305 生活补助");
  }

  @Test
  void 缺位的数字指出应为多少() {
    Finding finding = error(printed("zengdu-2024"), "C03");
    assertThat(finding.wording().message()).contains("8.2 万元").contains("8.27");
    assertThat(finding.reach().rules()).contains("C06");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void 每条规则都有结论(String sample) {
    Budget budget = Documents.sample(sample);
    Auditor auditor = Documents.auditor(budget);
    AuditReport report = auditor.audit(budget, References.NONE);
    assertThat(report.obligations())
        .hasSameSizeAs(auditor.standards().rules().all())
        .allSatisfy(each -> assertThat(each.reason() == null).isFalse());
    assertThat(report.isClean()).isFalse();
  }

  private static AuditReport printed(String sample) {
    Budget budget = Documents.sample(sample);
    return Documents.auditor(budget)
        .audit(
            Budget.empty(budget.header(), budget.unit()),
            References.NONE.with(Documents.printed(sample, Documents.pack(budget))));
  }

  private static String errors(AuditReport report) {
    List<String> rules =
        report.findings().stream()
            .filter(finding -> finding.level() == FindingLevel.ERROR)
            .map(finding -> finding.rule().id())
            .sorted()
            .toList();
    return String.join(" ", rules);
  }

  private static Finding error(AuditReport report, String rule) {
    return report.findings().stream()
        .filter(
            finding -> finding.level() == FindingLevel.ERROR && finding.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}

package org.yubian.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Rule;
import org.yubian.audit.finding.RuleFile;
import org.yubian.audit.finding.RuleSet;

/** The rule file and the checks know each other. */
class RulesAndChecksTest {
  private static final RuleSet RULES = RuleFile.bundled();

  @Test
  void everyRuleIsCheckedOrSaysWhyNot() {
    Set<String> checked = new HashSet<>();
    Checks.all().forEach(check -> checked.addAll(check.rules()));
    assertThat(RULES.all())
        .allSatisfy(
            rule ->
                assertThat(checked.contains(rule.id()) != (rule.noDatum() != null))
                    .as(rule.id())
                    .isTrue());
    assertThat(checked).allSatisfy(id -> assertThat(RULES.find(id)).as(id).isNotNull());
  }

  @Test
  void theChecklistIsThere() {
    assertThat(ids("A")).hasSize(16);
    assertThat(ids("B")).hasSize(14);
    assertThat(ids("C")).hasSize(7);
    assertThat(ids("D")).hasSize(12);
    assertThat(ids("E")).hasSize(15);
    assertThat(ids("F")).hasSize(6);
    assertThat(ids("G")).hasSize(14);
    assertThat(ids("H")).hasSize(11);
    assertThat(ids("I")).hasSize(4);
    assertThat(ids("L")).containsExactly("L06", "L07");
  }

  @Test
  void everyRuleHasATitle() {
    assertThat(RULES.all()).allSatisfy(rule -> assertThat(rule.title()).isNotBlank());
  }

  @Test
  void aPackChangesLevelScopeAndParameters() {
    RuleSet changed =
        RuleFile.with(
            Map.of(
                "E06", Map.of("level", "错误"),
                "D09", Map.of("percent", "25"),
                "A10", Map.of("scope", "all"),
                "B01", Map.of("level", "荒唐", "version", "x"),
                "Z99", Map.of("level", "错误")));
    assertThat(changed.get("E06").level()).isEqualTo(FindingLevel.ERROR);
    assertThat(changed.get("D09").text("percent")).isEqualTo("25");
    assertThat(changed.get("B01")).isEqualTo(RULES.get("B01"));
    assertThat(changed.find("Z99")).isNull();
    assertThat(changed.digest()).isNotEqualTo(RULES.digest()).hasSize(16);
    assertThat(RuleFile.bundled().digest()).isEqualTo(RULES.digest());
  }

  private static List<String> ids(String group) {
    return RULES.all().stream().map(Rule::id).filter(id -> id.startsWith(group)).toList();
  }
}

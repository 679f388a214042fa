package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.RuleFile;
import org.yubian.audit.finding.RuleTerms;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackFiles;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.PackProblem;
import org.yubian.table.pack.PackSources;

/** What a pack changes in rules, and what it gets wrong. */
class RuleChangesTest {
  private static final String DESCRIPTION =
      """
      id: mine
      extends: shandong-2024-unit
      version: "1.0"
      title: 我的模板
      audit:
      """;

  private static PackLibrary library(String audit) {
    List<PackFiles> files = new ArrayList<>(PackSources.bundled());
    files.add(new PackFiles("mine", Map.of("pack.yaml", DESCRIPTION + audit.indent(2))));
    return new PackLibrary(files, RuleTerms.bundled());
  }

  private static List<String> problems(String audit) {
    try {
      library(audit).get("mine");
      return List.of();
    } catch (PackException e) {
      return e.problems().stream().map(PackProblem::toString).toList();
    }
  }

  @Test
  void 写错的编号参数和值说明文件行号和改法() {
    assertThat(problems("E66: {level: 错误}"))
        .singleElement()
        .asString()
        .startsWith("mine/pack.yaml 第 6 行")
        .contains("没有编号为“E66”的审核规则");
    assertThat(problems("D09: {percents: \"15\"}"))
        .singleElement()
        .asString()
        .startsWith("mine/pack.yaml 第 6 行")
        .contains("没有“percents”")
        .contains("percent");
    assertThat(problems("E06: {level: 严重}\nE07: {on: \"yes\"}\nB01: {scope: 全部}"))
        .hasSize(3)
        .anyMatch(each -> each.contains("第 6 行") && each.contains("错误、警告、核实、提示"))
        .anyMatch(each -> each.contains("第 7 行") && each.contains("true、false"))
        .anyMatch(each -> each.contains("第 8 行") && each.contains("administrative"));
    assertThat(problems("G13: {percent: 九十}\nA09: {economics: 30108}"))
        .hasSize(2)
        .anyMatch(each -> each.contains("应为：数，如 92"))
        .anyMatch(each -> each.contains("30108:2080505"));
  }

  @Test
  void 规则的版本不由模板改() {
    assertThat(problems("B01: {version: \"9\"}")).hasSize(1);
  }

  @Test
  void 写对的改动起作用() throws Exception {
    String audit =
        "E06: {level: 错误, answerable: \"true\"}\n"
            + "D09: {percent: \"12.5\"}\n"
            + "I03: {on: \"false\", because: 本省不要求}\n"
            + "E08: {words: 食堂 便餐}\n";
    assertThat(problems(audit)).isEmpty();
    var rules = RuleFile.with(library(audit).get("mine").audit());
    assertThat(rules.get("E06").level()).isEqualTo(FindingLevel.ERROR);
    assertThat(rules.get("D09").decimal("percent")).isEqualByComparingTo("12.5");
    assertThat(rules.get("I03").on()).isFalse();
    assertThat(rules.get("E08").texts("words")).containsExactly("食堂", "便餐");
    assertThat(rules.digest()).isNotEqualTo(RuleFile.bundled().digest());
  }

  @Test
  void 没有检查过的改动不让审核出错() {
    var rules = RuleFile.with(Map.of("G13", Map.of("percent", "九十"), "Z99", Map.of("level", "错误")));
    assertThatCode(() -> rules.get("G13").number("percent")).doesNotThrowAnyException();
    assertThat(rules.find("Z99")).isNull();
  }

  @Test
  void 随附的模板没有写错的改动() throws Exception {
    PackLibrary shipped = new PackLibrary(PackSources.bundled(), RuleTerms.bundled());
    assertThat(shipped.ids()).isNotEmpty();
    for (String id : shipped.ids()) {
      assertThat(Objects.requireNonNull(shipped.get(id)).id()).isEqualTo(id);
    }
  }
}

package org.yubian.audit.proof;

import java.util.Map;
import java.util.TreeMap;
import org.yubian.audit.finding.Rule;
import org.yubian.audit.finding.RuleFile;
import org.yubian.audit.finding.RuleScope;

/** The list of rules for users. */
final class RulesPage {
  private static final Map<Character, String> GROUPS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry('A', "基础数据与科目"),
              Map.entry('B', "收支总体"),
              Map.entry('C', "财政拨款收支"),
              Map.entry('D', "一般公共预算支出、基本支出"),
              Map.entry('E', "“三公”经费"),
              Map.entry('F', "政府性基金、国有资本经营"),
              Map.entry('G', "项目支出与绩效"),
              Map.entry('H', "政府采购、购买服务、资产"),
              Map.entry('I', "机关运行经费"),
              Map.entry('L', "版本与控制数"),
              Map.entry('R', "舍入与表样"),
              Map.entry('S', "语义")));

  private RulesPage() {}

  static String of() {
    StringBuilder page =
        new StringBuilder(
            """
            # 审核规则

            由 `./mvnw -q test-compile exec:exec@audit-proof` 从规则数据生成，不要手改。

            - **级别**：错误必须改正；警告多半有错，确有理由可以忽略并写明；核实不是错，必须写原因；提示只关乎观感。
            - 说明和忽略的理由随预算保存，也在报送的工作簿里。规则的版本、所在位置或数字一变，说明即失效。
            - 每条规则都有结论：通过、不通过、不适用（写明原因）、数据不足（写明缺什么）。全部适用的规则都检查过，才说“没有问题”。
            - 模板包可在 `pack.yaml` 的 `audit` 一节改写级别、范围、启停和参数，例如
              `audit: {E06: {level: 错误}, D09: {percent: "15"}, I02: {on: "false", because: 本省事业单位也公开}}`。
            - `scope` 取 `all`、`administrative`（行政和参公）、`institution`（事业）、`department`（部门预算）、`unit`（单位预算）。
            - 同一份明细算出来的表之间不容差；外来的表按显示位数的舍入包络比较，包络以内的差合并成一条提示。
            """);
    for (Map.Entry<Character, String> group : GROUPS.entrySet()) {
      page.append("\n## ").append(group.getKey()).append(' ').append(group.getValue());
      page.append("\n\n| 规则 | 检查什么 | 级别 | 范围 | 参数 |\n|---|---|---|---|---|\n");
      RuleFile.bundled().all().stream()
          .filter(rule -> rule.id().charAt(0) == group.getKey())
          .forEach(rule -> page.append(row(rule)));
    }
    return page.toString();
  }

  private static String row(Rule rule) {
    String noDatum = rule.noDatum();
    String scope =
        noDatum != null
            ? "不适用：" + noDatum
            : !rule.on() ? "停用" : rule.scope() == RuleScope.ALL ? "" : rule.scope().reason();
    StringBuilder parameters = new StringBuilder();
    new TreeMap<>(rule.parameters())
        .forEach(
            (name, value) -> {
              if (!name.equals("none")) {
                parameters.append(parameters.isEmpty() ? "" : "；").append('`').append(name);
                parameters.append(" = ").append(value.replace("|", "\\|")).append('`');
              }
            });
    return "| "
        + String.join(
            " | ", rule.id(), rule.title(), rule.level().label(), scope, parameters.toString())
        + " |\n";
  }
}

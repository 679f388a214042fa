package org.yubian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yubian.exchange.Documents.FILE;
import static org.yubian.exchange.Documents.and;
import static org.yubian.exchange.Documents.failure;
import static org.yubian.exchange.Documents.with;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.BudgetFormatException;

/** Well-formed documents that break a rule of the format: path, what was found and expected. */
class BadDocumentTest {
  private static final String LINE = "\"fund\": \"一般公共预算\",\n   \"amount\": ";

  static Stream<Arguments> documents() {
    return Stream.of(
        bad("[]", "$", "列表", "unit-budget/1"),
        bad("\"预算\"", "$", "“预算”", "unit-budget/1"),
        bad("{}", "$.format", "缺少", "\"unit-budget/1\""),
        bad(with("unit-budget/1", "unit-budget/2"), "$.format", "“unit-budget/2”", "unit-budget/1"),
        bad(with(" \"format\": \"unit-budget/1\",\n", ""), "$.format", "缺少", "unit-budget/1"),
        bad(with(" \"template\": \"any\",\n", ""), "$.template", "缺少", "文本"),
        bad(with("\"any\"", "\"\""), "$.template", "“”", "不能是空的"),
        bad(with("2024", "2006"), "$.year", "2006", "2007 至 2100"),
        bad(with("2024", "2101"), "$.year", "2101", "2007 至 2100"),
        bad(with("2024", "2024.5"), "$.year", "2024.5", "2007 至 2100"),
        bad(with("2024", "\"2024\""), "$.year", "“2024”", "2007 至 2100"),
        bad(with("2024", "1e999999999"), "$.year", "1e999999999", "2007 至 2100"),
        bad(with("2024", "null"), "$.year", "null", "2007 至 2100"),
        bad(with("\"某局\"", "\"\""), "$.unit.name", "“”", "不能是空的"),
        bad(with("\"某局\"", "12"), "$.unit.name", "12", "文本"),
        bad(with("行政单位", "行政"), "$.unit.kind", "“行政”", "行政单位 · 参照公务员法管理的事业单位"),
        bad(with("单位预算", "部门"), "$.unit.scope", "“部门”", "单位预算 · 部门预算"),
        bad(with("\"code\": null", "\"code\": 16"), "$.unit.code", "16", "文本"),
        bad(
            with("\"code\": null", "\"staff\": {\"retired\": \"3\"}"),
            "$.unit.staff.retired",
            "“3”",
            "整数"),
        bad(
            with("\"code\": null", "\"subordinate_units\": [{\"code\": \"1\"}]"),
            "$.unit.subordinate_units[0].name",
            "缺少",
            "文本"),
        bad(
            with("\"source\": \"一般公共预算\"", "\"source\": \"财政拨款\""),
            "$.revenues[0].source",
            "“财政拨款”",
            "一般公共预算 · 政府性基金预算"),
        bad(
            with("\"2.00\"", "\"2.00\", \"carried_over\": \"是\""),
            "$.revenues[0].carried_over",
            "“是”",
            "true 或 false"),
        bad(with("\"2010301\"", "\"20103\""), "$.expenditures[0].function", "“20103”", "7 位数字"),
        bad(with("\"2010301\"", "\"２010301\""), "$.expenditures[0].function", "“２010301”", "7 位数字"),
        bad(with("\"2010301\"", "2010301"), "$.expenditures[0].function", "2010301", "7 位数字"),
        bad(with("\"2010301\"", "null"), "$.expenditures[0].function", "null", "7 位数字"),
        bad(
            with("\"30101\"", "\"301\""),
            "$.expenditures[0].department_economic",
            "“301”",
            "5 位数字"),
        bad(
            with("\"50101\"", "\"5010a\""),
            "$.expenditures[0].government_economic",
            "“5010a”",
            "5 位数字"),
        bad(with("\"人员经费\"", "\"\""), "$.expenditures[0].category", "“”", "不能是空的"),
        bad(with("   \"category\": \"人员经费\",\n", ""), "$.expenditures[0].category", "缺少", "文本"),
        bad(with("\"year\": 2024", "\"year\": 2024, \"year\": 2024"), "$.year", "“year”", "只出现一次"),
        bad(and("\"projects\": {}"), "$.projects", "对象", "列表"),
        bad(and("\"projects\": [null]"), "$.projects[0]", "null", "对象"),
        bad(
            and("\"projects\": [{\"name\": \"甲\", \"category\": \"其他\"}]"),
            "$.projects[0].category",
            "“其他”",
            "人员类 · 公用经费"),
        bad(
            and("\"projects\": [{\"name\": \"甲\", \"item_group\": {\"code\": \"1\"}}]"),
            "$.projects[0].item_group.name",
            "缺少",
            "文本"),
        bad(
            and("\"projects\": [{\"name\": \"甲\", \"total\": \"1\"}]"),
            "$.projects[0].total",
            "“1”",
            "小数 2 位"),
        bad(
            and("\"procurement\": [{\"fund\": \"其他收入\", \"amount\": \"1.00\", \"kind\": \"物资\"}]"),
            "$.procurement[0].kind",
            "“物资”",
            "货物 · 工程 · 服务"),
        bad(
            and("\"procurement\": [{\"fund\": \"其他收入\", \"amount\": \"1.00\", \"quantity\": 2}]"),
            "$.procurement[0].quantity",
            "2",
            "文本"),
        bad(and("\"procurement_by_kind\": {\"货物\": 1}"), "$.procurement_by_kind.货物", "1", "小数 2 位"),
        bad(
            and("\"three_public\": {\"previous\": {\"overseaes\": \"1.00\"}}"),
            "$.three_public.previous.overseaes",
            "“overseaes”",
            "overseas · vehicle_purchase"),
        bad(
            and("\"three_public\": {\"current\": {\"overseas\": 1}}"),
            "$.three_public.current.overseas",
            "1",
            "小数 2 位"),
        bad(
            and("\"previous_year\": {\"basic_total\": 5}"),
            "$.previous_year.basic_total",
            "5",
            "小数 2 位"),
        bad(
            and("\"previous_year\": {\"revenue_by_source\": {\"其它\": \"1.00\"}}"),
            "$.previous_year.revenue_by_source.其它",
            "“其它”",
            "其他收入"),
        bad(
            and("\"previous_year\": {\"revenues\": [{\"amount\": \"1.00\"}]}"),
            "$.previous_year.revenues[0].source",
            "缺少",
            "一般公共预算"),
        bad(and("\"assets\": {\"vehicles\": {\"轿车\": 1.5}}"), "$.assets.vehicles.轿车", "1.5", "整数"),
        bad(
            and("\"assets\": {\"vehicles\": {\"轿车\": 1, \"轿车\": 1}}"),
            "$.assets.vehicles.轿车",
            "“轿车”",
            "只出现一次"),
        bad(
            and("\"performance_targets\": [{\"project\": \"甲\"}]"),
            "$.performance_targets[0].indicators",
            "缺少",
            "列表"),
        bad(
            and(
                "\"performance_targets\": [{\"project\": \"甲\", \"indicators\": [{\"level1\": \"\","
                    + " \"level3\": \"\", \"value\": \"\", \"operator\": \"~\"}]}]"),
            "$.performance_targets[0].indicators[0].operator",
            "“~”",
            "≥ · ≤"),
        bad(and("\"narrative\": {\"duties\": [\"一\", 2]}"), "$.narrative.duties[1]", "2", "文本"),
        bad(
            and("\"narrative\": {\"reasons\": {\"basic\": null}}"),
            "$.narrative.reasons.basic",
            "null",
            "文本"),
        bad(
            and("\"declared_tables\": [{\"rows\": [[\"1\", 1]]}]"),
            "$.declared_tables[0].rows[0][1]",
            "1",
            "文本"),
        bad(and("\"rounding\": \"up\""), "$.rounding", "“up”", "each · balanced"),
        bad(
            and("\"甲 乙\": {\"a\": [1, {\"b\": 1e99999999999}]}"),
            "$[\"甲 乙\"].a[1].b",
            "1e99999999999",
            "范围之内"),
        bad(and("\"未知\": {\"a\": 1, \"a\": 1}"), "$.未知.a", "“a”", "只出现一次"),
        bad(and("\"未知\": 1, \"未知\": 2"), "$.未知", "“未知”", "只出现一次"),
        bad(and("\"stage\": \"\\ud83d\""), "$.stage", "\\ud83d", "完整的字符"),
        bad(
            and("\"stage\": \"一\\n上\\u0007\", \"rounding\": \"一\\n上\\u0007\""),
            "$.rounding",
            "“一\\n上\\u0007”",
            "each"));
  }

  private static Arguments bad(String document, String path, String found, String expected) {
    return Arguments.of(path, document, found, expected);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void documents(String path, String document, String found, String expected) {
    BudgetFormatException failure = failure(document);
    assertThat(failure.path()).isEqualTo(path);
    assertThat(failure.file()).isEqualTo(FILE);
    assertThat(failure.problem().found()).contains(found);
    assertThat(failure.problem().expected()).contains(expected);
    assertThat(failure)
        .message()
        .startsWith(FILE + " 的 " + path + "（第 ")
        .contains(failure.problem().found())
        .contains(failure.problem().expected())
        .contains(failure.problem().remedy())
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e9",
        "\"1e9\"",
        "\"1,000.00\"",
        "12.50",
        "\"1.5\"",
        "\"1\"",
        "\"1.005\"",
        "\"NaN\"",
        "\"1234567890123456.00\"",
        "\"+1.00\"",
        "\"--1.00\"",
        "\"１.00\"",
        "\"1.00 \"",
        "\".50\"",
        "\"\"",
        "\"-\"",
        "\"\\ud800\"",
        "null",
        "true",
        "{\"a\": 1}",
        "[]"
      })
  void amounts(String amount) {
    BudgetFormatException failure = failure(with(LINE + "\"1.00\"", LINE + amount));
    assertThat(failure.path()).isEqualTo("$.expenditures[0].amount");
    assertThat(failure.problem().expected()).contains("小数 2 位");
    assertThat(failure).message().contains("（第 25 行）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1.00", "0.00", "-0.00", "999999999999999.99", "000.01"})
  void amountsThatAreAllowed(String amount) throws BudgetFormatException {
    assertThat(Documents.decode(with("\"1.00\"", "\"" + amount + "\"")).remarks()).isEmpty();
  }
}

package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yubian.exchange.Documents.and;
import static org.yubian.exchange.Documents.decode;
import static org.yubian.exchange.Documents.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.BudgetCodec.Decoded;
import org.yubian.budget.BudgetCodec.Remark;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;

/** What the model does not hold is kept and written back; what is odd is remarked on. */
class KeptContentTest {

  private static String again(String document) throws BudgetFormatException {
    return new String(new JsonBudgetCodec().encode(decode(document).budget()), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"projects\": []",
        "\"projects\": null",
        "\"procurement_by_kind\": null",
        "\"procurement_by_kind\": {}",
        "\"procurement_by_kind\": {\n  \"货物\": \"1.00\"\n }",
        "\"three_public\": {}",
        "\"three_public\": null",
        "\"three_public\": {\n  \"previous\": null,\n  \"current\": {}\n }",
        "\"three_public\": {\n"
            + "  \"previous\": {\n"
            + "   \"overseas\": null,\n"
            + "   \"reception\": \"0.00\"\n"
            + "  }\n"
            + " }",
        "\"previous_year\": {}",
        "\"previous_year\": {\n  \"revenues\": [],\n  \"expenditures\": null\n }",
        "\"previous_year\": {\n"
            + "  \"expenditure_total\": \"2.00\",\n"
            + "  \"revenue_total\": \"1.00\",\n"
            + "  \"revenue_by_source\": {}\n"
            + " }",
        "\"assets\": null",
        "\"assets\": {}",
        "\"assets\": {\n  \"vehicles\": {},\n  \"equipment\": [],\n  \"balances\": {}\n }",
        "\"performance_targets\": []",
        "\"overall_performance\": {}",
        "\"narrative\": {\n"
            + "  \"duties\": [],\n"
            + "  \"reasons\": {},\n"
            + "  \"performance_management\": {\n"
            + "   \"evaluated\": []\n"
            + "  },\n"
            + "  \"date\": null,\n"
            + "  \"purposes\": {\n"
            + "   \"function\": {}\n"
            + "  }\n"
            + " }",
        "\"declared_tables\": [\n"
            + "  {\n"
            + "   \"number\": \"1\",\n"
            + "   \"header\": [\n"
            + "    []\n"
            + "   ],\n"
            + "   \"rows\": []\n"
            + "  }\n"
            + " ],\n"
            + " \"audit_answers\": []",
        "\"catalogue\": {\n"
            + "  \"year\": 2024,\n"
            + "  \"region\": null\n"
            + " },\n"
            + " \"rounding\": null,\n"
            + " \"stage\": null",
        "\"stage\": \"二上\",\n"
            + " \"未知\": {\n"
            + "  \"b\": [\n"
            + "   1,\n"
            + "   2.50,\n"
            + "   1E+5,\n"
            + "   true,\n"
            + "   null,\n"
            + "   {},\n"
            + "   []\n"
            + "  ],\n"
            + "  \"a\": \"\\u001f\\\"\\\\/\\n"
            + "😀\"\n"
            + " },\n"
            + " \"more\": null"
      })
  void isWrittenAsItWasRead(String members) throws BudgetFormatException {
    assertThat(again(and(members))).isEqualTo(and(members));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"carried_over\": false",
        "\"carried_over\": true",
        "\"carried_over\": null",
        "\"detail\": null,\n   \"unit_code\": \"\""
      })
  void isKeptWithinLines(String members) throws BudgetFormatException {
    String document = with("\"fund\": \"一般公共预算\",", "\"fund\": \"一般公共预算\",\n   " + members + ",");
    assertThat(again(document)).isEqualTo(document);
  }

  @Test
  void flagsOfLinesAreTrueFalseNullOrAbsent() throws BudgetFormatException {
    String document =
        with(
            "\"amount\": \"1.00\"",
            "\"amount\": \"1.00\",\n   \"procurement\": false,\n   \"purchased_service\": null,\n"
                + "   \"new_asset\": true,\n   \"note\": null,\n   \"x\": [\n    1\n   ]");
    assertThat(again(document)).isEqualTo(document);
    ExpenditureLine line = decode(document).budget().rows(Section.EXPENDITURES).first();
    assertThat(line.notes().procurement()).isFalse();
    assertThat(line.notes().purchasedService()).isNull();
    assertThat(line.notes().newAsset()).isTrue();
    assertThat(line.extras().values()).containsOnlyKeys("purchased_service", "note", "x");
  }

  @Test
  void keysStandInTheOrderOfTheFormatAndUnknownOnesLast() throws BudgetFormatException {
    String turned =
        """
        {"b": 1, "stage": "一上", "revenues": [], "a": 2, "template": "any", "expenditures": [],
         "year": 2024.0, "unit": {"x": 1, "scope": "单位预算", "kind": "行政单位", "name": "某局"},
         "format": "unit-budget/1"}
        """;
    assertThat(again(turned))
        .isEqualTo(
            """
            {
             "format": "unit-budget/1",
             "unit": {
              "name": "某局",
              "code": null,
              "kind": "行政单位",
              "scope": "单位预算",
              "x": 1
             },
             "year": 2024,
             "template": "any",
             "revenues": [],
             "expenditures": [],
             "stage": "一上",
             "b": 1,
             "a": 2
            }
            """);
  }

  @Test
  void unknownKeysAreRemarkedOnWithTheirPaths() throws BudgetFormatException {
    String document =
        with("\"kind\": \"行政单位\"", "\"kind\": \"行政单位\", \"新键\": {\"c\": 1}")
            .replace("\"project\": null", "\"项目\": null, \"a b\": 1");
    assertThat(decode(document).remarks())
        .extracting(Remark::path)
        .containsExactly("$.unit.新键", "$.expenditures[0].项目", "$.expenditures[0][\"a b\"]");
    assertThat(decode(document).remarks())
        .extracting(Remark::message)
        .containsOnly("格式中没有这一项，已原样保留");
  }

  @Test
  void veryManyRemarksAreCounted() throws BudgetFormatException {
    StringBuilder keys = new StringBuilder("\"k0\": 0");
    for (int i = 1; i < 1_000; i++) {
      keys.append(", \"k").append(i).append("\": 0");
    }
    List<Remark> remarks = decode(and(keys.toString())).remarks();
    assertThat(remarks).hasSize(Limits.REMARKS + 1);
    assertThat(remarks.getLast()).isEqualTo(new Remark("$", "另有 800 处同类提示未列出"));
  }

  @Test
  void theAmountCountsWhateverItsFormulaGives() throws BudgetFormatException {
    Decoded same = decode(with("\"1.00\"", "\"42000.00\", \"formula\": \"12*3500\""));
    assertThat(same.remarks()).isEmpty();
    Decoded other = decode(with("\"1.00\"", "\"42000.01\", \"formula\": \"12*3500\""));
    assertThat(other.remarks())
        .extracting(Remark::path, Remark::message)
        .containsExactly(
            tuple("$.expenditures[0].formula", "公式“12*3500”得 42000.00 元，与金额 42000.01 元不一致，以金额为准"));
    ExpenditureLine line = other.budget().rows(Section.EXPENDITURES).first();
    assertThat(line.amount().toYuanString()).isEqualTo("42000.01");
    assertThat(line.notes().formula()).isEqualTo("12*3500");
    assertThat(decode(with("\"1.00\"", "\"1.00\", \"formula\": \"12*\"")).remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).startsWith("公式无法计算，以金额 1.00 元为准："));
  }

  @Test
  void rowsGetKeysInTheirOrder() throws BudgetFormatException {
    long before = 0;
    for (ExpenditureLine line : Samples.ZENGDU.budget().rows(Section.EXPENDITURES)) {
      assertThat(line.key()).isGreaterThan(before + 1);
      before = line.key();
    }
  }
}

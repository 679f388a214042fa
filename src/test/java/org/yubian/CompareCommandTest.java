package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.CommandLineFixture.Ended;
import org.yubian.office.excel.Exports;
import org.yubian.session.Samples;
import org.yubian.session.WorkbookExporter.Kind;

/** {@code yubian compare} on published budgets and their changed copies. */
class CompareCommandTest {
  @TempDir Path folder;
  private CommandLineFixture yubian;

  @BeforeEach
  void aHome() {
    yubian = new CommandLineFixture(folder.resolve("home"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void aBudgetEqualsItself(String name) throws IOException {
    Path file = Files.write(folder.resolve("a.json"), Samples.read(name));
    Ended text = yubian.run("compare", file, file);
    assertThat(text.status()).isZero();
    assertThat(text.out()).containsExactly("两份预算的明细和报表没有差异。");
    Ended json = yubian.run("compare", file, file, "--format", "json");
    assertThat(json.status()).isZero();
    assertThat(parse(json)).isEqualTo(Map.of("lines", List.of(), "cells", List.of()));
  }

  @Test
  void namesLineAndCellsOfAChange() throws IOException {
    Ended ended = yubian.run("compare", before(), changed(), "--format", "json");
    assertThat(ended.status()).isEqualTo(1);
    Map<String, Object> found = parse(ended);
    assertThat(list(found, "lines"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line).containsOnlyKeys("key", "before", "after", "difference");
              assertThat(line)
                  .containsEntry("before", "10000.00")
                  .containsEntry("after", "30000.00")
                  .containsEntry("difference", "20000.00");
              assertThat((Map<String, Object>) line.get("key"))
                  .containsEntry("list", "revenues")
                  .containsEntry("source", "其他收入")
                  .containsEntry("ordinal", 2);
            });
    assertThat(list(found, "cells"))
        .isNotEmpty()
        .allSatisfy(
            cell -> assertThat(cell).containsOnlyKeys("table", "row", "column", "before", "after"))
        .anySatisfy(
            cell ->
                assertThat(cell)
                    .containsEntry("table", "01")
                    .containsEntry("before", "13.00")
                    .containsEntry("after", "15.00"));
  }

  @Test
  void saysTheSameInChinese() throws IOException {
    Ended ended = yubian.run("compare", before(), changed());
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith(
            "明细差异 1 笔（元，差额大的在前）：",
            "  改变 收入 其他收入 · 专项（第 2 笔）：10,000.00 → 30,000.00，差额 +20,000.00（+200.00%）")
        .anyMatch(
            line -> line.matches("  改变 表01《.+》“.*其他收入”行“.+”列：13.00 → 15.00，差额 .2.00（.15.38%）"));
  }

  @Test
  void anAddedLineHasNoBefore() throws IOException {
    Path plain = Files.write(folder.resolve("plain.json"), Samples.read("yanzhou-2024"));
    Ended added = yubian.run("compare", plain, before(), "--format", "json");
    assertThat(list(parse(added), "lines"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).containsEntry("before", null));
    Ended removed = yubian.run("compare", before(), plain);
    assertThat(removed.out()).contains("  删除 收入 其他收入 · 专项：10,000.00 → 无，差额 -10,000.00（-100.00%）");
  }

  @Test
  void whatWeighsMostStandsFirst() throws IOException {
    Path jiyuan = Files.write(folder.resolve("j.json"), Samples.read("jiyuan-2024"));
    Ended ended = yubian.run("compare", before(), jiyuan, "--format", "json");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(list(parse(ended), "lines"))
        .extracting(line -> new java.math.BigDecimal((String) line.get("difference")).abs())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void refusesWhatItDoesNotUnderstand() throws IOException {
    assertThat(yubian.run("compare", before()).status()).isEqualTo(2);
    Ended ended = yubian.run("compare", before(), before(), "--format", "xml");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).singleElement().asString().contains("--format", "xml");
  }

  private Path before() throws IOException {
    return with("before.json", "10000.00");
  }

  private Path changed() throws IOException {
    return with("after.json", "30000.00");
  }

  /** Two more lines of revenue that are told apart only by their order. */
  private Path with(String name, String amount) throws IOException {
    String line = "{\"source\": \"其他收入\", \"detail\": \"专项\", \"amount\": \"%s\"},";
    String text = new String(Samples.read("yanzhou-2024"), java.nio.charset.StandardCharsets.UTF_8);
    return Files.writeString(
        folder.resolve(name),
        text.replace(
            "\"revenues\": [",
            "\"revenues\": [" + line.formatted("10000.00") + line.formatted(amount)));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
    return (List<Map<String, Object>>) map.get(key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parse(Ended ended) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(String.join("\n", ended.out()))) {
      json.nextToken();
      return (Map<String, Object>) value(json);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String key = json.currentName();
          json.nextToken();
          map.put(key, value(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void tablesReadFromAWorkbookAreComparedWithThoseOfTheBudget(String name) throws Exception {
    Path document = Files.write(folder.resolve("own.json"), Samples.read(name));
    Path workbook = folder.resolve("public.xlsx");
    Exports.exporter().export(Exports.request(Exports.sample(name), Kind.PUBLIC, workbook));
    Ended equal = yubian.run("compare", document, workbook);
    assertThat(equal.out()).containsExactly("两份预算的明细和报表没有差异。");
    assertThat(equal.status()).isZero();
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook changed = new XSSFWorkbook(workbook.toFile());
        var out = Files.newOutputStream(edited)) {
      changed.getSheetAt(1).shiftRows(9, 20, 1);
      changed.getSheetAt(1).createRow(9).createCell(0).setCellValue("插入的一行");
      changed.getSheetAt(1).getRow(7).getCell(1).setCellValue(9999.99);
      changed.write(out);
    }
    Ended different = yubian.run("compare", document, edited);
    assertThat(different.status()).isEqualTo(1);
    assertThat(different.out())
        .filteredOn(line -> line.contains("9,999.99") || line.contains("9999.99"))
        .hasSize(1);
    assertThat(different.out()).hasSizeLessThan(8);
  }
}

package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.review.recognition.PrintedWorkbooks;

/** {@code yubian audit}: text and JSON, budgets and workbooks, and how it ends. */
class AuditCommandTest {
  @TempDir Path folder;
  private CommandLineFixture commands;

  @BeforeEach
  void home() {
    commands = new CommandLineFixture(folder.resolve("home"));
  }

  private Path sample(String name) {
    Path file = folder.resolve(name + ".json");
    assertThat(commands.run("sample", name, "--out", file).status()).isZero();
    return file;
  }

  private Path workbook(String name) throws IOException {
    Path file = folder.resolve(name + ".xlsx");
    PrintedWorkbooks.write(name, file);
    return file;
  }

  @Test
  void withoutErrorsItEndsWithZeroAndSaysWhatWasNotChecked() {
    CommandLineFixture.Ended ended = commands.run("audit", sample("yanzhou-2024"));
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).anyMatch(line -> line.startsWith("警告 "));
    assertThat(ended.out()).anyMatch(line -> line.startsWith("数据不足，没有检查的规则 "));
    assertThat(ended.out().getLast()).startsWith("规则：通过 ");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void anErrorEndsWithOne() {
    CommandLineFixture.Ended ended = commands.run("audit", sample("jiyuan-2024"));
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out()).startsWith("错误 1 处");
  }

  @Test
  void findingsInSomebodyElsesWorkbookNameItsCells() throws IOException {
    CommandLineFixture.Ended ended = commands.run("audit", workbook("yanzhou-2024"));
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out())
        .anyMatch(line -> line.contains("D05 ") && line.endsWith("(基本支出预算情况表!G23)"));
    assertThat(ended.out()).anyMatch(line -> line.contains("67.77 + 40.00 = 107.77"));
  }

  @Test
  void jsonHasWhatTheFormatPromises() throws IOException {
    CommandLineFixture.Ended ended =
        commands.run("audit", workbook("zengdu-2024"), "--format", "json");
    assertThat(ended.status()).isEqualTo(1);
    String json = String.join("\n", ended.out());
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    assertThat(json)
        .contains(
            List.of(
                "\"budget\"",
                "\"rule_set\"",
                "\"findings\"",
                "\"obligations\"",
                "\"level\"",
                "\"expected\"",
                "\"actual\"",
                "\"related\"",
                "\"status\"",
                "\"reason\""));
    assertThat(json).contains("财政拨款收支总表!D23");
  }

  @Test
  void lastYearsBudgetIsComparedWith() throws IOException {
    Path now = sample("yanzhou-2024");
    Path before = folder.resolve("before.json");
    Files.writeString(before, Files.readString(now).replace("\"year\": 2024", "\"year\": 2023"));
    CommandLineFixture.Ended ended = commands.run("audit", now, "--previous", before);
    assertThat(ended.status()).isZero();
  }

  @Test
  void whatCannotBeReadEndsWithTwo() {
    CommandLineFixture.Ended ended = commands.run("audit", folder.resolve("none.json"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).singleElement().asString().contains("none.json");
  }
}

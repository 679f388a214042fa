package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yubian.exchange.Documents.SMALL;
import static org.yubian.exchange.Documents.and;
import static org.yubian.exchange.Documents.failure;
import static org.yubian.exchange.Documents.with;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.BudgetFormatException;

/** Files that are no JSON in UTF-8, or beyond the limits. */
class UnreadableTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t\r\n ", "\ufeff"})
  void emptyFiles(String document) {
    assertThat(failure(document)).hasMessage("某局.json：文件是空的，应为 unit-budget/1 格式的预算。请选择预编导出的预算文件。");
  }

  @Test
  void aByteOrderMarkIsNoHarm() throws BudgetFormatException {
    assertThat(Documents.decode("\ufeff" + SMALL)).isEqualTo(Documents.decode(SMALL));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("hello", 1, 6, "“hello”", "JSON"),
        Arguments.of("{'a': 1}", 1, 2, "“{'”", "JSON"),
        Arguments.of("// 预算\n{}", 1, 1, "“/”", "JSON"),
        Arguments.of(with("2024", "02024"), 9, 11, "\"year\": 02", "JSON"),
        Arguments.of(with("\"1.00\"", "NaN"), 25, 17, "NaN", "JSON"),
        Arguments.of(with("某局", "某\\q局"), 4, 14, "某\\q", "JSON"),
        Arguments.of(with("某局", "某\n局"), 4, 13, "\"某", "JSON"),
        Arguments.of(with("某局", "某\\u12G4"), 4, 17, "\\u12G", "JSON"),
        Arguments.of(with("\"any\",", "\"any\""), 11, 2, "\"", "JSON"),
        Arguments.of(with("\n ]\n}\n", "\n ],\n}\n"), 28, 1, "}", "JSON"),
        Arguments.of(SMALL.substring(0, 61), 5, 5, "内容不完整", "JSON"),
        Arguments.of(
            SMALL.stripTrailing().substring(0, SMALL.length() - 2), 28, 1, "内容不完整", "JSON"),
        Arguments.of(SMALL + "}", 29, 1, "之后还有“}”", "文件结束"),
        Arguments.of(SMALL + SMALL, 29, 1, "之后还有“{”", "文件结束"),
        Arguments.of(SMALL + "\0\0", 29, 2, "之后还有“\\u0000", "文件结束"),
        Arguments.of(SMALL + "结束", 29, 3, "之后还有“结束", "文件结束"));
  }

  @ParameterizedTest
  @MethodSource
  void texts(String document, int line, int column, String found, String expected) {
    BudgetFormatException failure = failure(document);
    assertThat(failure.path()).isEqualTo("第 %d 行第 %d 列", line, column);
    assertThat(failure.problem().found()).contains(found);
    assertThat(failure.problem().expected()).contains(expected);
    assertThat(failure).message().startsWith("某局.json 第 ").doesNotContain("\n");
  }

  @Test
  void textThatIsNoJsonIsAlsoGivenItsPath() {
    assertThat(failure(with("\"1.00\"", "NaN")))
        .message()
        .startsWith("某局.json 第 25 行第 17 列（$.expenditures[0].amount）：");
  }

  @Test
  void bytesThatAreNoTextFarBehindAMistakeAreNoHarm() {
    byte[] document = (with("2024", "?") + " ".repeat(6_000) + "?").getBytes(UTF_8);
    document[document.length - 1] = (byte) 0xff;
    assertThat(failure(document).problem().found()).contains("\"year\": ?");
  }

  @Test
  void otherEncodings() {
    Charset gb18030 = Charset.forName("GB18030");
    assertThat(failure(SMALL.getBytes(gb18030)).problem().found()).contains("GB18030");
    assertThat(failure(SMALL.getBytes(gb18030)).path()).isEqualTo("第 4 行第 13 列");
    assertThat(failure(SMALL.getBytes(UTF_16)).problem().found()).contains("UTF-16");
    assertThat(failure(SMALL.getBytes(UTF_16LE)).problem().expected())
        .containsAnyOf("UTF-8", "JSON");
    byte[] damaged = SMALL.getBytes(UTF_8);
    damaged[damaged.length - 5] = (byte) 0xc0;
    assertThat(failure(damaged).problem().found()).contains("不是 UTF-8");
    byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, (byte) 0xff};
    assertThat(failure(workbook).problem().found()).contains("不是 UTF-8");
  }

  @Test
  void halvesOfCharactersEncodedAsBytesAreNoUtf8() {
    byte[] document = with("某局", "?局").getBytes(UTF_8);
    String text = new String(document, UTF_8);
    int at = text.indexOf('?');
    byte[] half = new byte[document.length + 2];
    System.arraycopy(document, 0, half, 0, at);
    half[at] = (byte) 0xed;
    half[at + 1] = (byte) 0xa0;
    half[at + 2] = (byte) 0x80;
    System.arraycopy(document, at + 1, half, at + 3, document.length - at - 1);
    assertThat(failure(half).problem().expected()).contains("UTF-8");
  }

  @Test
  void depth() throws BudgetFormatException {
    String deepest = "[".repeat(63) + "]".repeat(63);
    assertThat(Documents.decode(and("\"x\": " + deepest)).remarks()).hasSize(1);
    BudgetFormatException failure = failure(and("\"x\": [" + deepest + "]"));
    assertThat(failure.path()).startsWith("$.x[0][0]");
    assertThat(failure.problem().expected()).contains("64 层");
    assertThat(failure.getMessage()).hasSizeLessThan(400);
  }

  @Test
  void lengths() throws BudgetFormatException {
    String longest = "字".repeat(Limits.TEXT_LENGTH);
    assertThat(Documents.decode(and("\"stage\": \"" + longest + "\"")).remarks()).isEmpty();
    BudgetFormatException text = failure(and("\"stage\": \"" + longest + "长\""));
    assertThat(text.path()).isEqualTo("$.stage");
    assertThat(text.problem().expected()).contains("1048576 个字符");
    BudgetFormatException key = failure(and("\"" + "k".repeat(20_000) + "\": 1"));
    assertThat(key.path()).isEqualTo("$");
    assertThat(key.problem().expected()).contains("键名");
    BudgetFormatException number = failure(with("2024", "2".repeat(2_000)));
    assertThat(number.path()).isEqualTo("$.year");
    assertThat(number.problem().expected()).contains("1000 位");
    BudgetFormatException entry = failure(and("\"x\": [1, " + "2".repeat(2_000) + "]"));
    assertThat(entry.path()).isEqualTo("$.x[1]");
  }

  @Test
  void namesOfFilesAreShownOnOneLine() {
    byte[] nothing = {};
    BudgetFormatException failure =
        catchThrowableOfType(
            BudgetFormatException.class,
            () -> new JsonBudgetCodec().decode(nothing, "a\nb\u202e.json"));
    assertThat(failure.file()).isEqualTo("a\\nb\\u202e.json");
  }
}

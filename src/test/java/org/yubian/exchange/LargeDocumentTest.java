package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;

/** Long budgets are read in little memory, and large files that are none are refused soon. */
class LargeDocumentTest {
  private static final int LINES = 60_000;
  private static final int GARBAGE = 100 << 20;
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void equalWordsAndCodingsAreOneObject() throws BudgetFormatException {
    List<ExpenditureLine> lines = new ArrayList<>();
    for (ExpenditureLine line : Samples.ZENGDU.budget().rows(Section.EXPENDITURES)) {
      lines.add(line);
    }
    int codings = lines.size();
    for (int i = lines.size(); i < LINES; i++) {
      lines.add(lines.get(i - codings).withAmount(Amount.ofFen(i)));
    }
    Budget budget = Samples.ZENGDU.budget().withRows(Section.EXPENDITURES, Rows.inOrder(lines));
    byte[] document = new JsonBudgetCodec().encode(budget);
    Budget read = new JsonBudgetCodec().decode(document, "many.json").budget();
    assertThat(read).isEqualTo(budget);
    Set<Coding> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> words = Collections.newSetFromMap(new IdentityHashMap<>());
    read.rows(Section.EXPENDITURES)
        .forEach(
            line -> {
              distinct.add(line.coding());
              words.add(line.coding().category());
            });
    assertThat(distinct).hasSizeLessThanOrEqualTo(codings);
    assertThat(words).hasSizeLessThan(4);
  }

  static Stream<Arguments> garbage() {
    return Stream.of(
        Arguments.of(" ", " ", "空的"),
        Arguments.of("", "\0", "JSON"),
        Arguments.of("[", "[", "列表"),
        Arguments.of("{\"a\":", "{\"a\":", "64 层"),
        Arguments.of("{\"a\":[", "[", "64 层"),
        Arguments.of("{\"", "键", "键名"),
        Arguments.of("{\"a\":\"", "字", "1048576 个字符"),
        Arguments.of("{\"a\":\"", "\\u4e00", "1048576 个字符"),
        Arguments.of("{\"a\":", "1", "1000 位"),
        Arguments.of("{\"a\":[1", ",1", "1000000 项"),
        Arguments.of("{\"a\":[[]", ",{\"b\":[]}", "1000000 项"),
        Arguments.of("{\"declared_tables\":[{\"rows\":[[]", ",[]", "2000000 项"),
        Arguments.of("{\"a\":", "\n ", "内容不完整"));
  }

  @ParameterizedTest(name = "{0}{1}{1}{1}…")
  @MethodSource
  void garbage(String head, String repeated, String said) {
    byte[] document = new byte[GARBAGE];
    byte[] start = head.getBytes(UTF_8);
    byte[] unit = repeated.getBytes(UTF_8);
    System.arraycopy(start, 0, document, 0, start.length);
    for (int i = start.length; i < document.length; i++) {
      document[i] = unit[(i - start.length) % unit.length];
    }
    refusedSoon(document, said);
  }

  @Test
  void noise() {
    byte[] document = new byte[GARBAGE];
    new Random(20_240_101).nextBytes(document);
    refusedSoon(document, "UTF-8");
  }

  @Test
  void mapsOfVeryManyKeys() {
    StringBuilder kinds = new StringBuilder("\"k\": 1");
    for (int i = 0; i < Limits.MAP_ENTRIES; i++) {
      kinds.append(", \"k").append(i).append("\": 1");
    }
    refusedSoon(
        Documents.and("\"assets\": {\"vehicles\": {" + kinds + "}}").getBytes(UTF_8), "100000 项");
  }

  @Test
  void moreBytesThanAllowed() {
    refusedSoon(new byte[Limits.BYTES + 1], "不超过 512 MB");
  }

  private static void refusedSoon(byte[] document, String said) {
    BudgetFormatException failure =
        assertTimeoutPreemptively(SOON, () -> Documents.failure(document));
    assertThat(failure).message().contains(said).hasSizeLessThan(400).doesNotContain("\n");
  }
}

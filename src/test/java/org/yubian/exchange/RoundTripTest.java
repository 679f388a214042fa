package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetArbitraries;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.Part;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Row;
import org.yubian.budget.Section;

/** What is written is read back equal, and written again the same. */
class RoundTripTest {
  private final JsonBudgetCodec codec = new JsonBudgetCodec();
  private final JsonRowCodec rows = new JsonRowCodec();

  @Provide
  Arbitrary<Budget> budgets() {
    return Arbitraries.oneOf(BudgetArbitraries.realistic(), BudgetArbitraries.adversarial());
  }

  @Property
  void aBudgetComesBackEqual(@ForAll("budgets") Budget budget) throws BudgetFormatException {
    assertThat(read(codec.encode(budget))).isEqualTo(budget);
  }

  @Property
  void aDocumentIsWrittenAgainTheSame(@ForAll("budgets") Budget budget)
      throws BudgetFormatException {
    byte[] document = codec.encode(budget);
    assertThat(codec.encode(read(document))).isEqualTo(document);
  }

  @Property
  void equalBudgetsAreEqualDocuments(@ForAll("budgets") Budget budget)
      throws BudgetFormatException {
    Budget copy = read(codec.encode(budget));
    assertThat(codec.encode(copy)).isEqualTo(codec.encode(budget));
    assertThat(copy).hasSameHashCodeAs(budget);
  }

  @Property
  void everyRowAndPartComesBackFromTheJournal(@ForAll("budgets") Budget budget)
      throws BudgetFormatException {
    for (Section<?> section : Section.ALL) {
      rowsComeBack(budget, section);
    }
    for (Part<?> part : Part.ALL) {
      partComesBack(budget, part);
    }
  }

  private <R extends Row> void rowsComeBack(Budget budget, Section<R> section)
      throws BudgetFormatException {
    for (R row : budget.rows(section)) {
      String json = rows.encodeRow(section, row);
      assertThat(json).doesNotContain("\n");
      assertThat(rows.decodeRow(section, json)).isEqualTo(row);
    }
  }

  private <T> void partComesBack(Budget budget, Part<T> part) throws BudgetFormatException {
    T value = part.of(budget);
    String json = rows.encodePart(part, value);
    assertThat(json).doesNotContain("\n");
    assertThat(rows.decodePart(part, json)).isEqualTo(value);
  }

  @Test
  void whatExtrasRememberGivesWayToValues() throws BudgetFormatException {
    RevenueLine remembered =
        Samples.YANZHOU.budget().rows(Section.REVENUES).first().withNote("已核对");
    Extras stale = new Extras(mapOfNull("note"));
    RevenueLine line =
        new RevenueLine(remembered.key(), remembered.coding(), remembered.amount(), "已核对", stale);
    Budget budget =
        Samples.YANZHOU
            .budget()
            .withRows(Section.REVENUES, Samples.YANZHOU.budget().rows(Section.REVENUES).with(line));
    String document = new String(codec.encode(budget), UTF_8);
    assertThat(document).containsOnlyOnce("\"note\"").contains("\"note\": \"已核对\"");
    assertThat(codec.encode(read(document.getBytes(UTF_8)))).isEqualTo(document.getBytes(UTF_8));
    assertThat(rows.decodeRow(Section.REVENUES, rows.encodeRow(Section.REVENUES, line)))
        .isEqualTo(line);
  }

  @Test
  void theOrderOfMapsIsPartOfABudget() throws BudgetFormatException {
    String document =
        new String(Samples.YANZHOU.bytes(), UTF_8)
            .replace("\"机要通信用车\": 1,\n   \"应急保障用车\": 2", "\"应急保障用车\": 2,\n   \"机要通信用车\": 1");
    Budget turned = read(document.getBytes(UTF_8));
    assertThat(turned).isNotEqualTo(Samples.YANZHOU.budget());
    assertThat(new String(codec.encode(turned), UTF_8)).isEqualTo(document);
  }

  @Test
  void halvesOfCharactersAreReplacedInDocumentsAndKeptInTheJournal() throws BudgetFormatException {
    OverallPerformance broken =
        new OverallPerformance("a\ud83dz\"\\\n", "\ude00", null, List.<Indicator>of(), Extras.NONE);
    Budget budget = Samples.JIYUAN.budget().with(Part.OVERALL_PERFORMANCE, broken);
    OverallPerformance whole = read(codec.encode(budget)).forms().overall();
    assertThat(whole.annualGoal()).isEqualTo("a\ufffdz\"\\\n");
    assertThat(whole.longTermGoal()).isEqualTo("\ufffd");
    String json = rows.encodePart(Part.OVERALL_PERFORMANCE, broken);
    assertThat(new String(json.getBytes(UTF_8), UTF_8)).isEqualTo(json);
    assertThat(rows.decodePart(Part.OVERALL_PERFORMANCE, json)).isEqualTo(broken);
  }

  private static Map<String, Object> mapOfNull(String key) {
    return Collections.singletonMap(key, null);
  }

  private Budget read(byte[] document) throws BudgetFormatException {
    return codec.decode(document, "某局.json").budget();
  }
}

package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;

/** The codec accepts what the published schema of the format accepts, and nothing else. */
class SchemaTest {
  /** Values put in the place of others. */
  private static final List<Object> STRANGE =
      Arrays.asList(
          null,
          true,
          BigDecimal.ZERO,
          new BigDecimal("2024.5"),
          new BigDecimal("1E+400"),
          "",
          "其他收入",
          "2010301",
          "30101",
          "-0.01",
          "1,000.00",
          List.of(),
          Arrays.asList("1", null),
          Map.of(),
          Map.of("name", "甲"));

  /** Where the schema says nothing more than object or list, and the format's text does. */
  private static final Pattern SAID_IN_WORDS =
      Pattern.compile(
          "\\$\\.(unit\\.(subordinate_units|staff|sign_off)|catalogue|assets|declared_tables"
              + "|audit_answers|overall_performance\\.(annual_goal|long_term_goal|staff)"
              + "|narrative\\.(purposes|performance_management|glossary)"
              + "|performance_targets\\[\\d+]\\.(\\w+_goal|\\w+_unit|\\w+_department|\\w+_code"
              + "|content|remarks))\\b.*");

  private final JsonFactory factory = JsonStyle.factory();
  private final SchemaChecker schema = new SchemaChecker(SchemaChecker.object(schemaDocument()));

  @ParameterizedTest
  @EnumSource
  void theSamplesKeepTheSchema(Samples sample) throws BudgetFormatException {
    assertThat(schema.violations(parse(sample.bytes()))).isEmpty();
  }

  @Property(tries = 1000)
  void damagedSamplesAreRefusedExactlyWhereTheSchemaIsBroken(
      @ForAll Samples sample, @ForAll Random random) throws BudgetFormatException {
    Map<String, Object> document = SchemaChecker.object(parse(sample.bytes()));
    damage(document, random);
    List<String> violations = schema.violations(document);
    byte[] bytes = print(document).getBytes(UTF_8);
    try {
      Budget budget = new JsonBudgetCodec().decode(bytes, "damaged.json").budget();
      assertThat(violations).isEmpty();
      byte[] again = new JsonBudgetCodec().encode(budget);
      assertThat(new JsonBudgetCodec().decode(again, "again.json").budget()).isEqualTo(budget);
    } catch (BudgetFormatException e) {
      if (!SAID_IN_WORDS.matcher(e.path()).matches()) {
        assertThat(violations).as(e.getMessage()).contains(e.path());
      }
    }
  }

  /** Puts, takes away or adds a value somewhere below the object. */
  private static void damage(Map<String, Object> object, Random random) {
    List<String> keys = new ArrayList<>(object.keySet());
    if (keys.isEmpty() || random.nextInt(20) == 0) {
      object.put("another", STRANGE.get(random.nextInt(STRANGE.size())));
      return;
    }
    String key = keys.get(random.nextInt(keys.size()));
    Object value = object.get(key);
    if (value instanceof Map<?, ?> map && random.nextInt(8) > 0) {
      damage(SchemaChecker.object(map), random);
    } else if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(8) > 0) {
      damage(list, random);
    } else if (random.nextInt(4) == 0) {
      object.remove(key);
    } else {
      object.put(key, STRANGE.get(random.nextInt(STRANGE.size())));
    }
  }

  @SuppressWarnings("unchecked") // lists of JSON hold anything
  private static void damage(List<?> list, Random random) {
    int index = random.nextInt(list.size());
    if (list.get(index) instanceof Map<?, ?> map && random.nextInt(8) > 0) {
      damage(SchemaChecker.object(map), random);
    } else {
      ((List<Object>) list).set(index, STRANGE.get(random.nextInt(STRANGE.size())));
    }
  }

  private Object parse(byte[] bytes) throws BudgetFormatException {
    return FreeValue.read(JsonIn.open(factory, new Source(bytes), "sample.json", Mode.DOCUMENT));
  }

  private String print(Map<String, Object> document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(text)) {
      FreeValue.write(new JsonOut(generator, Mode.DOCUMENT), document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }

  private Object schemaDocument() {
    try (InputStream in = SchemaTest.class.getResourceAsStream("unit-budget-1.schema.json")) {
      return parse(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException | BudgetFormatException e) {
      throw new AssertionError(e);
    }
  }
}

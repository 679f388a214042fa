package org.yubian.table.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yubian.audit.finding.RuleTerms;
import org.yubian.budget.Fund;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.ledger.Source;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;

/** The document for those who write packs says everything, and its examples are packs. */
class TemplatePackDocumentTest {
  private static final Path DOCUMENT = Path.of("src/docs/template-packs.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```yaml(?: ([a-z]+)/(\\S+))?$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern TABLE =
      Pattern.compile("<!-- shape: ([A-Z_]+) -->\\n((?:\\|.*\\n)+)");
  private static final Pattern KEY = Pattern.compile("^\\| `([a-z0-9_]+)` \\|", Pattern.MULTILINE);
  private static final Set<Shape> WITHOUT_KEYS = Set.of(Shape.FREE);

  private static String document() throws IOException {
    return Files.readString(DOCUMENT);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyKeyHasARow(Shape shape) throws IOException {
    if (WITHOUT_KEYS.contains(shape)) {
      return;
    }
    Map<String, List<String>> documented = new LinkedHashMap<>();
    Matcher tables = TABLE.matcher(document());
    while (tables.find()) {
      List<String> keys = new ArrayList<>();
      Matcher key = KEY.matcher(tables.group(2));
      while (key.find()) {
        keys.add(key.group(1));
      }
      documented.put(tables.group(1), keys);
    }
    assertThat(documented.get(shape.name()))
        .as(shape.name())
        .containsExactlyInAnyOrderElementsOf(shape.keys());
  }

  @Test
  void everyWordThatPacksMayUseIsNamed() throws IOException {
    Set<String> words = new LinkedHashSet<>();
    words.addAll(FilterReader.DIMENSIONS.keySet());
    words.addAll(FigureNames.ALL);
    words.addAll(FigureNames.OF_TARGET);
    words.addAll(ColumnReader.ALIGNS.keySet());
    words.addAll(lower(Source.values()));
    words.addAll(lower(RowDef.Style.values()));
    words.addAll(lower(NoteDef.When.values()));
    words.addAll(lower(FormDef.Show.values()));
    words.addAll(lower(FormDef.Scope.values()));
    words.addAll(lower(Numerals.values()));
    words.addAll(List.of("listed", "project.category", "project.code", "after", "before", "none"));
    for (Set<String> placeholders :
        List.of(
            Placeholders.OF_BUDGET,
            Placeholders.OF_FUNCTION,
            Placeholders.OF_DEPARTMENT,
            Placeholders.OF_GOVERNMENT,
            Placeholders.OF_PROJECT,
            Placeholders.OF_GROUP,
            Placeholders.OF_PURCHASE,
            Placeholders.OF_LIST,
            Placeholders.OF_TARGET,
            Placeholders.OF_OVERALL)) {
      placeholders.forEach(name -> words.add("{" + name + "}"));
    }
    String text = document();
    for (String word : words) {
      assertThat(text).as(word).containsPattern("`[^`\\n]*" + Pattern.quote(word) + "[^`\\n]*`");
    }
    for (Fund fund : Fund.values()) {
      assertThat(text).contains(fund.label());
    }
  }

  private static List<String> lower(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void everyExampleIsAPackThatLaysOutEverySample() throws Exception {
    List<PackFiles> all = new ArrayList<>(PackSources.bundled());
    Map<String, Map<String, String>> examples = examples();
    assertThat(examples).hasSizeGreaterThan(3);
    examples.forEach((folder, files) -> all.add(new PackFiles(folder, files)));
    PackLibrary library = new PackLibrary(all, RuleTerms.bundled());
    assertThat(library.problems()).isEmpty();
    Set<String> ids = new LinkedHashSet<>(library.ids());
    ids.removeAll(PackLibrary.bundled().ids());
    assertThat(ids).hasSize(examples.size());
    for (String id : ids) {
      Pack pack = library.get(id);
      for (String sample : List.of("yanzhou-2024", "jiyuan-2024", "zengdu-2024")) {
        StatutoryTables tables = tables(pack, sample);
        assertThat(tables.grids()).as(id + " " + sample).isNotEmpty();
      }
    }
  }

  /** What the first section promises its reader. */
  @Test
  void theFirstTableSumsUp() throws Exception {
    Map<String, String> files = examples().get("first");
    Pack pack =
        new PackLibrary(List.of(new PackFiles("first", files)), RuleTerms.bundled()).get("first");
    List<List<String>> rows = tables(pack, "yanzhou-2024").grids().getFirst().texts();
    assertThat(rows.get(0)).containsExactly("科目编码", "科目名称", "合计", "基本支出", "项目支出");
    assertThat(rows.get(1).get(1)).isEqualTo("合计");
    assertThat(rows.get(1).get(2)).isNotEmpty();
    assertThat(rows.get(2).get(0)).isEqualTo("201");
  }

  private static Map<String, Map<String, String>> examples() throws IOException {
    Map<String, Map<String, String>> examples = new TreeMap<>();
    Matcher matcher = EXAMPLE.matcher(document());
    while (matcher.find()) {
      assertThat(matcher.group(1)).as("every example says which file it is").isNotNull();
      String before =
          examples
              .computeIfAbsent(matcher.group(1), folder -> new TreeMap<>())
              .put(matcher.group(2), matcher.group(3));
      assertThat(before).isNull();
    }
    return examples;
  }

  private static StatutoryTables tables(Pack pack, String sample) throws Exception {
    Path file = Path.of("src/main/resources/org/yubian/samples", sample + ".json");
    return StatutoryTables.of(
        new JsonBudgetCodec().decode(Files.readAllBytes(file), sample).budget(),
        pack,
        SubjectLibrary.builtIn());
  }
}

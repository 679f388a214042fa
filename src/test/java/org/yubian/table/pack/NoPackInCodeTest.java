package org.yubian.table.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;

/** A new province touches no code: nothing that packs say is said in Java. */
class NoPackInCodeTest {
  private static final List<String> PROVINCES =
      List.of(
          "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西",
          "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海",
          "宁夏", "新疆", "台湾", "香港", "澳门");

  private static final Set<String> PINYIN =
      Set.of("shandong", "henan", "hubei", "linyi", "jiangsu");

  private static final int LONGEST_WORD = 4;

  /** General words of the trade that packs use, too; code may say them for the reason given. */
  private static final Map<String, String> GENERIC =
      Map.ofEntries(
          Map.entry("政府性基金", "short for a fund of the exchange format"),
          Map.entry("项目", "a heading in lists of lines from anywhere"),
          Map.entry("资金性质", "a heading in lists of lines from anywhere"),
          Map.entry("备注", "a heading in lists of lines from anywhere"),
          Map.entry("小计", "what a partial total is called anywhere"),
          Map.entry("收入总计", "what a grand total is called anywhere"),
          Map.entry("支出总计", "what a grand total is called anywhere"),
          Map.entry("单位代码", "a heading of the list of expected units"),
          Map.entry("单位名称", "a heading of the list of expected units"),
          Map.entry("公用经费", "a project category of the exchange format"),
          Map.entry("其他运转类", "a project category of the exchange format"),
          Map.entry("特定目标类", "a project category of the exchange format"),
          Map.entry("成本指标", "a heading of the national performance framework"),
          Map.entry("产出指标", "a heading of the national performance framework"),
          Map.entry("效益指标", "a heading of the national performance framework"),
          Map.entry("满意度指标", "a heading of the national performance framework"));

  private static final Set<String> ALLOWED = allowed();

  /** Also the names the exchange format has for funds and categories. */
  private static Set<String> allowed() {
    Set<String> words = new LinkedHashSet<>(GENERIC.keySet());
    Arrays.stream(Fund.values()).map(Fund::label).forEach(words::add);
    words.addAll(Category.STANDARD);
    words.addAll(FilterReader.FUND_GROUPS.keySet());
    words.addAll(FilterReader.CATEGORY_GROUPS.keySet());
    return words;
  }

  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  @Test
  void noPackOrProvinceIsNamed() throws IOException {
    List<String> names = new ArrayList<>(PackLibrary.bundled().ids());
    names.addAll(PROVINCES);
    assertThat(found(Files::readString, names::contains, names)).isEmpty();
    List<String> pinyin = List.copyOf(PINYIN);
    assertThat(found(file -> literals(file).toLowerCase(java.util.Locale.ROOT), p -> true, pinyin))
        .isEmpty();
  }

  @Test
  void noTitleOrLabelIsSaid() throws Exception {
    Set<String> words = new LinkedHashSet<>();
    for (String id : PackLibrary.bundled().ids()) {
      Pack pack = PackLibrary.bundled().get(id);
      words.addAll(new PackWords(pack).all());
    }
    assertThat(words).hasSizeGreaterThan(300).contains("收支总体情况表", "本 年 收 入 合 计", "项目支出绩效目标表");
    words.removeAll(ALLOWED);
    assertThat(
            found(
                NoPackInCodeTest::literals,
                p -> true,
                words.stream().map(NoPackInCodeTest::wanted).toList()))
        .isEmpty();
  }

  @Test
  void noWordIsAllowedWithoutNeed() throws Exception {
    Set<String> words = new LinkedHashSet<>();
    for (String id : PackLibrary.bundled().ids()) {
      words.addAll(new PackWords(PackLibrary.bundled().get(id)).all());
    }
    for (String word : GENERIC.keySet()) {
      assertThat(words).contains(word);
      assertThat(found(NoPackInCodeTest::literals, p -> true, List.of(wanted(word)))).isNotEmpty();
    }
  }

  /** Long texts anywhere in a literal, short words only as the whole of one. */
  private static String wanted(String word) {
    return word.length() > LONGEST_WORD ? word : "\n" + word + "\n";
  }

  private interface Reading {
    String of(Path file) throws IOException;
  }

  private static List<String> found(Reading reading, Predicate<String> wanted, List<String> words)
      throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String text = reading.of(file);
        for (String word : words) {
          if (wanted.test(word) && text.contains(word)) {
            found.add(file.getFileName() + ": " + word.strip());
          }
        }
      }
    }
    return found;
  }

  /** The string literals of a file, each between line feeds: "合计" is not part of "总计". */
  private static String literals(Path file) throws IOException {
    StringBuilder literals = new StringBuilder("\n");
    Matcher matcher = LITERAL.matcher(Files.readString(file));
    while (matcher.find()) {
      String literal = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      literals.append(literal).append("\n\n");
    }
    return literals.toString();
  }
}

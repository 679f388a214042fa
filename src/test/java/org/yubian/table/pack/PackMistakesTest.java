package org.yubian.table.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake of a pack's author is named by file and line, all of them at once. */
class PackMistakesTest {
  static final String DESCRIPTION =
      """
      id: my-pack
      version: "1.0"
      year: 2025
      title: 我的模板
      lists:
        classes:
          entries: {"201": 一般公共服务支出}
      """;

  static final String TABLE =
      """
      title: 收支总表
      columns:
        name: {title: 项目, text: true}
        amount: {title: 金额, where: {fund: 财政拨款}}
        total: {title: 合计, parts: [amount]}
      rows:
        all: {label: 合计, parts: [classes]}
        classes: {list: classes, label: "{n}、{text}"}
      """;

  @Test
  void aPackWithoutMistakesIsRead() throws PackException {
    Pack pack = library(Map.of("pack.yaml", DESCRIPTION, "01-summary.yaml", TABLE)).get("my-pack");
    assertThat(pack.tables()).extracting(TableDef::slug).containsExactly("summary");
    assertThat(pack.year()).isEqualTo(2025);
    assertThat(pack.version()).isEqualTo("1.0");
  }

  /** A line of the table replaced by another, and what is said about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: 收支总表|titel: 收支总表|1：不认识的键“titel”",
        "title: 收支总表|title: \"{yaer}年收支总表\"|1：“{yaer}”没有对应的内容",
        "  name: {title: 项目, text: true}|  name: {title: 项目, text: 是}|3：“text”应为 true 或"
            + " false，现为“是”",
        "  name: {title: 项目, text: true}|  name: {title: 项目, text: true, width: 300}|3：“width”应为 1"
            + " 到 120 的整数，现为“300”",
        "  name: {title: 项目, text: true}|  name: {title: 项目, text: true, align: 中}|3：align 应为"
            + " left、center 或 right",
        "  name: {title: 项目, text: true}|  name: {text: true}|3：缺少“title”",
        "  name: {title: 项目, text: true}|  name: {title: [项目], text: true}|3：“title”应为一段文字",
        "  name: {title: 项目, text: true}|  name: 项目|3：“name”应为“键: 值”的组合",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, where: {fund:"
            + " 财政}}|4：“财政”不是资金性质的名称",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, where: {funds:"
            + " 财政拨款}}|4：分类“funds”不认识",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, where: {category:"
            + " 基本}}|4：“基本”不是支出类别",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, where: {function.class:"
            + " 2010}}|4：“2010”应为 3 位数字",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, where: {fund: {no:"
            + " 财政拨款}}}|4：不认识的键“no”",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, source:"
            + " 支出}|4：取数来源“支出”不认识",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, figures:"
            + " three_public}|4：没有名为“three_public”的数",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, difference:"
            + " [total]}|4：“difference”应写两个列名",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, difference: [total,"
            + " name]}|4：“difference”指到的列“name”没有可以计算的金额",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, difference: [total,"
            + " amount]}|4：“difference”指到的列“amount”没有可以计算的金额",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, rate: [total,"
            + " nothing]}|4：指到的列“nothing”不存在",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, zero: 0}|4：zero 应为"
            + " blank（空白）或 0.00",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, rate: [total, total],"
            + " where: {fund: 财政拨款}}|4：“rate”的列不按明细汇总",
        "  amount: {title: 金额, where: {fund: 财政拨款}}|  amount: {title: 金额, rate: [total, total],"
            + " difference: [total, total]}|4：一列只能有一种内容",
        "  total: {title: 合计, parts: [amount]}|  total: {title: 合计, parts:"
            + " [amout]}|5：指到的列“amout”不存在",
        "  total: {title: 合计, parts: [amount]}|  amount: {title: 合计}|5：键“amount”重复",
        "  all: {label: 合计, parts: [classes]}|  all: {label: 合计, parts: [class]}|7：指到的行“class”不存在",
        "  all: {label: 合计, parts: [classes]}|  all: {label: 合计, parts:"
            + " [all]}|7：合计行“all”与“all”互为组成部分",
        "  all: {label: 合计, parts: [classes]}|  all: {cells: {nam: 合计}}|7：“nam”不是本表的文字列",
        "  all: {label: 合计, parts: [classes]}|  all: {cells: {amount: 合计}}|7：“amount”不是本表的文字列",
        "  all: {label: 合计, parts: [classes]}|  all: {label: 合计, cells: {name: 合计}}|7：label 和 cells"
            + " 只写一个",
        "  all: {label: 合计, parts: [classes]}|  all: {label: 合计, style: bold}|7：行样式“bold”不认识",
        "  all: {label: 合计, parts: [classes]}|  all: {label: 合计, needs: finance}|7：needs"
            + " 不认识“finance”",
        "  all: {label: 合计, parts: [classes]}|  all: {label: 合计, merge: 9}|7：“merge”应为 1 到 3 的整数",
        "  all: {label: 合计, parts: [classes]}|  all: {label:"
            + " \"{function.code}\"}|7：“{function.code}”没有对应的内容",
        "  all: {label: 合计, parts: [classes]}|  all: {after: classes, label:"
            + " 合计}|7：“after”只用于在上级模板的各项之间",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {list:"
            + " clases}|8：没有名为“clases”的列表",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {list: classes, label:"
            + " \"{m}、{text}\"}|8：“{m}”没有对应的内容",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {list: classes, by:"
            + " klass}|8：分类“klass”不认识",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {levels: {c: {key:"
            + " function.clas}}}|8：分类“function.clas”不认识",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {levels: {c: {label:"
            + " \"{function.name}\"}}}|8：缺少“key”",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {levels: {c: {key: project,"
            + " order: name}}}|8：排序依据“name”不认识",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {levels: {c: {key: project,"
            + " label: \"{function.name}\"}}}|8：“{function.name}”没有对应的内容",
        "  classes: {list: classes, label: \"{n}、{text}\"}|  classes: {levels: {}}|8：levels 应有 1 到"
            + " 10 级",
        "rows:|notes: {a: {text: 注, when: never}}|6：注的条件“never”不认识",
        "rows:|when_empty: {rows: [nothing]}|6：指到的行“nothing”不存在",
        "rows:|amounts: {unit: 亿元}|6：金额单位应为“元”或“万元”",
        "rows:|amounts: {unit: 元, decimals: 4}|6：“decimals”应为 0 到 2 的整数",
        "rows:|page: {landscape: 横}|6：“landscape”应为 true 或 false",
        "rows:|blocks: {a: {rows: {}}}|2：分块的表，“columns”要写在各块里面",
      })
  void aMistakeIsNamedByLine(String line, String instead, String said) {
    assertThat(TABLE).contains(line + "\n");
    String table =
        TABLE.replace(line + "\n", instead + "\n" + (line.equals("rows:") ? "rows:\n" : ""));
    List<String> problems = problems(Map.of("pack.yaml", DESCRIPTION, "01-summary.yaml", table));
    int colon = said.indexOf('：');
    assertThat(problems)
        .anyMatch(
            problem ->
                problem.startsWith(
                    "folder/01-summary.yaml 第 "
                        + said.substring(0, colon)
                        + " 行："
                        + said.substring(colon + 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id: my-pack|id: 我的|1：pack.yaml 缺少 id",
        "id: my-pack|id: ../up|1：pack.yaml 缺少 id",
        "version: \"1.0\"|version: \"1 0\"|2：version 应由数字",
        "year: 2025|year: 二〇二五|3：“year”应为 2007 到 2100 的整数",
        "title: 我的模板|titles: 我的模板|4：不认识的键“titles”",
        "title: 我的模板|extends: nobody|4：上级模板“nobody”不存在",
        "title: 我的模板|extends: my-pack|4：模板继承成环",
        "title: 我的模板|without: [02-none]|4：without 中的“02-none”不存在",
        "title: 我的模板|names: {brackets: round}|4：brackets 应为 full",
        "lists:|list:|5：不认识的键“list”",
        "  classes:|  classes: {numerals: roman, entries: {\"201\": 甲}}|6：numerals 应为 plain",
        "    entries: {\"201\": 一般公共服务支出}|    entries: {}|7：列表“classes”应有 1 到 500 项",
      })
  void aMistakeInTheDescriptionIsNamedByLine(String line, String instead, String said) {
    String description = DESCRIPTION.replace(line + "\n", instead + "\n");
    if (line.equals("classes:")) {
      description = description.replace("    entries: {\"201\": 一般公共服务支出}\n", "");
    }
    int colon = said.indexOf('：');
    assertThat(problems(Map.of("pack.yaml", description, "01-summary.yaml", TABLE)))
        .anyMatch(
            problem ->
                problem.startsWith(
                    "folder/pack.yaml 第 "
                        + said.substring(0, colon)
                        + " 行："
                        + said.substring(colon + 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "columns:\\n\\ta: 1|缩进里有制表符",
        "title: 收支: 总表|这里多了一个冒号",
        "title: \"收支总表|引号没有成对",
        "a: [1, 2|方括号",
        "a: {b: 1|花括号",
        "a:\\n  b: 1\\n c: 2|缩进与上面的行不一致",
        "a: &x {b: 1}\\nc: *x|不支持 & 和 * 引用",
        "a: !!java.net.URL [x]|不支持以感叹号开头的类型标记",
        "a: !run x|不支持以感叹号开头的类型标记",
        "a: 1\\n---\\nb: 2|一个文件只能有一份内容",
        "- a\\n- b|文件应由“键: 值”组成",
        "? [a, b]\\n: 1|键必须是文字",
        "a: \\u0001|不可见的控制字符",
        "a: @b|这里不能以这个符号开头",
      })
  void brokenYamlIsExplainedWithoutTheWordsOfTheParser(String text, String said) {
    String table = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");
    List<String> problems = problems(Map.of("pack.yaml", DESCRIPTION, "01-summary.yaml", table));
    assertThat(problems).anyMatch(problem -> problem.contains(said));
    assertThat(problems).noneMatch(problem -> problem.matches("(?s).*行：.*[a-z]{5,} [a-z]+.*"));
  }

  @Test
  void anEmptyFileIsNamed() {
    assertThat(problems(Map.of("pack.yaml", DESCRIPTION, "01-summary.yaml", "# 空\n")))
        .contains("folder/01-summary.yaml 第 1 行：文件是空的。");
  }

  @Test
  void allMistakesOfAllFilesAreNamedAtOnce() {
    String table = TABLE.replace("text: true", "text: maybe").replace("parts: [amount]", "part: x");
    String other = TABLE.replace("fund: 财政拨款", "fund: 无").replace("title: 收支总表\n", "");
    String broken = "title: \"\n";
    List<String> problems =
        problems(
            Map.of(
                "pack.yaml",
                DESCRIPTION + "colour: red\n",
                "01-a.yaml",
                table,
                "02-b.yaml",
                other,
                "03-c.yaml",
                broken));
    assertThat(problems)
        .anyMatch(problem -> problem.startsWith("folder/pack.yaml 第 8 行"))
        .anyMatch(problem -> problem.startsWith("folder/01-a.yaml 第 3 行"))
        .anyMatch(problem -> problem.startsWith("folder/01-a.yaml 第 5 行"))
        .anyMatch(problem -> problem.startsWith("folder/02-b.yaml 第 1 行"))
        .anyMatch(problem -> problem.startsWith("folder/02-b.yaml 第 3 行"))
        .anyMatch(problem -> problem.startsWith("folder/03-c.yaml"));
  }

  @Test
  void aFormsMistakesAreNamed() {
    String form =
        """
        title: 表单
        per: targets
        widths: [10, 宽]
        rows:
          one: {cells: {a: {label: 甲, columns: 3}, b: {text: "{nobody}"}}}
          two: {cells: {c: {sum: {where: {fund: 无}, declared: nothing}}, d: {difference: [a, c]}}}
          three:
            lead: {e: {label: 戊, rows: 101}}
            columns: {f: {show: level4}}
        """;
    List<String> problems =
        problems(Map.of("pack.yaml", DESCRIPTION, "01-a.yaml", TABLE, "form-01-target.yaml", form));
    assertThat(problems)
        .anyMatch(problem -> problem.contains("第 2 行：per 应为 target"))
        .anyMatch(problem -> problem.contains("第 3 行：widths 应写各列的宽度"))
        .anyMatch(problem -> problem.contains("第 5 行：“{nobody}”没有对应的内容"))
        .anyMatch(problem -> problem.contains("单元格“a”放不下"))
        .anyMatch(problem -> problem.contains("第 6 行：“无”不是资金性质的名称"))
        .anyMatch(problem -> problem.contains("第 6 行：没有名为“nothing”的数"))
        .anyMatch(problem -> problem.contains("第 6 行：“a”不是有 sum 的单元格"))
        .anyMatch(problem -> problem.contains("第 8 行：“rows”应为 1 到 100 的整数"))
        .anyMatch(problem -> problem.contains("第 9 行：指标区左侧 1 列、指标 1 列"))
        .anyMatch(problem -> problem.contains("第 9 行：show 不认识“level4”"));
  }

  static PackLibrary library(Map<String, String> files) {
    return new PackLibrary(List.of(new PackFiles("folder", new TreeMap<>(files))), AuditTerms.ANY);
  }

  /** All problems of the pack, or of its not being listed. */
  static List<String> problems(Map<String, String> files) {
    PackLibrary library = library(files);
    List<PackProblem> problems = new ArrayList<>(library.problems());
    for (String id : library.ids()) {
      try {
        library.get(id);
      } catch (PackException e) {
        problems.addAll(e.problems());
      }
    }
    return problems.stream().map(PackProblem::toString).toList();
  }
}

package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.CommandLineFixture.Ended;
import org.yubian.session.Samples;

/** The commands with the real adapters, as a user meets them. */
class CommandLineTest {
  @TempDir Path folder;
  private CommandLineFixture yubian;

  @BeforeEach
  void aHome() {
    yubian = new CommandLineFixture(folder.resolve("home"));
  }

  private Path sample() {
    Path file = folder.resolve("预算 2024.json");
    assertThat(yubian.run("sample", "yanzhou-2024", "--out", file).status()).isZero();
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void writesSamples(String name) {
    Path file = folder.resolve("new/sample.json");
    Ended ended = yubian.run("sample", name, "--out", file);
    assertThat(ended).isEqualTo(new Ended(0, List.of("已写出 " + file), List.of()));
    assertThat(file).hasBinaryContent(Samples.read(name));
  }

  @Test
  void writesTables() {
    Path out = folder.resolve("表 格");
    Ended ended = yubian.run("tables", sample(), "--out", out);
    assertThat(ended).isEqualTo(new Ended(0, List.of("已写出 12 张表到 " + out), List.of()));
    assertThat(out.resolve("07-three-public.csv"))
        .hasSameTextualContentAs(
            Path.of("src/test/resources/golden/yanzhou-2024/tables/07-three-public.csv"));
  }

  @Test
  void writesTablesOfAnotherTemplateAndNamesWhatItCannotShow() {
    Path out = folder.resolve("out");
    Ended ended =
        yubian.run("tables", sample(), "--template", "shandong-2023-department", "--out", out);
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(out.resolve("03-expenditure-summary.csv")).content().contains("上缴上级支出");

    ended = yubian.run("tables", sample(), "--template", "henan-2024-unit", "--out", out);
    assertThat(ended.status()).isZero();
    assertThat(ended.err())
        .allMatch(line -> line.matches("表\\d\\d《.+》无法列示：支出 .+，[\\d,.]+ 元（没有对应的[行列]，已计入合计）。"))
        .anyMatch(line -> line.startsWith("表07《2024年支出经济分类汇总表》") && line.contains("机关党建工作经费"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void exportsWorkbooks(String name) throws IOException {
    Path sample = folder.resolve(name + ".json");
    yubian.run("sample", name, "--out", sample);
    Path submission = folder.resolve("报送.xlsx");
    Path published = folder.resolve("公开.XLSX");
    assertThat(yubian.run("export", sample, "--out", submission))
        .isEqualTo(new Ended(0, List.of("已写出 " + submission), List.of()));
    assertThat(yubian.run("export", sample, "--public", "--out", published))
        .isEqualTo(new Ended(0, List.of("已写出 " + published), List.of()));
    try (ReadableWorkbook full = new ReadableWorkbook(submission.toFile());
        ReadableWorkbook open = new ReadableWorkbook(published.toFile())) {
      List<String> sheets = full.getSheets().map(Sheet::getName).toList();
      assertThat(sheets).startsWith("封面");
      assertThat(open.getSheets().map(Sheet::getName)).isEqualTo(sheets.subList(1, sheets.size()));
    }
  }

  @Test
  void exportsByAnotherTemplateAndSaysWhatItCannotShow() throws IOException {
    Path out = folder.resolve("out.xlsx");
    Ended ended = yubian.run("export", sample(), "--template", "henan-2024-unit", "--out", out);
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).anyMatch(line -> line.contains("无法列示"));
    try (ReadableWorkbook workbook = new ReadableWorkbook(out.toFile())) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .anyMatch(sheet -> sheet.contains("2024年单位收支预算表"));
    }
  }

  @Test
  void leavesTheOldWorkbookWhenItCannotBeWritten() throws IOException {
    Path file = Files.createDirectory(folder.resolve("taken.xlsx"));
    assertThat(yubian.run("export", sample(), "--out", file).err())
        .singleElement()
        .asString()
        .contains(file.toString(), "是文件夹");
    Path old = Files.writeString(folder.resolve("old.xlsx"), "old");
    assertThat(yubian.run("export", folder.resolve("none.json"), "--out", old).status())
        .isEqualTo(2);
    assertThat(old).hasContent("old");
  }

  @Test
  void listsTemplates() {
    Ended ended = yubian.run("templates");
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .allMatch(line -> line.split("\t", -1).length == 5)
        .anyMatch(line -> line.startsWith("shandong-2024-unit\t1.0\t2024\t山东省2024年单位预算\t"));
  }

  @Test
  void findsTemplatesOfTheUserAndOfAFolder() throws IOException {
    pack(folder.resolve("home/templates/own"), "own", "我的模板", "shandong-2024-unit");
    pack(folder.resolve("disk/other"), "other", "别人的模板", "own");
    Ended ended = yubian.run("templates", "--directory", folder.resolve("disk"));
    assertThat(ended.status()).isZero();
    assertThat(ended.out())
        .contains(
            "own\t2.0\t2025\t我的模板\t" + folder.resolve("home/templates/own"),
            "other\t2.0\t2025\t别人的模板\t" + folder.resolve("disk/other"));
    assertThat(yubian.run("tables", sample(), "--template", "own", "--out", folder.resolve("o")))
        .extracting(Ended::status)
        .isEqualTo(0);
  }

  @Test
  void namesMistakesOfTemplatesAndListsTheOthers() throws IOException {
    pack(folder.resolve("disk/bad"), "bad", "坏模板", "none");
    Ended ended = yubian.run("templates", "--directory", folder.resolve("disk"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).anyMatch(line -> line.startsWith("shandong-2024-unit\t"));
    assertThat(ended.err())
        .singleElement()
        .asString()
        .contains("bad", folder.resolve("disk/bad/pack.yaml").toString(), "第 ", "none");
  }

  private static void pack(Path pack, String id, String title, String parent) throws IOException {
    Files.createDirectories(pack);
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        id: %s
        version: "2.0"
        year: 2025
        title: %s
        extends: %s
        """
            .formatted(id, title, parent));
  }

  @Test
  void explainsItself() {
    assertThat(yubian.run("--help").out()).anyMatch(line -> line.strip().startsWith("tables "));
    assertThat(yubian.run("tables", "--help").out())
        .anyMatch(line -> line.contains("yubian tables INPUT --out DIR [--template ID]"));
    assertThat(yubian.run("--version").out()).singleElement().asString().startsWith("yubian ");
    for (String command : List.of("sample", "tables", "export", "read", "compare", "templates")) {
      Ended ended = yubian.run(command, "--help");
      assertThat(ended.status()).isZero();
      assertThat(ended.err()).isEmpty();
      assertThat(String.join(" ", ended.out()))
          .doesNotContainPattern("(?i)\\b(usage|show this|options|parameter)\\b");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sample                           | 缺少 --out FILE.json",
        "sample 兖州 --out a.json           | 没有名为“兖州”的样例。可用的样例：yanzhou-2024、jiyuan-2024、zengdu-2024",
        "sample yanzhou-2024              | 用法：yubian sample NAME --out FILE.json",
        "tables a.json --out              | 缺少 --out DIR",
        "tables a.json --out b --out c    | --out DIR 只能写一次",
        "tables a.json b.json --out c     | 多出参数“b.json”",
        "tables a.json --into c           | 不认识选项 --into",
        "tabels a.json --out c            |"
            + " 没有名为“tabels”的文件或命令。可用的命令：sample、tables、export、read、audit、compare、templates",
        "--verbose                        | 不认识选项 --verbose",
        "export a.json --out b.docx       | --out b.docx 应为 .xlsx 文件",
        "export a.json --public           | 缺少 --out FILE.xlsx",
        "templates --directory none       | 找不到文件夹 none",
      })
  void refusesBadUsageInOneLine(String arguments, String said) {
    Ended ended = yubian.run((Object[]) arguments.strip().split(" +"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).singleElement().asString().contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"format\": \"unit-budget/2\"}",
        "{\"format\": \"unit-budget/1\", \"format\": \"unit-budget/1\"}",
        "\u0000\u0001\u0002",
        "预算",
      })
  void refusesWhatIsNoBudgetInOneLine(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("坏.json"), content);
    Ended ended = yubian.run("tables", file, "--out", folder.resolve("out"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .singleElement()
        .asString()
        .contains(file.toString())
        .doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesFilesThatAreNotThereAndTemplatesNobodyKnows() throws IOException {
    Path none = folder.resolve("none.json");
    assertThat(yubian.run("tables", none, "--out", folder).err())
        .singleElement()
        .asString()
        .contains(none.toString(), "找不到");
    assertThat(yubian.run("tables", folder, "--out", folder).err())
        .singleElement()
        .asString()
        .contains(folder.toString(), "是文件夹");
    assertThat(yubian.run("tables", sample(), "--template", "x", "--out", folder).err())
        .singleElement()
        .asString()
        .contains("“x”", "shandong-2024-unit");

    Path foreign = folder.resolve("foreign.json");
    Files.writeString(
        foreign, Files.readString(sample()).replace("shandong-2024-unit", "guangxi-2030"));
    assertThat(yubian.run("tables", foreign, "--out", folder).err())
        .singleElement()
        .asString()
        .contains(foreign.toString(), "$.template", "guangxi-2030", "--template");
  }

  @Test
  void refusesNamesTheSystemDoesNotKnow() {
    Ended ended = yubian.run("tables", "a\0b.json", "--out", folder);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).singleElement().asString().contains("INPUT 的值“a", "无法识别");
  }

  @Test
  void leavesWhatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");
    Ended ended = yubian.run("tables", sample(), "--out", file);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).singleElement().asString().contains(file.toString(), "文件夹");
    assertThat(file).hasContent("mine");
    assertThat(yubian.run("sample", "yanzhou-2024", "--out", folder).err())
        .singleElement()
        .asString()
        .contains(folder.toString(), "是文件夹");
  }

  @Test
  void refusesSumsBeyondAllAmounts() throws IOException {
    String line = "{\"source\": \"其他收入\", \"amount\": \"999999999999999.99\"},";
    Path file = folder.resolve("huge.json");
    Files.writeString(
        file,
        Files.readString(sample())
            .replace("\"revenues\": [", "\"revenues\": [" + line.repeat(100)));
    Ended ended = yubian.run("tables", file, "--out", folder.resolve("out"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).singleElement().asString().startsWith(file + "：").contains("金额");
  }

  @Test
  void saysWhichKeysItDoesNotKnow() throws IOException {
    Path file = folder.resolve("more.json");
    Files.writeString(file, Files.readString(sample()).replaceFirst("\\{", "{\"new_key\": 1,"));
    Ended ended = yubian.run("tables", file, "--out", folder.resolve("out"));
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).singleElement().asString().contains(file.toString(), "$.new_key");
  }
}

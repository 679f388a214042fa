package org.yubian.table.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs made to do harm are refused with a reason, soon and in little room. */
class HostilePacksTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir Path folder;

  private Path pack;

  @BeforeEach
  void makePack() throws IOException {
    pack = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(pack.resolve("pack.yaml"), PackMistakesTest.DESCRIPTION);
    Files.writeString(pack.resolve("01-summary.yaml"), PackMistakesTest.TABLE);
  }

  @Test
  void inheritanceInACircleOrWithoutEnd() {
    List<PackFiles> packs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int above = i == 29 ? 0 : i + 1;
      String text = "id: p%d\nversion: \"1\"\nyear: 2025\ntitle: 甲\nextends: p%d\n";
      packs.add(
          new PackFiles("p" + i, new TreeMap<>(Map.of("pack.yaml", text.formatted(i, above)))));
    }
    assertThat(problems(new PackLibrary(packs, AuditTerms.ANY), "p0"))
        .contains("模板继承成环，或超过 8 层：p0 → p1 → p2 → p3 → p4 → p5 → p6 → p7 → p8。");
    assertThat(problems(new PackLibrary(packs.subList(0, 1), AuditTerms.ANY), "p0"))
        .contains("上级模板“p1”不存在");
  }

  @Test
  void aliasesThatWouldUnfoldIntoBillions() throws IOException {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Files.writeString(pack.resolve("01-summary.yaml"), laughs);
    assertThat(read()).contains("不支持 & 和 * 引用");
    Files.writeString(pack.resolve("01-summary.yaml"), "a: &a [*a]\n");
    assertThat(read()).contains("不支持 & 和 * 引用");
  }

  @Test
  void nestingWithoutEnd() throws IOException {
    Files.writeString(pack.resolve("01-summary.yaml"), "a: " + "[".repeat(200_000));
    assertThat(read()).contains("01-summary.yaml 第 1 行");
    Files.writeString(
        pack.resolve("01-summary.yaml"), "a: " + "{a: ".repeat(100) + "1" + "}".repeat(100));
    assertThat(read()).contains("嵌套超过 30 层");
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    Files.writeString(pack.resolve("01-summary.yaml"), deep);
    assertThat(read()).contains("嵌套超过 30 层");
  }

  @Test
  void filesThatAreNoPack() throws IOException {
    Files.write(pack.resolve("01-summary.yaml"), new byte[10 << 20]);
    assertThat(read()).contains("01-summary.yaml 第 1 行：文件超过 524288 个字符");
    Files.writeString(pack.resolve("01-summary.yaml"), "a: 甲\n".repeat(150_000));
    assertThat(read()).contains("01-summary.yaml 第 1 行：文件超过 524288 个字符");
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    Files.write(pack.resolve("01-summary.yaml"), picture);
    assertThat(read()).contains("01-summary.yaml 第 1 行：文件不是 UTF-8 编码");
    Files.write(pack.resolve("01-summary.yaml"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(read()).contains("控制字符");
    Files.writeString(pack.resolve("01-summary.yaml"), "title: " + "长".repeat(6000));
    assertThat(read()).contains("这段文字超过 5000 个字符");
    Files.writeString(pack.resolve("1-summary.yaml"), "title: x");
    assertThat(read()).contains("文件名应为");
  }

  @Test
  void linksAndOtherThingsThatAreNoFiles() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.yaml"), PackMistakesTest.TABLE);
    link(pack.resolve("02-link.yaml"), outside);
    assertThat(read()).contains("02-link.yaml 第 1 行：不是普通的文件或文件夹");
    Files.delete(pack.resolve("02-link.yaml"));
    link(folder.resolve("linked"), pack);
    assertThat(read()).contains("linked 第 1 行：不是普通的文件或文件夹");
    Files.delete(folder.resolve("linked"));
    Files.createDirectory(pack.resolve("03-folder.yaml"));
    assertThat(read()).contains("03-folder.yaml 第 1 行：不是普通的文件或文件夹");
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no links here");
    }
  }

  @Test
  void moreThanAnybodyReads() throws IOException {
    for (int i = 0; i < 250; i++) {
      Files.writeString(pack.resolve("99-t%d.yaml".formatted(i)), "title: 甲");
    }
    assertThat(read()).contains("文件夹里的项目超过 200 个，只读取前面的。");
  }

  @Test
  void twoPacksOfOneName() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(pack.resolve("pack.yaml"), other.resolve("pack.yaml"));
    Files.copy(pack.resolve("01-summary.yaml"), other.resolve("01-summary.yaml"));
    assertThat(read()).contains("other/pack.yaml 第 1 行：id“my-pack”与").contains("请改用另一个 id");
  }

  @Test
  void listsAndTablesWithoutEnd() throws IOException {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < 501; i++) {
      entries.append("      \"%03d\": 甲\n".formatted(i));
    }
    Files.writeString(
        pack.resolve("pack.yaml"),
        PackMistakesTest.DESCRIPTION.replace(
            "    entries: {\"201\": 一般公共服务支出}", "    entries:\n" + entries));
    assertThat(read()).contains("列表“classes”应有 1 到 500 项");

    StringBuilder rows = new StringBuilder("title: 甲\ncolumns:\n  name: {title: 甲, text: true}\n");
    for (int i = 0; i < 199; i++) {
      rows.append("  c%d: {title: 甲}\n".formatted(i));
    }
    rows.append("rows:\n");
    for (int i = 0; i < 3000; i++) {
      rows.append("  r%d: {label: 甲}\n".formatted(i));
    }
    Files.writeString(pack.resolve("01-summary.yaml"), rows);
    assertThat(read()).contains("固定行与列相乘为 600000 格，超过 20000 格");
    Files.writeString(
        pack.resolve("01-summary.yaml"),
        rows.toString().replace("rows:\n", "  last: {title: 乙}\nrows:\n"));
    assertThat(read()).contains("列超过 200 个");
  }

  @Test
  void mistakesWithoutEndAreCutShort() throws IOException {
    StringBuilder table = new StringBuilder(PackMistakesTest.TABLE);
    for (int i = 0; i < 5000; i++) {
      table.append("x%d: 1\n".formatted(i));
    }
    Files.writeString(pack.resolve("01-summary.yaml"), table);
    assertThat(read().lines()).hasSize(200);
  }

  /** Everything that is wrong with the packs of the folder. */
  private String read() {
    return Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          List<PackProblem> problems = new ArrayList<>();
          PackLibrary library = new PackLibrary(PackSources.in(folder, problems), AuditTerms.ANY);
          problems.addAll(library.problems());
          StringBuilder said = new StringBuilder();
          problems.forEach(problem -> said.append(problem).append('\n'));
          library.ids().forEach(id -> said.append(problems(library, id)).append('\n'));
          return said.toString();
        });
  }

  private static String problems(PackLibrary library, String id) {
    try {
      library.get(id);
      return "";
    } catch (PackException e) {
      return e.getMessage();
    }
  }
}

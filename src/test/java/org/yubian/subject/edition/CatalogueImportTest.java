package org.yubian.subject.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yubian.subject.BudgetType;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Confidence;
import org.yubian.subject.Edition;
import org.yubian.subject.Provenance;
import org.yubian.subject.Scheme;
import org.yubian.subject.Source;
import org.yubian.subject.Standing;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Validity;
import org.yubian.subject.edition.ImportProblem.Kind;

class CatalogueImportTest {

  private static final Edition EDITION = Edition.national(2026);

  private final SubjectLibrary library = SubjectLibrary.builtIn();
  private final Catalogue functions = library.subjects(EDITION).catalogue(Scheme.FUNCTION);

  private static SourceRows list(String... lines) {
    List<SourceRow> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new SourceRow(rows.size() + 1, Arrays.asList(line.split("\\|", -1))));
    }
    return new SourceRows("2026年科目.xlsx", rows);
  }

  private ImportOutcome complete(String... lines) {
    return new CatalogueImport(EDITION, ImportMode.COMPLETE).read(list(lines), functions);
  }

  private ImportOutcome supplement(String... lines) {
    return new CatalogueImport(EDITION, ImportMode.SUPPLEMENT).read(list(lines), functions);
  }

  static Stream<Arguments> layouts() {
    String[] whole = {"科目编码|科目名称|说明", "201|甲|", "20101|乙|说明乙", "2010101|丙|"};
    String[] split = {
      "附件1", "2026年支出功能分类科目", "|||", "科目编码|||科目名称|说明", "类|款|项||",
      "201|||甲|", "|01||乙|说明乙", "||01|丙|", "注：以上为全部科目", "类|款|项|科目名称|说明"
    };
    String[] full = {"类|款|项|科目名称|说明", "201|||甲|", "201|20101||乙|说明乙", "201|20101|2010101|丙|"};
    String[] digits = {"类|款|项|名称|说明", "201|||甲|", "201|1||乙|说明乙", "201|1|1|丙|"};
    String[] others = {
      "序号|名称|上级编码|级次|代码|核算内容", "1|甲||类|２０１|", "2|乙|201|款|201 01|说明乙", "3|丙|20101|项|201-01-01|"
    };
    String[] titled = {
      "支出功能分类科目编码|支出功能分类科目名称|科目说明", "一、一般公共预算支出||", "201|甲|", "20101|乙|说明乙", "2010101|丙|", "合计||"
    };
    return Stream.of(whole, split, full, digits, others, titled).map(l -> Arguments.of((Object) l));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void 各种表样都认得出来(String[] lines) {
    ImportOutcome outcome = complete(lines);

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.catalogue().orElseThrow().subjects())
        .extracting(Subject::code, Subject::name, Subject::description)
        .containsExactly(
            tuple("201", "甲", ""), tuple("20101", "乙", "说明乙"), tuple("2010101", "丙", ""));
  }

  @Test
  void 标题和注记行说得出来() {
    assertThat(complete("编码|名称", "一、一般公共预算|", "201|甲", "|续表", "合计|").skipped())
        .extracting(SourceRow::number)
        .containsExactly(2, 4, 5);
  }

  @ParameterizedTest
  @CsvSource({"FUNCTION", "DEPARTMENT_ECONOMIC", "GOVERNMENT_ECONOMIC", "REVENUE"})
  void 全部内置目录导出再导入一项不差(Scheme scheme) {
    Catalogue of2024 = library.subjects(Edition.national(2024)).catalogue(scheme);
    Catalogue of2025 = library.subjects(Edition.national(2025)).catalogue(scheme);
    StringBuilder csv = new StringBuilder("科目编码,科目名称,预算类别\n");
    of2025
        .subjects()
        .forEach(
            s ->
                csv.append(s.code())
                    .append(',')
                    .append(s.name())
                    .append(',')
                    .append(s.budget().label())
                    .append('\n'));
    SourceRows list = CsvRows.read("x.csv", csv.toString().getBytes(Charset.forName("GB18030")));

    assertThat(CatalogueImport.schemeOf(list)).hasValue(scheme);
    ImportOutcome outcome =
        new CatalogueImport(Edition.national(2025), ImportMode.COMPLETE).read(list, of2024);

    Catalogue imported = outcome.catalogue().orElseThrow();
    assertThat(imported.subjects())
        .extracting(Subject::toString)
        .isEqualTo(of2025.subjects().stream().map(Subject::toString).toList());
    assertThat(imported.subjects())
        .extracting(Subject::budget)
        .isEqualTo(of2025.subjects().stream().map(Subject::budget).toList());
    CatalogueChange change = outcome.change().orElseThrow();
    assertThat(change.added().size() + change.renamed().size() + change.unchanged())
        .isEqualTo(of2025.subjects().size());
    assertThat(change.added().size())
        .isEqualTo(of2025.subjects().stream().filter(s -> of2024.find(s.code()).isEmpty()).count());
    assertThat(change.ended()).isEmpty();
  }

  @Test
  void 报告新增更名停用和不变() {
    ImportOutcome outcome =
        complete(
            "科目编码|科目名称",
            "201|一般公共服务支出",
            "20101|人民代表大会事务",
            "2010101|行政运行",
            "2010188|人大新业务",
            "20103|政府办公厅(室)及相关机构事务");
    CatalogueChange change = outcome.change().orElseThrow();
    Catalogue imported = outcome.catalogue().orElseThrow();

    assertThat(change.added()).extracting(Subject::toString).containsExactly("2010188 人大新业务");
    assertThat(change.renamed())
        .extracting(renaming -> renaming.before().name() + "→" + renaming.after().name())
        .containsExactly("人大事务→人民代表大会事务", "政府办公厅（室）及相关机构事务→政府办公厅(室)及相关机构事务");
    assertThat(change.unchanged()).isEqualTo(2);
    assertThat(change.ended()).hasSize(functions.subjects().size() - 4);
    assertThat(imported.standing("20101").state()).isEqualTo(Standing.State.RENAMED);
    assertThat(imported.standing("20101").former().validity()).isEqualTo(new Validity(null, 2025));
    assertThat(imported.find("20101").orElseThrow().validity()).isEqualTo(new Validity(2026, null));
    assertThat(imported.standing("20103").state()).isEqualTo(Standing.State.CURRENT);
    assertThat(imported.find("2010101").orElseThrow().validity()).isEqualTo(Validity.ALWAYS);
    assertThat(imported.standing("2010301").state()).isEqualTo(Standing.State.ENDED);
    assertThat(imported.standing("2010308").state()).isEqualTo(Standing.State.ENDED);
    assertThat(imported.find("2010188").orElseThrow())
        .extracting(Subject::provenance, Subject::budget)
        .containsExactly(
            new Provenance(Source.OFFICIAL, Confidence.HIGH, "2026年科目.xlsx"),
            BudgetType.GENERAL_PUBLIC);
  }

  @Test
  void 补充目录不停用没写的() {
    Catalogue imported =
        supplement("编码|名称|预算类别", "2010397|本省事项|基金", "2010301|行政运转|").catalogue().orElseThrow();

    assertThat(imported.subjects()).hasSize(functions.subjects().size() + 1);
    assertThat(imported.find("2010397").orElseThrow().budget())
        .isEqualTo(BudgetType.GOVERNMENT_FUND);
    assertThat(imported.standing("2010301").state()).isEqualTo(Standing.State.RENAMED);
    assertThat(imported.find("2010302")).isPresent();
  }

  @Test
  void 同一年再导入一次结果不变() {
    String[] lines = {"编码|名称", "201|甲", "20101|乙"};
    Catalogue once = complete(lines).catalogue().orElseThrow();
    Catalogue twice =
        new CatalogueImport(EDITION, ImportMode.COMPLETE)
            .read(list(lines), once)
            .catalogue()
            .orElseThrow();

    assertThat(twice.rows()).isEqualTo(once.rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2010|甲; WRONG_CODE; 应为 2 开头的 3、5、7 位数字",
        "301|工资; WRONG_CODE; 编码 301 不对",
        "201030101|目; WRONG_CODE; 编码 201030101 不对",
        "201a|甲; NO_CODE; 编码“201a”不是数字",
        "201|一般; DUPLICATE_CODE; 编码 201 重复，第 2 行已有",
        "20102|; NO_NAME; 编码 20102 没有名称",
        "2990101|甲; NO_PARENT; 上级 29901 不在表中",
        "20102|乙|项; OTHER_LEVEL; 级次写的是“项”，按编码应为“款”",
        "20102|乙|2|202; OTHER_PARENT; 上级写的是 202，按编码应为 201",
        "20102|乙|||彩票; UNKNOWN_BUDGET; 不认识的预算类别“彩票”"
      })
  void 有问题的行说明位置和应有内容(String line, Kind kind, String words) {
    ImportOutcome outcome = complete("编码|名称|级次|上级|资金性质", "201|甲||", line);

    assertThat(outcome.catalogue()).isEmpty();
    assertThat(outcome.problems()).hasSize(1);
    ImportProblem problem = outcome.problems().getFirst();
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.row()).isEqualTo(3);
    assertThat(problem.message()).startsWith("2026年科目.xlsx 第 3 行：").contains(words);
  }

  @Test
  void 没有表头或没有内容() {
    assertThat(complete("甲|乙", "201|一般").problems().getFirst().message())
        .isEqualTo("2026年科目.xlsx：没有找到表头，应有 “科目编码”（或“类”“款”“项”）和“科目名称”两栏");
    assertThat(complete("编码|名称").problems())
        .extracting(ImportProblem::kind)
        .containsExactly(Kind.NO_ROWS);
    assertThat(complete().problems())
        .extracting(ImportProblem::kind)
        .containsExactly(Kind.NO_HEADER);
  }

  @Test
  void 分列的编码缺上级时说明() {
    assertThat(complete("类|款|项|名称", "||01|丙").problems())
        .extracting(ImportProblem::kind)
        .containsExactly(Kind.NO_CODE);
  }

  @Test
  void 问题按行排列() {
    assertThat(complete("编码|名称", "2010101|无上级", "20x|坏", "201|甲").problems())
        .extracting(ImportProblem::row)
        .containsExactly(2, 3);
  }

  @Test
  void 一格写几本预算的归为多个() {
    assertThat(
            complete("编码|名称|预算类别", "201|甲|一般公共预算、政府性基金预算", "20101|乙|一般公共")
                .catalogue()
                .orElseThrow()
                .subjects())
        .extracting(Subject::budget)
        .containsExactly(BudgetType.SEVERAL, BudgetType.GENERAL_PUBLIC);
  }
}

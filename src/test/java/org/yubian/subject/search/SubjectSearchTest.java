package org.yubian.subject.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;

class SubjectSearchTest {

  private final Subjects subjects = SubjectLibrary.builtIn().subjects(Edition.national(2024));
  private final SubjectSearch functions = new SubjectSearch(subjects.catalogue(Scheme.FUNCTION));
  private final SubjectSearch economics =
      new SubjectSearch(subjects.catalogue(Scheme.DEPARTMENT_ECONOMIC));

  private static List<String> codes(List<Match> matches) {
    return matches.stream().map(match -> match.subject().code()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xzyx",
        "XZYX",
        "ｘｚｙｘ",
        "行政运行",
        "xingzhengyunxing",
        "xingzhengyunx",
        "行政yx",
        "xzhyx"
      })
  void 各种打法都先找到行政运行(String text) {
    List<Match> matches = functions.find(SubjectQuery.of(text));

    assertThat(matches).hasSize(50);
    assertThat(matches).allSatisfy(m -> assertThat(m.subject().name()).isEqualTo("行政运行"));
  }

  @ParameterizedTest
  @CsvSource({
    "jbgz, 30101, INITIALS, WHOLE",
    "jiben, 30101, PINYIN, START",
    "基本工资, 30101, NAME, WHOLE",
    "基本工, 30101, NAME, START",
    "30101, 30101, CODE, WHOLE",
    "３０１０１, 30101, CODE, WHOLE",
    "301-01, 30101, CODE, WHOLE",
    "301 01, 30101, CODE, WHOLE",
    "维修(护)费, 30213, NAME, WHOLE",
    "维修护, 30213, NAME, START",
    "wxhf, 30213, INITIALS, WHOLE",
    "赠与, 39909, ALIAS, WHOLE",
    "对个人和家庭补助, 303, ALIAS, WHOLE",
    "公积金, 30113, NAME, INSIDE",
    "gjj, 30113, INITIALS, INSIDE",
    "gongjijin, 30113, PINYIN, INSIDE",
    "yglxgz, , ,",
    "lxf, 30301, INITIALS, WHOLE"
  })
  void 首个结果和理由(String text, String code, Reason reason, Extent extent) {
    List<Match> matches = economics.find(SubjectQuery.of(text));

    if (code == null) {
      assertThat(matches).isEmpty();
      return;
    }
    assertThat(matches.getFirst().subject().code()).isEqualTo(code);
    assertThat(matches.getFirst().reason()).isEqualTo(reason);
    assertThat(matches.getFirst().extent()).isEqualTo(extent);
  }

  @ParameterizedTest
  @CsvSource({
    "hz, 2030101, 现役部队, false",
    "zyzq, 2150517, 产业发展, false",
    "zcqzf, 2110402, 农村环境保护, false"
  })
  void 不相干的不出现(String text, String code, String name, boolean found) {
    assertThat(codes(functions.find(SubjectQuery.of(text))).contains(code)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "changqi, 长期",
    "zhangqi, 长期",
    "chongda, 重大",
    "zhongda, 重大",
    "yinhang, 银行",
    "yinxing, 银行",
    "lvyou, 旅游",
    "luyou, 旅游",
    "lüyou, 旅游"
  })
  void 多音字哪个读音都行(String text, String part) {
    Subject subject = withName(part + "事项");
    SubjectSearch search = new SubjectSearch(catalogueOf(subject));

    assertThat(codes(search.find(SubjectQuery.of(text)))).containsExactly(subject.code());
  }

  private static Subject withName(String name) {
    Subject any =
        SubjectLibrary.builtIn().subjects(Edition.national(2024)).find("201").orElseThrow();
    return new Subject(any.code(), name, "", any.budget(), any.validity(), any.provenance());
  }

  private static Catalogue catalogueOf(Subject subject) {
    return new Catalogue(
        new org.yubian.subject.CatalogueKey(Scheme.FUNCTION, Edition.national(2024)),
        List.of(subject),
        List.of());
  }

  @Test
  void 编码前缀按编码排() {
    assertThat(codes(functions.find(SubjectQuery.of("20140"))))
        .containsExactly("20140", "2014001", "2014002", "2014003", "2014004", "2014050", "2014099");
  }

  @Test
  void 用过的排在前面() {
    List<Match> matches =
        functions.find(SubjectQuery.of("xzyx").preferring(Set.of("2150101", "2010301")));

    assertThat(codes(matches)).startsWith("2010301", "2150101", "2010101");
  }

  @Test
  void 几个词分别对上本级和上级() {
    assertThat(codes(functions.find(SubjectQuery.of("信访 xzyx")))).containsExactly("2014001");
    assertThat(codes(functions.find(SubjectQuery.of("行政运行 政府办公厅")))).containsExactly("2010301");
    assertThat(codes(functions.find(SubjectQuery.of("20103 sy")))).contains("2010350");
    assertThat(functions.find(SubjectQuery.of("信访 没有"))).isEmpty();
  }

  @Test
  void 只要能填明细的一级() {
    assertThat(functions.find(SubjectQuery.of("信访").atLineLevel()))
        .isNotEmpty()
        .allMatch(match -> match.subject().code().length() == 7);
    assertThat(codes(economics.find(SubjectQuery.of("30").atLineLevel()))).doesNotContain("301");
  }

  @Test
  void 停用的科目不再推荐() {
    assertThat(codes(functions.find(SubjectQuery.of("2010308")))).isEmpty();
    assertThat(codes(functions.find(SubjectQuery.of("市场主体管理")))).containsExactly("2013804");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "。", "（）"})
  void 空白什么也不找(String text) {
    assertThat(functions.find(SubjectQuery.of(text))).isEmpty();
  }

  @Property
  void 任何文字都能查(@ForAll String text) {
    assertThatCode(() -> economics.find(SubjectQuery.of(text))).doesNotThrowAnyException();
  }

  @Test
  void 同名科目里基本建设的排在后面() {
    assertThat(codes(economics.find(SubjectQuery.of("bgsbgz")))).startsWith("31002", "30902");
    assertThat(codes(economics.find(SubjectQuery.of("309")))).startsWith("309");
  }
}

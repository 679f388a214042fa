package org.yubian.subject.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yubian.subject.Catalogue;
import org.yubian.subject.CatalogueKey;
import org.yubian.subject.Edition;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;
import org.yubian.subject.edition.Successor.Ground;

class EditionChangeTest {

  private final SubjectLibrary library = SubjectLibrary.builtIn();
  private final Subjects of2023 = library.subjects(Edition.national(2023));
  private final Subjects of2024 = library.subjects(Edition.national(2024));

  private final EditionChange change = EditionChange.between(of2023, of2024);

  private CatalogueChange in(Scheme scheme) {
    return CatalogueChange.between(of2023.catalogue(scheme), of2024.catalogue(scheme));
  }

  @Test
  void 二三年到二四年更名的科目() {
    assertThat(in(Scheme.FUNCTION).renamed())
        .extracting(r -> r.before() + "→" + r.after().name())
        .containsExactly(
            "2013804 市场主体管理→经营主体管理",
            "2130135 农业资源保护修复与利用→农业生态资源保护",
            "2130153 农田建设→耕地建设与利用",
            "2130335 农村人畜饮水→农村供水");
  }

  @ParameterizedTest
  @CsvSource({
    "2010308, 2014004, SIMILAR_NAME",
    "21006, 21017, SIMILAR_NAME",
    "2100601, 2101704, SAME_NAME",
    "2100699, 2101799, SIMILAR_NAME"
  })
  void 停用的科目提出去向(String code, String successor, Ground ground) {
    Ending ending =
        in(Scheme.FUNCTION).ended().stream()
            .filter(e -> e.subject().code().equals(code))
            .findFirst()
            .orElseThrow();

    assertThat(ending.proposal())
        .hasValueSatisfying(s -> assertThat(s.code()).isEqualTo(successor));
    assertThat(ending.successors().getFirst().ground()).isEqualTo(ground);
    assertThat(ending.successors().getFirst().ground().label()).isNotBlank();
  }

  @Test
  void 停用的只有四个() {
    assertThat(in(Scheme.FUNCTION).ended())
        .extracting(e -> e.subject().code())
        .containsExactly("2010308", "21006", "2100601", "2100699");
    assertThat(in(Scheme.FUNCTION).added())
        .extracting(Subject::code)
        .contains("20139", "22006", "2300412");
    assertThat(in(Scheme.DEPARTMENT_ECONOMIC).added()).isEmpty();
  }

  @Test
  void 同级的其他科目也可选() {
    Ending ending = in(Scheme.FUNCTION).ended().getFirst();

    assertThat(ending.successors())
        .last()
        .satisfies(s -> assertThat(s.subject().code()).isEqualTo("2010399"))
        .satisfies(s -> assertThat(s.ground()).isEqualTo(Ground.SAME_PARENT));
  }

  @Test
  void 只列出预算用到的() {
    List<RollItem> items =
        change.concerning(
            List.of("2010301", "2013804", "2010308", "30101", "39906", "2019898", "基本支出", ""));

    assertThat(items)
        .extracting(RollItem::code)
        .containsExactly("2010308", "2013804", "2019898", "39906");
    assertThat(items.get(0)).isInstanceOf(RollItem.Ended.class);
    assertThat(items.get(1)).isInstanceOf(RollItem.Renamed.class);
    assertThat(items.get(2)).isEqualTo(new RollItem.Unknown(Scheme.FUNCTION, "2019898", List.of()));
    assertThat(((RollItem.Unknown) items.get(3)).successors())
        .extracting(s -> s.subject().code(), Successor::ground)
        .containsExactly(tuple("39909", Ground.FORMER_CODE));
  }

  @Test
  void 早已停用的编码也说得出去向() {
    EditionChange later = EditionChange.between(of2024, library.subjects(Edition.national(2025)));

    assertThat(later.concerning(List.of("2100601")))
        .singleElement()
        .isInstanceOfSatisfying(
            RollItem.Ended.class,
            ended -> assertThat(ended.ending().subject().name()).isEqualTo("中医（民族医）药专项"));
  }

  @Test
  void 用过的名称和编码认得出去向() {
    Subject cultural = of2024.find("20701").orElseThrow();
    Subject old =
        new Subject(
            "20788", "文化", "", cultural.budget(), cultural.validity(), cultural.provenance());
    Subject formerGrant =
        new Subject(
            "39906", "赠与", "", cultural.budget(), cultural.validity(), cultural.provenance());

    assertThat(endingOf(Scheme.FUNCTION, old).successors().getFirst())
        .isEqualTo(new Successor(cultural, Ground.ALIAS));
    assertThat(endingOf(Scheme.DEPARTMENT_ECONOMIC, formerGrant).successors().getFirst())
        .isEqualTo(new Successor(of2024.find("39909").orElseThrow(), Ground.FORMER_CODE));
  }

  private Ending endingOf(Scheme scheme, Subject ended) {
    Catalogue from =
        new Catalogue(new CatalogueKey(scheme, Edition.national(2023)), List.of(ended), List.of());
    return CatalogueChange.between(from, of2024.catalogue(scheme)).ended().getFirst();
  }

  @Test
  void 同一版没有变化() {
    CatalogueChange none =
        CatalogueChange.between(
            of2024.catalogue(Scheme.FUNCTION), of2024.catalogue(Scheme.FUNCTION));

    assertThat(none.added()).isEmpty();
    assertThat(none.renamed()).isEmpty();
    assertThat(none.ended()).isEmpty();
    assertThat(none.unchanged()).isEqualTo(of2024.catalogue(Scheme.FUNCTION).subjects().size());
  }

  @Test
  void 不同分类不能比较() {
    assertThatThrownBy(
            () ->
                CatalogueChange.between(
                    of2024.catalogue(Scheme.FUNCTION), of2024.catalogue(Scheme.REVENUE)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

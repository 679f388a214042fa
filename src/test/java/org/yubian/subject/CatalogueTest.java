package org.yubian.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private final SubjectLibrary library = SubjectLibrary.builtIn();

  private Catalogue functions(int year) {
    return library.subjects(Edition.national(year)).catalogue(Scheme.FUNCTION);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void 内置目录每年都是一棵完整的树(Scheme scheme) {
    for (int year = 2023; year <= 2025; year++) {
      Catalogue catalogue = library.subjects(Edition.national(year)).catalogue(scheme);

      assertThat(catalogue.edition()).isEqualTo(Edition.national(year));
      assertThat(catalogue.subjects())
          .isNotEmpty()
          .allSatisfy(
              subject -> {
                assertThat(scheme.isCode(subject.code())).isTrue();
                assertThat(subject.name()).isNotBlank();
                if (subject.parent() != null) {
                  assertThat(catalogue.find(subject.parent())).isPresent();
                  assertThat(catalogue.children(subject.parent())).contains(subject);
                }
              });
      assertThat(catalogue.subjects()).extracting(Subject::code).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void 目录的行数和各类一样不少() {
    assertThat(functions(2024).rows()).hasSize(1817);
    assertThat(functions(2024).roots()).hasSize(30);
    assertThat(
            library.subjects(Edition.national(2024)).catalogue(Scheme.DEPARTMENT_ECONOMIC).rows())
        .hasSize(110);
    assertThat(
            library.subjects(Edition.national(2024)).catalogue(Scheme.GOVERNMENT_ECONOMIC).rows())
        .hasSize(82);
    assertThat(library.subjects(Edition.national(2024)).catalogue(Scheme.REVENUE).rows())
        .hasSize(60);
  }

  @Test
  void 上下级() {
    Catalogue functions = functions(2024);

    assertThat(functions.ancestors("2010301"))
        .extracting(Subject::toString)
        .containsExactly("201 一般公共服务支出", "20103 政府办公厅（室）及相关机构事务");
    assertThat(functions.children("20140"))
        .extracting(Subject::name)
        .containsExactly("行政运行", "一般行政管理事务", "机关服务", "信访业务", "事业运行", "其他信访事务支出");
    assertThat(functions.find("2010301").orElseThrow().level()).isEqualTo(Level.ITEM);
  }

  @ParameterizedTest
  @CsvSource({
    "2010301, 2024, CURRENT",
    "2010308, 2023, CURRENT",
    "2010308, 2024, ENDED",
    "2013901, 2023, NOT_YET",
    "2013901, 2024, CURRENT",
    "2013804, 2023, CURRENT",
    "2013804, 2024, RENAMED",
    "2013804, 2025, RENAMED",
    "22198, 2024, NOT_YET",
    "22198, 2025, CURRENT",
    "2019898, 2024, UNKNOWN",
    "abc, 2024, UNKNOWN"
  })
  void 年度效力(String code, int year, Standing.State state) {
    assertThat(functions(year).standing(code).state()).isEqualTo(state);
  }

  @Test
  void 更名的科目说得出前后名称() {
    Standing standing = functions(2024).standing("2013804");

    assertThat(standing.subject()).extracting(Subject::name).isEqualTo("经营主体管理");
    assertThat(standing.former()).extracting(Subject::name).isEqualTo("市场主体管理");
    assertThat(standing.inForce()).isTrue();
    assertThat(functions(2024).standing("2010308").inForce()).isFalse();
    assertThat(functions(2024).standing("2010308").subject().name()).isEqualTo("信访事务");
  }

  @ParameterizedTest
  @CsvSource({
    "2013804, 经营主体管理, EXACT",
    "2013804, 市场主体管理, ALIAS",
    "2130335, 农村人畜饮水, OTHER_YEAR",
    "207, 文化体育与传媒支出, ALIAS",
    "20103, 政府办公厅(室)及相关机构事务, SAME",
    "20103, ' 政府办公厅 （室） 及相关机构事务 ', SAME",
    "20103, 政府办公厅, DIFFERENT",
    "2010308, 信访事务, OTHER_YEAR",
    "2019898, 行政运行, UNKNOWN_CODE"
  })
  void 名称与编码对不对得上(String code, String name, NameVerdict verdict) {
    assertThat(functions(2024).judgeName(code, name)).isEqualTo(verdict);
  }

  @Test
  void 按名称找() {
    Subjects subjects = library.subjects(Edition.national(2024));

    assertThat(functions(2024).named("行政运行"))
        .hasSizeGreaterThan(50)
        .allMatch(s -> s.name().equals("行政运行"));
    assertThat(functions(2024).named("文化体育与传媒支出")).extracting(Subject::code).containsExactly("207");
    assertThat(subjects.catalogue(Scheme.DEPARTMENT_ECONOMIC).named("因公出国(境)费用"))
        .extracting(Subject::code)
        .containsExactly("30212");
    assertThat(functions(2024).named("没有这个科目")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1999, 2022, 2026, 2099})
  void 没有的年版用最近的一版(int year) {
    assertThat(functions(year).edition().year()).isIn(2023, 2025);
    assertThat(functions(year).find("2010301")).isPresent();
    assertThat(library.subjects(Edition.national(year)).edition().year()).isEqualTo(year);
  }

  @Test
  void 每一行都说得出来源() {
    assertThat(functions(2025).rows())
        .allSatisfy(row -> assertThat(row.provenance().source().label()).isNotBlank());
    assertThat(functions(2025).find("2170404").orElseThrow().provenance())
        .isEqualTo(new Provenance(Source.PUBLISHED, Confidence.HIGH, "财预〔2025〕41号"));
    assertThat(functions(2025).find("2170404").orElseThrow().budget())
        .isEqualTo(BudgetType.GOVERNMENT_FUND);
  }

  @Test
  void 同一年同一编码不能有两行() {
    Subject row = functions(2024).find("2010301").orElseThrow();
    CatalogueKey key = new CatalogueKey(Scheme.FUNCTION, Edition.national(2024));

    assertThatThrownBy(() -> new Catalogue(key, List.of(row, row), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

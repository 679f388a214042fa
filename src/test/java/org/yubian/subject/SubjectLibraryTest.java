package org.yubian.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectLibraryTest {

  private static final class MapShelf implements EditionShelf {

    private final Map<CatalogueKey, List<Subject>> kept = new HashMap<>();

    @Override
    public List<CatalogueKey> keys() {
      return List.copyOf(kept.keySet());
    }

    @Override
    public List<Subject> rows(CatalogueKey key) {
      return kept.get(key);
    }

    @Override
    public void keep(CatalogueKey key, List<Subject> rows) {
      kept.put(key, rows);
    }
  }

  private final SubjectLibrary library = new SubjectLibrary(new MapShelf());

  private void keep(int year, String region) {
    Subject only =
        new Subject(
            "201",
            year + String.valueOf(region),
            "",
            BudgetType.SEVERAL,
            Validity.ALWAYS,
            new Provenance(Source.OFFICIAL, Confidence.HIGH, ""));
    library.keep(
        new Catalogue(
            new CatalogueKey(Scheme.FUNCTION, new Edition(year, region)),
            List.of(only),
            List.of()));
  }

  private Edition taken(int year, String region) {
    return library.subjects(new Edition(year, region)).catalogue(Scheme.FUNCTION).edition();
  }

  @Test
  void 导入后就用导入的_其他分类仍用内置() {
    assertThat(library.subjects(Edition.national(2024)).catalogue(Scheme.FUNCTION).roots())
        .hasSize(30);

    keep(2024, null);

    Subjects subjects = library.subjects(Edition.national(2024));
    assertThat(subjects.catalogue(Scheme.FUNCTION).roots()).hasSize(1);
    assertThat(subjects.catalogue(Scheme.DEPARTMENT_ECONOMIC).rows()).hasSize(110);
  }

  @Test
  void 取最近的年版_同年先本地区后全国() {
    keep(2024, null);
    keep(2025, "山东");
    keep(2027, null);

    assertThat(taken(2023, null)).isEqualTo(Edition.national(2023));
    assertThat(taken(2024, "山东")).isEqualTo(Edition.national(2024));
    assertThat(taken(2025, "山东")).isEqualTo(new Edition(2025, "山东"));
    assertThat(taken(2025, "河南")).isEqualTo(Edition.national(2025));
    assertThat(taken(2026, "山东")).isEqualTo(new Edition(2025, "山东"));
    assertThat(taken(2026, null)).isEqualTo(Edition.national(2025));
    assertThat(taken(2030, "山东")).isEqualTo(Edition.national(2027));
  }

  @Test
  void 编码找得到所在的分类() {
    Subjects subjects = library.subjects(Edition.national(2024));

    assertThat(subjects.find("2010301"))
        .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("行政运行"));
    assertThat(subjects.find("30101"))
        .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("基本工资"));
    assertThat(subjects.find("50101")).isPresent();
    assertThat(subjects.find("101")).isPresent();
    assertThat(subjects.find("")).isEmpty();
    assertThat(subjects.find("901")).isEmpty();
  }
}

package org.yubian.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFileTest {

  private static final String HEADER =
      "code,name,budget,valid_from,valid_to,source,confidence,reference,description\n";

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void 内置目录写出再读回不变(Scheme scheme) throws IOException {
    List<Subject> rows =
        SubjectLibrary.builtIn().subjects(Edition.national(2024)).catalogue(scheme).rows();

    assertThat(CatalogueFile.read("x", written(rows))).isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<Subject>> rows() {
    Arbitrary<String> code =
        Arbitraries.of(3, 5, 7, 9)
            .flatMap(n -> Arbitraries.strings().withCharRange('0', '9').ofLength(n));
    Arbitrary<String> text = Arbitraries.strings().withChars("科目，,\"“”'（） \n1aé𠀀").ofMaxLength(12);
    Arbitrary<Integer> year = Arbitraries.integers().between(1000, 9999).injectNull(0.5);
    Arbitrary<Validity> validity = Combinators.combine(year, year).as(Validity::new);
    Arbitrary<Provenance> provenance =
        Combinators.combine(Arbitraries.of(Source.class), Arbitraries.of(Confidence.class), text)
            .as(Provenance::new);
    return Combinators.combine(
            code, text, text, Arbitraries.of(BudgetType.class), validity, provenance)
        .as(Subject::new)
        .list();
  }

  @Property
  void 任何内容写出再读回不变(@ForAll("rows") List<Subject> rows) throws IOException {
    assertThat(CatalogueFile.read("x", written(rows))).isEqualTo(rows);
  }

  private static String written(List<Subject> rows) throws IOException {
    StringBuilder out = new StringBuilder();
    CatalogueFile.write(rows, out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20a1,x,,,,published,high,,",
        "2,x,,,,published,high,,",
        "201,x,养老,,,published,high,,",
        "201,x,,24,,published,high,,",
        "201,x,,,abcd,published,high,,",
        "201,x,,,,heard,high,,",
        "201,x,,,,published,sure,,",
        "201,x,,,,published,high,",
      })
  void 坏的行说明文件和行号(String line) {
    assertThatThrownBy(
            () -> CatalogueFile.read("目录.csv", HEADER + "201,y,,,,published,high,,\n" + line))
        .isInstanceOf(SubjectDataException.class)
        .hasMessageStartingWith("目录.csv 第 3 行：");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n1,2\n", "code,name\n\"201", "\"\"\"\"\"", "PK\u0003\u0004\""})
  void 不是目录的文件说明应有的列(String content) {
    assertThatThrownBy(() -> CatalogueFile.read("目录.csv", content))
        .isInstanceOf(SubjectDataException.class)
        .hasMessageContaining("目录.csv")
        .hasMessageContaining("code,name,budget");
  }
}

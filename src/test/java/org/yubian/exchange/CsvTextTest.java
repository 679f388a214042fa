package org.yubian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  @Test
  void quotesOnlyWhatMustBe() {
    List<List<String>> rows =
        List.of(
            List.of("", "项目", "1,862.97"),
            List.of("他说“好”", "a \"b\"", "-0.99"),
            List.of(" ", "#", "≥99%"));
    assertThat(CsvText.of(rows))
        .isEqualTo(
            """
            ,项目,"1,862.97"
            他说“好”,"a ""b""\",-0.99
             ,#,≥99%
            """);
  }

  @Test
  void anEmptyCellAloneIsStillARow() {
    assertThat(CsvText.of(List.of(List.of(""), List.of("a")))).isEqualTo("\"\"\na\n");
  }

  /** Whatever users type comes back from another reader as it was. */
  @Property
  void readsBack(@ForAll("rows") List<List<String>> rows) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVParser parser = format.parse(new StringReader(CsvText.of(rows)))) {
      assertThat(parser.stream().map(CSVRecord::toList).toList()).isEqualTo(rows);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("预算a1 ,\"\n\r“”\t-").ofMaxLength(6);
    return cell.array(String[].class).ofSize(3).map(Arrays::asList).list().ofMaxSize(5);
  }
}

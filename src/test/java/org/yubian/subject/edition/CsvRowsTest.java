package org.yubian.subject.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.subject.SubjectDataException;

class CsvRowsTest {

  private static final String TEXT =
      "科目编码,科目名称,说明\r\n201,一般公共服务支出,\"含\"\"两办\"\"，\n换行\"\r\n\r\n20103, 𠮷 镕 ,\r\n";

  private static List<List<String>> cells(byte[] content) {
    return CsvRows.read("科目.csv", content).rows().stream().map(SourceRow::cells).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void 编码自动识别(String charset) {
    assertThat(cells(TEXT.getBytes(Charset.forName(charset))))
        .containsExactly(
            List.of("科目编码", "科目名称", "说明"),
            List.of("201", "一般公共服务支出", "含\"两办\"，\n换行"),
            List.of(""),
            List.of("20103", "𠮷 镕", ""));
  }

  @Test
  void 带标记的UTF8() {
    assertThat(cells(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)).getFirst().getFirst())
        .isEqualTo("科目编码");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb\n1,5\t2", "a;b\n1,5;2"})
  void 制表符和分号也可分列(String text) {
    assertThat(cells(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(List.of("a", "b"), List.of("1,5", "2"));
  }

  @Test
  void 行号同表格软件一致() {
    assertThat(CsvRows.read("x", "a,b\n\n1,2\n".getBytes(StandardCharsets.UTF_8)).rows())
        .extracting(SourceRow::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void 不是文本的文件() {
    byte[] garbage = new byte[100_000];
    new Random(7).nextBytes(garbage);
    byte[] sixteen = TEXT.getBytes(StandardCharsets.UTF_16LE);

    for (byte[] content : List.of(garbage, sixteen)) {
      assertThatThrownBy(() -> CsvRows.read("科目.csv", content))
          .isInstanceOf(SubjectDataException.class)
          .hasMessageContaining("科目.csv")
          .hasMessageContaining("UTF-8 或 GB18030");
    }
  }

  @Test
  void 引号不配对的说明行() {
    assertThatThrownBy(
            () -> CsvRows.read("科目.csv", "a,b\n1,2\n\"3,4\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(SubjectDataException.class)
        .hasMessageStartingWith("科目.csv 第 3 行：");
  }

  @Test
  void 过大的文件不读(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("大.csv");
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(100_000_000);
    }

    assertThatThrownBy(() -> CsvRows.read(file))
        .isInstanceOf(SubjectDataException.class)
        .hasMessageContaining("大.csv")
        .hasMessageContaining("20 MB");
  }
}

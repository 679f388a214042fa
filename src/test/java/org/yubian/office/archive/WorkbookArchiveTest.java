package org.yubian.office.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.FileProblem;

/** Files that are no workbooks, or want to be more than one. */
class WorkbookArchiveTest {
  @TempDir Path folder;

  private interface Filling {
    void into(ZipOutputStream zip) throws IOException;
  }

  private Path zip(Filling filling) throws IOException {
    Path file = folder.resolve("来件.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      filling.into(zip);
    }
    return file;
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static void refused(Path file, String words) {
    assertThatThrownBy(() -> WorkbookArchive.open(file))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll(file.toString(), words)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aPlainArchiveIsRead() throws Exception {
    byte[] content = "<a/>".getBytes(StandardCharsets.UTF_8);
    try (WorkbookArchive archive =
        WorkbookArchive.open(zip(zip -> entry(zip, "xl/workbook.xml", content)))) {
      assertThat(archive.names()).containsExactly("xl/workbook.xml");
      assertThat(archive.entry("xl/workbook.xml").orElseThrow().readAllBytes()).isEqualTo(content);
      assertThat(archive.entry("none")).isEmpty();
    }
  }

  @Test
  void aMissingFileIsNamed() {
    refused(folder.resolve("没有.xlsx"), "找不到");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|空文件",
        "P|文本",
        "科目,金额|文本",
        "PK\u0003\u0004 and then nothing|已损坏",
        "%PDF-1.7|PDF",
        "Rar!x|压缩包",
        "<HTML><body>|网页",
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>|XML",
        "{\"format\":\"unit-budget/1\"}|预算文件（.json）",
        "'H:2,block:9'|导出预算文件（.json）",
        "{\\rtf1 x|Word",
        "a\u0000b|不是 Excel 工作簿"
      })
  void whatIsNoArchiveIsCalledWhatItIs(String content, String words) throws Exception {
    Path file = Files.writeString(folder.resolve("x.xlsx"), content == null ? "" : content);
    refused(file, words);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml,Word",
    "content.xml,ODF",
    "xl/workbook.bin,.xlsb",
    "预算/报送.xlsx,解压",
    "OFD.xml,版式文件"
  })
  void anArchiveOfAnotherKindIsCalledWhatItIs(String entry, String words) throws Exception {
    refused(zip(zip -> entry(zip, entry, new byte[] {1})), words);
  }

  @ParameterizedTest
  @CsvSource({"EncryptedPackage,取消密码后保存", "WordDocument,Word", "Workbook,旧版 Excel"})
  void whatIsInAnOldContainerIsTold(String stream, String words) throws Exception {
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    Path file = Files.write(folder.resolve("x.xlsx"), start);
    Files.write(file, stream.getBytes(StandardCharsets.UTF_16LE), StandardOpenOption.APPEND);
    refused(file, words);
    refused(folder, "文件夹");
  }

  @Test
  void theOldFormatIsNamed() throws Exception {
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    refused(Files.write(folder.resolve("x.xls"), start), ".xls");
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws Exception {
    byte[] nothing = new byte[1 << 20];
    refused(
        zip(
            zip -> {
              for (int i = 0; i < 300; i++) {
                entry(zip, "xl/media/" + i, nothing);
              }
            }),
        "256 MB");
  }

  @Test
  void anArchiveOfCountlessEntriesIsRefused() throws Exception {
    refused(
        zip(
            zip -> {
              for (int i = 0; i < 5001; i++) {
                entry(zip, "e" + i, new byte[0]);
              }
            }),
        "部件过多");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
  void aDocumentTypeIsRefusedInWhateverEncoding(String encoding) throws Exception {
    String bomb =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?><!-- a --><!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b"
            + " \"&a;&a;&a;\">]><s>&b;</s>";
    refused(
        zip(zip -> entry(zip, "xl/sharedStrings.xml", bomb.getBytes(Charset.forName(encoding)))),
        "文档类型");
  }

  @Test
  void brokenXmlIsRefused() throws Exception {
    refused(
        zip(zip -> entry(zip, "xl/workbook.xml", "<<".getBytes(StandardCharsets.UTF_8))), "已损坏");
  }
}

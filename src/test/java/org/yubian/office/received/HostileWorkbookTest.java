package org.yubian.office.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.FileProblem;
import org.yubian.office.excel.Exports;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.session.WorkbookReader.Submission;

/**
 * Files made to do harm, and files damaged at random: each ends in a submission or in one clear
 * line, in bounded time. {@code -Dyubian.fuzz=10000} tries more of the latter.
 */
class HostileWorkbookTest {
  private static final int TRIES = Integer.getInteger("yubian.fuzz", 700);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path folder;
  private Request request;
  private Map<String, byte[]> parts;
  private byte[] whole;

  @BeforeEach
  void aWorkbook() throws Exception {
    request = Exports.request(Exports.sample("jiyuan-2024"), Kind.SUBMISSION, folder);
    whole = Exports.bytes(request);
    parts = ZipParts.read(Files.write(folder.resolve("whole.xlsx"), whole));
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.DAYS)
  void whateverIsDamagedEndsInASubmissionOrAClearLine() {
    Random random = new Random(20240501);
    int refused = 0;
    for (int i = 0; i < TRIES; i++) {
      long seed = random.nextLong();
      refused += assertTimeout(LONGEST, () -> tried(seed), "seed " + seed) ? 0 : 1;
    }
    // Were all refused, or none, the damage would not reach what is tested.
    assertThat(refused).isBetween(TRIES / 20, TRIES * 19 / 20);
  }

  @Test
  void partsPackedInWaysThatExcelDoesNotUseAreRefused() throws Exception {
    byte[] packed = whole.clone();
    // The method of the first entry, in its own header and in the central directory: 95 is XZ.
    packed[8] = 95;
    for (int i = packed.length - 22; i > 0; i--) {
      boolean entry = packed[i] == 'P' && packed[i + 1] == 'K' && packed[i + 2] == 1;
      if (entry && packed[i + 3] == 2) {
        packed[i + 10] = 95;
      }
    }
    refused(packed, "已损坏");
  }

  /** Whether it could be read. */
  private boolean tried(long seed) throws Exception {
    Path file = Files.write(folder.resolve("damaged.xlsx"), damaged(new Random(seed)));
    try {
      Submission submission = new ReceivedWorkbooks().read(file);
      submission.verify(request.budget(), request.tables());
      return true;
    } catch (FileProblem e) {
      assertThat(e.getMessage()).as("seed %d", seed).contains(file.toString(), "。");
      assertThat(e.getMessage()).doesNotContain("\n", "Exception");
      return false;
    }
  }

  private byte[] damaged(Random random) throws IOException {
    if (random.nextInt(4) == 0) {
      return flipped(whole, random);
    }
    List<String> names = new ArrayList<>(parts.keySet());
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    String name = names.get(random.nextInt(names.size()));
    String other = names.get(random.nextInt(names.size()));
    byte[] part = parts.get(name);
    switch (random.nextInt(6)) {
      case 0 -> changed.remove(name);
      case 1 -> changed.put(name, parts.get(other));
      case 2 -> changed.put(name, java.util.Arrays.copyOf(part, random.nextInt(part.length + 1)));
      case 3 -> changed.put(name, numbersSpoilt(part, random));
      case 4 -> changed.put(name, doubled(part, random));
      default -> changed.put(name, flipped(part, random));
    }
    return ZipParts.write(changed);
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] other = bytes.clone();
    for (int i = random.nextInt(8); i >= 0 && other.length > 0; i--) {
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
    }
    return other;
  }

  /** A stretch of it twice, so that elements nest and end wrongly. */
  private static byte[] doubled(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(bytes.length - from + 1);
    byte[] longer = new byte[bytes.length + to - from];
    System.arraycopy(bytes, 0, longer, 0, to);
    System.arraycopy(bytes, from, longer, to, bytes.length - from);
    return longer;
  }

  /** Still well-formed, but numbers, indexes and addresses are not what they should be. */
  private static byte[] numbersSpoilt(byte[] bytes, Random random) {
    String[] numbers = {"-1", "2147483648", "1E999999999", "NaN", "99999999999999999999", "", "ZZ"};
    String number = numbers[random.nextInt(numbers.length)];
    int chance = 1 + random.nextInt(40);
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line)
        .collect(java.util.stream.Collectors.joining("\n"))
        .transform(
            text ->
                java.util.regex.Pattern.compile("(?<=[\">A-Z])\\d+(?=[\"<])")
                    .matcher(text)
                    .replaceAll(m -> random.nextInt(chance) == 0 ? number : m.group()))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void garbageOfEveryKindIsRefused() throws Exception {
    Random random = new Random(7);
    for (int length : new int[] {0, 1, 2, 4, 100, 5000}) {
      byte[] garbage = new byte[length];
      random.nextBytes(garbage);
      refused(garbage, length == 0 ? "是空文件" : "工作簿");
    }
    refused(java.util.Arrays.copyOf(whole, whole.length / 2), "已损坏");
    byte[] old = new byte[4096];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    refused(old, "旧版 Excel 工作簿");
  }

  @Test
  void entitiesAreNotExpanded() throws Exception {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
            + "<sst><si><t>&b;&c;</t></si></sst>";
    refused(with("xl/sharedStrings.xml", bomb), "文档类型声明");
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws Exception {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put("xl/worksheets/sheet1.xml", new byte[257 << 20]);
    byte[] bomb = ZipParts.write(changed);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertTimeout(LONGEST, () -> refused(bomb, "解压后超过"));
  }

  @Test
  void moreCellsThanABudgetHasAreRefused() throws Exception {
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    sheet.append("<row>");
    sheet.append("<c><v>1</v></c>".repeat(600_000));
    sheet.append("</row></sheetData></worksheet>");
    refused(with("xl/worksheets/sheet1.xml", sheet.toString()), "远超预算报表的规模");
  }

  @Test
  void numbersWithoutEndStayTexts() throws Exception {
    String sheet =
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c>"
            + "<c r=\"B1\"><v>-1E-999999999</v></c></row></sheetData></worksheet>";
    Path file = Files.write(folder.resolve("n.xlsx"), with("xl/worksheets/sheet1.xml", sheet));
    Submission submission = new ReceivedWorkbooks().read(file);
    assertThat(submission.verify(request.budget(), request.tables()).edits())
        .extracting(edit -> edit.is())
        .contains("1E999999999");
  }

  private byte[] with(String part, String content) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    assertThat(changed).containsKey(part);
    changed.put(part, content.getBytes(StandardCharsets.UTF_8));
    return ZipParts.write(changed);
  }

  private void refused(byte[] content, String said) throws IOException {
    Path file = Files.write(folder.resolve("坏.xlsx"), content);
    assertThatThrownBy(() -> new ReceivedWorkbooks().read(file))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(said);
  }
}

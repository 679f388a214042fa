package org.yubian.office.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is that is no .xlsx, whatever its name says, so that its sender can be told
 * what to send instead. Nothing is parsed: the first bytes, and names within, are enough.
 */
final class OtherFormats {
  private static final int START = 4096;

  /** The directory of an OLE file may stand anywhere; further in than this it is not looked for. */
  private static final int SEARCHED = 16 << 20;

  private static final Map<String, String> STARTS = new LinkedHashMap<>();
  private static final Map<String, String> OLE_STREAMS = new LinkedHashMap<>();
  private static final Map<String, String> ZIP_ENTRIES = new LinkedHashMap<>();

  static {
    STARTS.put("%PDF", "workbook.pdf");
    STARTS.put("Rar!", "workbook.packed");
    STARTS.put("7z\u00bc\u00af", "workbook.packed");
    STARTS.put("\u001f\u008b", "workbook.packed");
    STARTS.put("H:2,", "workbook.store");
    STARTS.put("{\\rtf", "workbook.word");
    STARTS.put("\u0089PNG", "workbook.picture");
    STARTS.put("\u00ff\u00d8\u00ff", "workbook.picture");

    OLE_STREAMS.put("EncryptedPackage", "workbook.encrypted");
    OLE_STREAMS.put("WordDocument", "workbook.word");
    OLE_STREAMS.put("PowerPoint Document", "workbook.word");
    OLE_STREAMS.put("Workbook", "workbook.old");

    ZIP_ENTRIES.put("xl/workbook.bin", "workbook.binary");
    ZIP_ENTRIES.put("word/document.xml", "workbook.word");
    ZIP_ENTRIES.put("ppt/presentation.xml", "workbook.word");
    ZIP_ENTRIES.put("content.xml", "workbook.opendocument");
    ZIP_ENTRIES.put("OFD.xml", "workbook.pdf");
  }

  private OtherFormats() {}

  /** Key of the sentence about a file that does not begin as a ZIP archive does. */
  static String byStart(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(START);
    }
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    if (start.isEmpty()) {
      return "workbook.empty";
    }
    for (Map.Entry<String, String> each : STARTS.entrySet()) {
      if (start.startsWith(each.getKey())) {
        return each.getValue();
      }
    }
    String text = start.toLowerCase(Locale.ROOT);
    if (text.contains("<html")
        || text.contains("<table")
        || text.contains("schemas-microsoft-com:office:spreadsheet")) {
      return "workbook.page";
    }
    if (start.stripLeading().startsWith("{") && text.contains("\"format\"")) {
      return "workbook.document";
    }
    boolean wide = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    return wide || isText(start) ? "workbook.text" : "workbook.none";
  }

  private static boolean isText(String start) {
    return start.chars().allMatch(each -> each >= ' ' || (each >= '\t' && each <= '\r'));
  }

  /** Key of the sentence about a file of the format of .xls, which other programs use, too. */
  static String inOle(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(SEARCHED);
    }
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> each : OLE_STREAMS.entrySet()) {
      String wide =
          new String(
              each.getKey().getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
      if (content.contains(wide)) {
        return each.getValue();
      }
    }
    return "workbook.old";
  }

  /** Key of the sentence about a ZIP archive; null where it may be a workbook. */
  static @Nullable String inZip(List<String> names) {
    for (Map.Entry<String, String> each : ZIP_ENTRIES.entrySet()) {
      if (names.contains(each.getKey()) && !names.contains("xl/workbook.xml")) {
        return each.getValue();
      }
    }
    boolean office =
        names.contains("[Content_Types].xml") || names.stream().anyMatch(n -> n.startsWith("xl/"));
    return office ? null : "workbook.packed";
  }
}

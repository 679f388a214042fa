package org.yubian.office.received;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes a workbook's file apart and puts it together otherwise. */
final class ZipParts {
  private ZipParts() {}

  /** What becomes of a part. */
  interface Change {
    byte[] of(String name, byte[] bytes);
  }

  static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] write(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /**
   * @param more names of parts to add, with some content
   */
  static void rewrite(Path from, Path to, Change change, String... more) throws IOException {
    Map<String, byte[]> parts = read(from);
    parts.replaceAll(change::of);
    for (String name : more) {
      parts.put(name, "<x/>".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(to, write(parts));
  }
}

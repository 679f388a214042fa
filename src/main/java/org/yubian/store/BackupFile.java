package org.yubian.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup as a zip: the {@link Summary}, the file of budgets, and in a backup made by hand every
 * budget as .json besides, which other computers can read.
 */
final class BackupFile {
  static final String SUFFIX = ".zip";

  /** Added to the name until the backup is complete. */
  static final String PART = ".part";

  private static final String SUMMARY = "summary.properties";
  private static final String STORE = "budgets" + Place.SUFFIX;
  private static final String JSON = "json/";
  private static final int LONGEST_SUMMARY = 16 << 20;

  private BackupFile() {}

  /**
   * Writes a backup; it appears under its name when it is complete and on the disk.
   *
   * @param json documents by name
   */
  static void write(Path target, Summary summary, Path store, Map<String, byte[]> json)
      throws IOException {
    Path part = target.resolveSibling(target.getFileName() + PART);
    try {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
        zip.setLevel(Deflater.BEST_SPEED);
        put(zip, SUMMARY, summary.text().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> document : json.entrySet()) {
          put(zip, JSON + document.getKey(), document.getValue());
        }
        zip.putNextEntry(new ZipEntry(STORE));
        Files.copy(store, zip);
        zip.closeEntry();
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  static Summary summary(Path backup) throws IOException {
    try (ZipFile zip = new ZipFile(backup.toFile());
        InputStream in = entry(zip, SUMMARY)) {
      return Summary.parse(new String(in.readNBytes(LONGEST_SUMMARY), StandardCharsets.UTF_8));
    }
  }

  /** Unpacks the file of budgets and compares the zip's own checksum. */
  static void unpack(Path backup, Path target) throws IOException {
    unpack(backup, STORE, target);
  }

  /** Unpacks what H2 wrote, which holds the file under its own name. */
  static void unpackRaw(Path zip, Path target) throws IOException {
    try (ZipFile open = new ZipFile(zip.toFile())) {
      ZipEntry only =
          open.stream()
              .filter(each -> each.getName().endsWith(Place.SUFFIX))
              .findFirst()
              .orElseThrow(() -> new IOException("no budgets in " + zip));
      copy(open, only, target);
    }
  }

  private static void unpack(Path backup, String name, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new IOException("no " + name + " in " + backup);
      }
      copy(zip, entry, target);
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    // ZipFile does not compare checksums by itself.
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new ZipException("wrong checksum of " + entry.getName() + " in " + zip.getName());
    }
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static InputStream entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no " + name);
    }
    return zip.getInputStream(entry);
  }
}

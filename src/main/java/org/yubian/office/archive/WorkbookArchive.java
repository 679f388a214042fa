package org.yubian.office.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yubian.FileProblem;
import org.yubian.Messages;

/**
 * An .xlsx file whose every entry was unpacked once and found to be of bearable size and free of
 * document types, so that no reader after this can be made to unpack, expand or fetch anything. It
 * is read with the same library that POI reads with: what was looked through is what is read.
 */
public final class WorkbookArchive implements AutoCloseable {
  private static final Messages TEXT = Messages.of(WorkbookArchive.class);
  private static final long MOST_PACKED = 64L << 20;
  private static final long MOST_UNPACKED = 256L << 20;
  private static final int MOST_ENTRIES = 5000;
  private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K'};

  private final Path file;
  private final ZipFile zip;

  private WorkbookArchive(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /**
   * @throws FileProblem when it is no workbook or not one to be trusted
   */
  public static WorkbookArchive open(Path file) throws FileProblem {
    try {
      check(file);
      ZipFile zip = ZipFile.builder().setPath(file).get();
      WorkbookArchive archive = new WorkbookArchive(file, zip);
      try {
        archive.lookThrough();
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
      return archive;
    } catch (FileProblem e) {
      throw e;
    } catch (java.nio.file.FileSystemException e) {
      throw FileProblem.reading(file, e);
    } catch (IOException | IllegalArgumentException e) {
      throw FileProblem.content(TEXT.get("workbook.damaged", file));
    }
  }

  private static void check(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw FileProblem.content(TEXT.get("workbook.folder", file));
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(OLD_FORMAT.length);
    }
    if (java.util.Arrays.equals(start, OLD_FORMAT)) {
      throw FileProblem.content(TEXT.get(OtherFormats.inOle(file), file));
    }
    if (start.length < 2 || start[0] != ZIP[0] || start[1] != ZIP[1]) {
      throw FileProblem.content(TEXT.get(OtherFormats.byStart(file), file));
    }
    if (Files.size(file) > MOST_PACKED) {
      throw FileProblem.content(TEXT.get("workbook.large", file, MOST_PACKED >> 20));
    }
  }

  private void lookThrough() throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > MOST_ENTRIES) {
      throw tooLarge();
    }
    String other = OtherFormats.inZip(names());
    if (other != null) {
      throw FileProblem.content(TEXT.get(other, file));
    }
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    for (ZipArchiveEntry entry : entries) {
      requireKnownPacking(entry);
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            throw tooLarge();
          }
        }
      }
    }
    // Only now is it known that even a prologue cannot be endless.
    for (ZipArchiveEntry entry : entries) {
      if (isXml(entry.getName()) && declaresType(entry)) {
        throw FileProblem.content(TEXT.get("workbook.type", file));
      }
    }
  }

  /** Excel packs by deflating, or not at all; what unpacks other methods is not shipped. */
  private static void requireKnownPacking(ZipArchiveEntry entry) throws IOException {
    int method = entry.getMethod();
    if (method != ZipEntry.DEFLATED && method != ZipEntry.STORED) {
      throw new IOException("method " + method);
    }
  }

  private FileProblem tooLarge() {
    return FileProblem.content(TEXT.get("workbook.bomb", file, MOST_UNPACKED >> 20));
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
  }

  private boolean declaresType(ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return XmlPrologue.declaresType(in);
    }
  }

  /** Names of the entries. */
  public List<String> names() {
    return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
  }

  /** The content of an entry. */
  public Optional<InputStream> entry(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  /**
   * Writes the archive once more with the content of some entries replaced; all others are copied
   * as they are packed.
   *
   * @param out stays open
   */
  public void copy(OutputStream out, Map<String, byte[]> replaced) throws IOException {
    ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      byte[] content = replaced.get(entry.getName());
      if (content == null) {
        copy.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
      } else {
        ZipArchiveEntry fresh = new ZipArchiveEntry(entry.getName());
        fresh.setTime(entry.getTime());
        copy.putArchiveEntry(fresh);
        copy.write(content);
        copy.closeArchiveEntry();
      }
    }
    copy.finish();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

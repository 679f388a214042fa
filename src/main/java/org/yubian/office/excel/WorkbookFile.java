package org.yubian.office.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip archive a workbook is. Its entries bear the first date there is, so that the same content
 * gives the same bytes and nothing tells when it was written.
 */
final class WorkbookFile extends ZipArchiveOutputStream {
  /** 1980-01-01, where the dates of zip archives begin, as they count. */
  private static final java.time.LocalDateTime START = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  WorkbookFile(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(START);
    super.putArchiveEntry(entry);
  }
}

package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.FileProblem;
import org.yubian.SafeFile;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;

/** A workbook that cannot be written leaves the one that was there. */
class TargetTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void anOldWorkbook() throws IOException {
    file = Files.writeString(folder.resolve("报送.xlsx"), "old");
  }

  @Test
  void isReplaced() throws Exception {
    export(file);
    assertThat(Files.size(file)).isGreaterThan(10_000);
    assertThat(entries()).containsExactly("报送.xlsx");
  }

  @Test
  void aReadOnlyFileStays() throws Exception {
    permissions(file, "r--r--r--");
    assertThatThrownBy(() -> export(file))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll(file.toString(), "只读");
    stillOld();
  }

  @Test
  void aReadOnlyFolderStays() throws Exception {
    permissions(folder, "r-xr-xr-x");
    try {
      assertThatThrownBy(() -> export(file))
          .isInstanceOf(FileProblem.class)
          .hasMessageContaining("只读");
      stillOld();
    } finally {
      permissions(folder, "rwxr-xr-x");
    }
  }

  @Test
  void aFileOpenedElsewhereStays() throws Exception {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> export(file))
          .isInstanceOf(FileProblem.class)
          .hasMessageContainingAll(file.toString(), "WPS");
    }
    stillOld();
  }

  /** The disk may be full at the first byte, in the middle, or only when the archive is closed. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1000, 20_000, 40_000})
  void aFullDiskLeavesTheOldFile(int room) throws Exception {
    Request request = request(file);
    assertThatThrownBy(
            () ->
                SafeFile.write(
                    file, out -> Exports.exporter().write(request, new FullDisk(out, room))))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll(file.toString(), "磁盘空间不足");
    stillOld();
  }

  private void stillOld() throws IOException {
    assertThat(file).hasContent("old");
    assertThat(entries()).containsExactly("报送.xlsx");
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private static void export(Path target) throws Exception {
    Exports.exporter().export(request(target));
  }

  private static Request request(Path target) throws Exception {
    return Exports.request(Exports.sample("yanzhou-2024"), Kind.SUBMISSION, target);
  }

  private static void permissions(Path path, String permissions) throws IOException {
    assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  /** Takes so many bytes and then says what a full disk says. */
  private static final class FullDisk extends OutputStream {
    private final OutputStream disk;
    private int room;

    FullDisk(OutputStream disk, int room) {
      this.disk = disk;
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
      disk.write(b);
    }
  }
}

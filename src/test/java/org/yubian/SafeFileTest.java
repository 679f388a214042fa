package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void anOldFile() throws IOException {
    file = Files.writeString(folder.resolve("预算.json"), "old");
  }

  @Test
  void replacesTheWholeFile() throws IOException {
    SafeFile.write(file, bytes("new"));
    assertThat(file).hasContent("new");
    assertThat(entries()).containsExactly("预算.json");
  }

  @Test
  void makesMissingFolders() throws IOException {
    Path deep = folder.resolve("甲/乙/丙.csv");
    SafeFile.write(deep, bytes("new"));
    assertThat(deep).hasContent("new");
  }

  @Test
  void leavesTheOldFileWhenTheContentFails() throws IOException {
    assertThatThrownBy(
            () ->
                SafeFile.write(
                    file,
                    out -> {
                      out.write(bytes("half"));
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll(file.toString(), "磁盘空间不足");
    assertThat(file).hasContent("old");
    assertThat(entries()).containsExactly("预算.json");
  }

  @Test
  void leavesTheOldFileWhenTheContentThrowsAnythingElse() throws IOException {
    assertThatThrownBy(
            () ->
                SafeFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("half way");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("old");
    assertThat(entries()).containsExactly("预算.json");
  }

  @Test
  void refusesAReadOnlyFile() {
    permissions(file, "r--r--r--");
    assertThatThrownBy(() -> SafeFile.write(file, bytes("new")))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll(file.toString(), "只读");
    assertThat(file).hasContent("old");
  }

  @Test
  void refusesAReadOnlyFolder() {
    permissions(folder, "r-xr-xr-x");
    try {
      assertThatThrownBy(() -> SafeFile.write(folder.resolve("new.csv"), bytes("new")))
          .isInstanceOf(FileProblem.class)
          .hasMessageContainingAll(folder.toString(), "只读");
    } finally {
      permissions(folder, "rwxr-xr-x");
    }
  }

  @Test
  void keepsPermissions() throws IOException {
    permissions(file, "rw-rw----");
    SafeFile.write(file, bytes("new"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void followsALinkAndKeepsIt() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    SafeFile.write(link, bytes("new"));
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
  }

  @Test
  void refusesAFolderInPlaceOfAFile() {
    assertThatThrownBy(() -> SafeFile.write(folder, bytes("new")))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining("是文件夹");
    assertThatThrownBy(() -> SafeFile.read(folder, 1))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining("是文件夹");
  }

  @Test
  void refusesAFileInPlaceOfAFolder() {
    assertThatThrownBy(() -> SafeFile.makeFolder(file))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll(file.toString(), "需要一个文件夹");
    assertThatThrownBy(() -> SafeFile.write(file.resolve("below.csv"), bytes("new")))
        .isInstanceOf(FileProblem.class);
  }

  @Test
  void writesStraightToADevice() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    assertThatThrownBy(() -> SafeFile.write(full, bytes("new")))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining("磁盘空间不足");
  }

  @Test
  void readsWhatIsThereAndNotTooMuch() throws IOException {
    assertThat(SafeFile.read(file, 1)).asString(StandardCharsets.UTF_8).isEqualTo("old");
    assertThatThrownBy(() -> SafeFile.read(folder.resolve("none.json"), 1))
        .isInstanceOf(FileProblem.class)
        .hasMessageContainingAll("none.json", "找不到");
    Files.write(file, new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> SafeFile.read(file, 1))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining("超过 1 MB");
    Files.write(file, new byte[1 << 20]);
    assertThat(SafeFile.read(file, 1)).hasSize(1 << 20);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void permissions(Path path, String permissions) {
    assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}

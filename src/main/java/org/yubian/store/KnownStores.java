package org.yubian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What this installation remembers of the files it has written: where each lay, and the number of
 * the last revision that was shown as saved. H2 opens a file that has lost its end as if the lost
 * edits had never been; by the number that is noticed.
 *
 * <p>It only adds to safety: where it cannot be read or written, files are opened all the same.
 */
final class KnownStores {
  private final Path folder;

  /**
   * @param data folder of the user's data
   */
  KnownStores(Path data) {
    this.folder = data.resolve("stores");
  }

  void remember(UUID store, Path file) {
    try {
      Files.createDirectories(folder);
      Files.writeString(path(store), file.toString());
    } catch (IOException e) {
      // see above
    }
  }

  /** Whether a file of this name was once written here. */
  boolean knows(Path file) {
    try (Stream<Path> known = Files.list(folder)) {
      List<Path> paths = known.filter(each -> each.toString().endsWith(".path")).toList();
      for (Path each : paths) {
        if (Files.readString(each, StandardCharsets.UTF_8).equals(file.toString())) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** The last revision shown as saved, 0 where that is not known. */
  long lastSaved(UUID store) {
    try (FileChannel channel = FileChannel.open(number(store), StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
      return buffer.hasRemaining() ? 0 : buffer.flip().getLong();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Not forced to the disk: after a power failure it may be too low, never too high. */
  void setLastSaved(UUID store, long number) {
    try (FileChannel channel =
        FileChannel.open(number(store), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES).putLong(number).flip();
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      // see above
    }
  }

  private Path path(UUID store) {
    return folder.resolve(store + ".path");
  }

  private Path number(UUID store) {
    return folder.resolve(store + ".last");
  }
}

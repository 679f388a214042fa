package org.yubian.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The Yubian of this user on this computer, known by an id in the user's data folder. */
final class Installation {
  private final Path file;

  /**
   * @param data folder of the user's data
   */
  Installation(Path data) {
    this.file = data.resolve("installation");
  }

  /** The id; made when it is first asked for. */
  UUID id() throws IOException {
    try {
      return UUID.fromString(Files.readString(file).strip());
    } catch (NoSuchFileException e) {
      return make();
    } catch (IllegalArgumentException e) {
      throw new IOException("no installation id in " + file, e);
    }
  }

  private UUID make() throws IOException {
    UUID made = UUID.randomUUID();
    Files.createDirectories(file.getParent());
    Path whole = Files.createTempFile(file.getParent(), "installation", null);
    Files.writeString(whole, made.toString());
    try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    if (Files.exists(file)) {
      Files.delete(whole); // another start was faster
      return id();
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    return made;
  }
}

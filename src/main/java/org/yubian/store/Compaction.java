package org.yubian.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.yubian.session.StorageException;

/**
 * Gives space of replaced content back: a closed file is copied, the copy is made small, read
 * through and compared, and then takes the file's place. Until then the file is left as it is.
 */
final class Compaction {
  private final Place place;
  private final Backups backups;

  Compaction(Place place, Backups backups) {
    this.place = place;
    this.backups = backups;
  }

  /**
   * @param expected what the file holds
   */
  void run(Summary expected) throws IOException, StorageException, Opening.DamageException {
    Place copy = place.beside("compact");
    try {
      Files.copy(place.file(), copy.file(), StandardCopyOption.REPLACE_EXISTING);
      MVStoreTool.compact(copy.file().toString(), false);
      try (FileChannel channel = FileChannel.open(copy.file(), StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      backups.check(copy, expected);
      Disk.move(copy.file(), place.file());
    } catch (MVStoreException e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(copy.file());
      Files.deleteIfExists(Path.of(copy.file() + ".tempFile"));
      Files.deleteIfExists(Path.of(copy.file() + ".newFile"));
    }
  }
}

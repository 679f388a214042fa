package org.yubian.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.yubian.session.StorageException;

/**
 * Gives space of replaced content back: a closed file is copied, the copy is made small, read
 * through and compared, and then takes the file's place. Until then the file is left as it is, and
 * nobody else can open it: what another program wrote into it meanwhile would be lost.
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
   * @throws StorageException when somebody else has the file open
   */
  void run(Summary expected) throws IOException, StorageException, Opening.DamageException {
    try (FileChannel original =
            FileChannel.open(place.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = original.tryLock()) {
      if (lock == null) {
        throw Problems.inUse(place.file());
      }
      Place copy = copy();
      compact(original, copy.file());
      backups.check(copy, expected);
      replace(copy.file(), original);
    } catch (OverlappingFileLockException e) {
      throw Problems.inUse(place.file());
    } catch (MVStoreException e) {
      throw new IOException(e);
    } finally {
      sweep();
    }
  }

  private static void compact(FileChannel original, Path copy) throws IOException {
    // Closing another channel of the file, as Files.copy would, gives the lock up on Linux.
    try (FileChannel target =
        FileChannel.open(
            copy,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      long size = original.size();
      long done = 0;
      while (done < size) {
        long count = original.transferTo(done, size - done, target);
        if (count == 0) {
          throw new EOFException(copy.toString());
        }
        done += count;
      }
    }
    MVStoreTool.compact(copy.toString(), false);
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void replace(Path copy, FileChannel original) throws IOException {
    try {
      Disk.move(copy, place.file());
    } catch (AccessDeniedException e) {
      // Windows replaces no file that is open, whoever has it open.
      original.close();
      Disk.move(copy, place.file());
    }
  }

  /** Deletes what a program that was killed left half done; nobody else may be at the file. */
  void sweep() throws IOException {
    Path copy = copy().file();
    Files.deleteIfExists(copy);
    Files.deleteIfExists(Path.of(copy + ".tempFile"));
    Files.deleteIfExists(Path.of(copy + ".newFile"));
  }

  private Place copy() {
    return place.beside("compact");
  }
}

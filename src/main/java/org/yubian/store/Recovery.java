package org.yubian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yubian.Messages;
import org.yubian.session.Backup;
import org.yubian.session.StorageException;

/** What can be done about a file that is damaged, lost or not the one wanted. */
final class Recovery {
  private static final Messages TEXT = Messages.of(Recovery.class);
  private static final Logger LOG = Logger.getLogger(Recovery.class.getName());

  private final Opening opening;
  private final KnownStores known;
  private final InstantSource clock;

  Recovery(Opening opening, KnownStores known, InstantSource clock) {
    this.opening = opening;
    this.known = known;
    this.clock = clock;
  }

  /** The backups of a file that this installation made, the newest first. */
  List<Backup> backups(Place place) throws StorageException {
    UUID installation = opening.id(place.file());
    try {
      return backupsOf(place).newestFirst().stream()
          .filter(each -> each.getValue().identity().installation().equals(installation))
          .map(each -> each.getValue().describe(each.getKey()))
          .toList();
    } catch (IOException e) {
      throw Problems.of(place.backups(), e);
    }
  }

  /** What a backup holds, if this installation made it. */
  Summary summary(Path backup) throws StorageException {
    Summary summary;
    try {
      summary = BackupFile.summary(backup);
    } catch (IOException e) {
      throw unusable(backup, backup, e);
    }
    if (!summary.identity().installation().equals(opening.id(backup))) {
      throw new StorageException.Foreign(backup, TEXT.get("backup.foreign", backup.getFileName()));
    }
    return summary;
  }

  /** Puts a backup in the file's place and gives back where the file is now. */
  Optional<Path> restore(Place place, Path backup) throws StorageException {
    Summary summary = summary(backup);
    Place restored = place.beside("restored");
    try {
      if (Files.exists(place.file()) && Disk.isLocked(place.file())) {
        throw Problems.inUse(place.file());
      }
      Files.createDirectories(place.folder());
      BackupFile.unpack(backup, restored.file());
      backupsOf(place).check(restored, summary);
      Optional<Path> aside =
          Files.exists(place.file()) ? Optional.of(setAside(place, "replaced")) : Optional.empty();
      Disk.move(restored.file(), place.file());
      known.remember(summary.identity().store(), place.file());
      known.setLastSaved(summary.identity().store(), summary.lastNumber());
      return aside;
    } catch (IOException | Opening.DamageException e) {
      throw unusable(place.file(), backup, e);
    } finally {
      delete(restored.file());
    }
  }

  /** What is not needed any more; if it cannot be deleted, it only takes up room. */
  static void delete(Path rest) {
    try {
      Files.deleteIfExists(rest);
    } catch (IOException e) {
      LOG.log(Level.FINE, "cannot delete", e);
    }
  }

  private static StorageException unusable(Path file, Path backup, Exception failure) {
    StorageException around = Problems.around(file, failure);
    return around != null
        ? around
        : new StorageException.Failed(
            backup, TEXT.get("backup.damaged", backup.getFileName()), failure);
  }

  /**
   * Puts a damaged file aside where it is one of ours, and says which backups there are. A file
   * that cannot be opened because no file can stays where it is.
   */
  StorageException damaged(Place place, Throwable cause) {
    LOG.log(Level.WARNING, "cannot open " + place.file(), cause);
    if (!opening.opensFresh(place)) {
      return new StorageException.Failed(
          place.file(), TEXT.get("opens.nothing", place.file().getFileName()), cause);
    }
    Path aside = null;
    List<Backup> backups = List.of();
    try {
      backups = backups(place);
      if (known.knows(place.file()) || !backups.isEmpty()) {
        aside = setAside(place, "damaged");
      }
    } catch (IOException | StorageException e) {
      cause.addSuppressed(e);
    }
    String what =
        aside == null
            ? TEXT.get("damaged", place.file().getFileName())
            : TEXT.get("damaged.aside", place.file().getFileName(), aside.getFileName());
    String then = backups.isEmpty() ? TEXT.get("no.backup") : TEXT.get("choose.backup");
    return new StorageException.Damaged(place.file(), what + then, aside, backups, cause);
  }

  private Path setAside(Place place, String why) throws IOException {
    String stamp = why + "-" + Place.stamp(clock.instant());
    Path aside = place.beside(stamp).file();
    for (int i = 2; Files.exists(aside); i++) {
      aside = place.beside(stamp + "-" + i).file();
    }
    Disk.move(place.file(), aside);
    return aside;
  }

  Backups backupsOf(Place place) {
    return new Backups(place, opening, clock);
  }
}

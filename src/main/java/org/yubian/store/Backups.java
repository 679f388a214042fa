package org.yubian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yubian.session.StorageException;

/** The backups beside a file. */
final class Backups {
  /** What copies are called until they have been looked through. */
  private static final String UNCHECKED = "unchecked-";

  private final Place place;
  private final Opening opening;
  private final InstantSource clock;

  Backups(Place place, Opening opening, InstantSource clock) {
    this.place = place;
    this.opening = opening;
    this.clock = clock;
  }

  /**
   * What H2 has copied and nobody has looked at yet.
   *
   * @param raw H2's zip
   * @param expected what the file held when it was copied
   */
  record Raw(Path raw, Summary expected) {}

  /** Copies the open file; quick, for edits wait meanwhile. */
  Raw copy(OpenStore store, Gate.Identity identity) throws SQLException, IOException {
    Files.createDirectories(place.backups());
    Instant now = clock.instant();
    // A name of its own: a backup by hand may be made while another is still being looked through.
    Path raw = Files.createTempFile(place.backups(), UNCHECKED, ".raw");
    Files.delete(raw);
    store.database().backUp(raw);
    return new Raw(raw, new Summary(identity, now, store.lastNumber(), store.list()));
  }

  /**
   * Opens the copy, reads all of it, compares it with what it is to hold, and puts it into a folder
   * as a backup.
   *
   * @param json documents to lay beside it
   */
  Path finish(Raw copy, Path folder, Map<String, byte[]> json)
      throws IOException, StorageException, Opening.DamageException {
    Summary expected = copy.expected();
    String stamp = Place.stamp(expected.at());
    Place check = new Place(copy.raw().resolveSibling(copy.raw().getFileName() + Place.SUFFIX));
    try {
      BackupFile.unpackRaw(copy.raw(), check.file());
      check(check, expected);
      Path target = free(folder, place.name() + "-" + stamp);
      BackupFile.write(target, expected, check.file(), json);
      if (!BackupFile.summary(target).equals(expected)) {
        throw new IOException("cannot read back " + target);
      }
      return target;
    } finally {
      Files.deleteIfExists(check.file());
      Files.deleteIfExists(copy.raw());
    }
  }

  /** Opens a copy and compares what it holds. */
  void check(Place copy, Summary expected) throws StorageException, Opening.DamageException {
    Opening.Opened opened = opening.open(copy, Database.Mode.READ);
    try {
      opening.check(opened.store());
      boolean same =
          opened.identity().equals(expected.identity())
              && opened.store().lastNumber() == expected.lastNumber()
              && opened.store().list().equals(expected.budgets());
      if (!same) {
        throw new Opening.DamageException(null);
      }
    } catch (SQLException e) {
      throw new Opening.DamageException(e);
    } finally {
      opened.store().database().abandon();
    }
  }

  private static Path free(Path folder, String name) {
    Path target = folder.resolve(name + BackupFile.SUFFIX);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(name + "-" + i + BackupFile.SUFFIX);
    }
    return target;
  }

  /** Those that can be read, the newest first. */
  List<Map.Entry<Path, Summary>> newestFirst() throws IOException {
    Comparator<Map.Entry<Path, Summary>> byTime =
        Comparator.comparing(each -> each.getValue().at());
    return summaries().entrySet().stream().sorted(byTime.reversed()).toList();
  }

  private Map<Path, Summary> summaries() throws IOException {
    Map<Path, Summary> found = new HashMap<>();
    if (Files.isDirectory(place.backups())) {
      try (Stream<Path> files = Files.list(place.backups())) {
        List<Path> all = files.filter(each -> each.toString().endsWith(BackupFile.SUFFIX)).toList();
        for (Path each : all) {
          try {
            found.put(each, BackupFile.summary(each));
          } catch (IOException e) {
            // not a backup, or not a whole one: not offered, and left where it is
          }
        }
      }
    }
    return found;
  }

  /** Deletes what a program that was killed left half done; nobody else may be at the file. */
  void sweep() throws IOException {
    if (!Files.isDirectory(place.backups())) {
      return;
    }
    try (Stream<Path> files = Files.list(place.backups())) {
      for (Path each : files.toList()) {
        String name = String.valueOf(each.getFileName());
        if (name.startsWith(UNCHECKED) || name.endsWith(BackupFile.PART)) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  /** Deletes those that the rotation does not keep. */
  void rotate() throws IOException {
    Map<Path, Summary> all = summaries();
    Set<Instant> kept =
        BackupRotation.kept(
            all.values().stream().map(Summary::at).toList(),
            clock.instant(),
            ZoneId.systemDefault());
    for (Map.Entry<Path, Summary> each : all.entrySet()) {
      if (!kept.contains(each.getValue().at())) {
        Files.deleteIfExists(each.getKey());
      }
    }
  }
}

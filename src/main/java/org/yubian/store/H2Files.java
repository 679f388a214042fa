package org.yubian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.BudgetCodec;
import org.yubian.budget.RowCodec;
import org.yubian.session.Backup;
import org.yubian.session.BudgetFiles;
import org.yubian.session.BudgetStorage;
import org.yubian.session.StorageException;

/** Files of budgets in H2. */
public final class H2Files implements BudgetFiles {
  private static final Messages TEXT = Messages.of(H2Files.class);

  private final Opening opening;
  private final KnownStores known;
  private final Recovery recovery;
  private final BudgetCodec codec;
  private final InstantSource clock;
  private final StorePolicy policy;

  /** Budgets and rows as unit-budget/1. */
  public record Codecs(BudgetCodec budgets, RowCodec rows) {}

  /**
   * @param data folder of this user's data, where the installation's id is kept
   */
  public H2Files(Path data, Codecs codecs, InstantSource clock, StorePolicy policy) {
    this(data, codecs, clock, policy, "file:");
  }

  H2Files(Path data, Codecs codecs, InstantSource clock, StorePolicy policy, String scheme) {
    this.opening = new Opening(new Installation(data), codecs.rows(), clock, scheme);
    this.known = new KnownStores(data);
    this.recovery = new Recovery(opening, known, clock);
    this.codec = codecs.budgets();
    this.clock = clock;
    this.policy = policy;
  }

  @Override
  public boolean isBudgetFile(Path file) {
    return file.toString().endsWith(Place.SUFFIX);
  }

  @Override
  public BudgetStorage open(Path file, Access access) throws StorageException {
    Place place = usable(file);
    if (access != Access.READ && Files.exists(place.file()) && !Files.isWritable(place.file())) {
      throw Problems.notWritable(place.file(), null);
    }
    Opening.Opened opened;
    try {
      opened = opening.open(place, access == Access.READ ? Database.Mode.READ : Database.Mode.EDIT);
    } catch (Opening.DamageException e) {
      throw recovery.damaged(place, e);
    }
    long missing = known.lastSaved(opened.identity().store()) - opened.store().lastNumber();
    if (access != Access.EDIT_AS_IT_IS && missing > 0) {
      opened.store().database().abandon();
      throw new StorageException.Older(
          place.file(),
          TEXT.get("older", place.file().getFileName(), missing),
          recovery.backups(place));
    }
    return access == Access.READ ? reading(place, opened) : editing(place, opened);
  }

  private BudgetStorage editing(Place place, Opening.Opened opened) {
    known.remember(opened.identity().store(), place.file());
    Backups backups = recovery.backupsOf(place);
    Care care = new Care(place, opened.identity(), new Care.Tools(backups, known, policy, clock));
    Writer writer =
        new Writer(
            place.file(),
            opened.store(),
            () -> opening.again(place, Database.Mode.EDIT),
            care,
            policy);
    writer.start();
    writer.later(
        store -> {
          care.opened(store);
          return place;
        });
    return new H2Storage(
        new H2Storage.Ground(place, opened.identity(), backups, recovery, codec), writer, care);
  }

  private BudgetStorage reading(Place place, Opening.Opened opened) {
    Writer writer =
        new Writer(
            place.file(),
            opened.store(),
            () -> opening.again(place, Database.Mode.READ),
            Writer.Upkeep.NONE,
            policy);
    writer.start();
    return new H2Storage(
        new H2Storage.Ground(place, opened.identity(), recovery.backupsOf(place), recovery, codec),
        writer,
        null);
  }

  @Override
  public BudgetStorage create(Path file) throws StorageException {
    Place place = usable(file);
    Place fresh = place.beside("new");
    try {
      Files.createDirectories(place.folder());
      if (Files.exists(place.file())) {
        throw new StorageException.NotAccessible(
            place.file(), TEXT.get("exists", place.file().getFileName()), null);
      }
      Files.deleteIfExists(fresh.file());
      opening.create(fresh);
      Disk.move(fresh.file(), place.file());
    } catch (IOException e) {
      throw Problems.of(place.file(), e);
    }
    return open(place.file(), Access.EDIT);
  }

  @Override
  public List<Backup> backups(Path file) throws StorageException {
    return recovery.backups(usable(file));
  }

  @Override
  public Backup backup(Path chosen) throws StorageException {
    return recovery.summary(chosen).describe(chosen);
  }

  @Override
  public Optional<Path> restore(Path file, Backup backup) throws StorageException {
    return recovery.restore(usable(file), backup.file());
  }

  private static Place usable(Path file) throws StorageException {
    Place place = new Place(file);
    if (!place.isUsable()) {
      throw new StorageException.NotAccessible(
          place.file(), TEXT.get("name.unusable", place.file()), null);
    }
    return place;
  }
}

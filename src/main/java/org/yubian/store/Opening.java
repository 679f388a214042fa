package org.yubian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.RowCodec;
import org.yubian.session.BudgetInfo;
import org.yubian.session.StorageException;

/** Opens files of budgets, having looked first at what they are. */
final class Opening {
  private static final Messages TEXT = Messages.of(Opening.class);
  private static final Logger LOG = Logger.getLogger(Opening.class.getName());

  /** H2 begins every file with two blocks of this size that say where everything is. */
  private static final long HEADER = 2 * 4096;

  private final Installation installation;
  private final RowCodec codec;
  private final InstantSource clock;
  private final String scheme;

  /**
   * @param scheme H2's name of the file system
   */
  Opening(Installation installation, RowCodec codec, InstantSource clock, String scheme) {
    this.installation = installation;
    this.codec = codec;
    this.clock = clock;
    this.scheme = scheme;
  }

  /** A file that is open, and who made it. */
  record Opened(OpenStore store, Gate.Identity identity) {}

  /** The content of a file is not what was written into it. */
  static final class DamageException extends Exception {
    private static final long serialVersionUID = 1L;

    DamageException(@Nullable Throwable cause) {
      super(cause);
    }
  }

  /**
   * @throws StorageException when the surroundings do not let the file be opened, or it is not ours
   */
  Opened open(Place place, Database.Mode mode) throws StorageException, DamageException {
    Path file = place.file();
    if (!Files.exists(file)) {
      throw Problems.missing(file);
    }
    Gate.Identity identity = identify(place);
    if (identity == null || !identity.installation().equals(id(file))) {
      throw Problems.foreign(file);
    }
    return new Opened(store(place, mode), identity);
  }

  private Gate.@Nullable Identity identify(Place place) throws StorageException, DamageException {
    try {
      if (Files.size(place.file()) < HEADER) {
        throw new DamageException(null);
      }
      return Gate.identify(Gate.name(scheme, place.file()));
    } catch (IOException | RuntimeException e) {
      throw damageUnlessAround(place.file(), e);
    }
  }

  private OpenStore store(Place place, Database.Mode mode)
      throws StorageException, DamageException {
    Database database = null;
    try {
      database = Database.open(scheme, place, mode);
      requireVersion(database);
      OpenStore store = new OpenStore(database, codec);
      store.list();
      return store;
    } catch (SQLException | RuntimeException e) {
      if (database != null) {
        database.abandon();
      }
      throw damageUnlessAround(place.file(), e);
    }
  }

  private static void requireVersion(Database database) throws SQLException, StorageException {
    int version = Schema.version(database);
    if (version > Schema.CURRENT) {
      Path file = database.file();
      database.abandon();
      throw new StorageException.Newer(file, TEXT.get("newer", file.getFileName()));
    }
    if (version < Schema.CURRENT) {
      Schema.migrate(database);
    }
  }

  /** Opens a file again that was open before. */
  OpenStore again(Place place, Database.Mode mode) throws StorageException {
    try {
      return store(place, mode);
    } catch (DamageException e) {
      throw Problems.of(place.file(), e);
    }
  }

  /** Reads everything in the file. */
  void check(OpenStore store) throws DamageException, StorageException {
    try {
      for (BudgetInfo budget : store.list()) {
        if (!store.load(budget.id()).unit().name().equals(budget.unitName())) {
          throw new DamageException(null);
        }
      }
    } catch (SQLException | RuntimeException e) {
      throw damageUnlessAround(store.database().file(), e);
    }
  }

  /** Makes a file with empty tables that belongs to this installation. */
  UUID create(Place place) throws StorageException {
    try (Database database = Database.open(scheme, place, Database.Mode.CREATE)) {
      Schema.migrate(database);
      return Schema.sign(database, id(place.file()), clock.instant());
    } catch (SQLException | RuntimeException e) {
      throw Problems.of(place.file(), e);
    }
  }

  /**
   * Whether a file made at this moment can be opened. Where not even that goes, the trouble is the
   * program's or the machine's, and no other file may be called damaged for it.
   */
  boolean opensFresh(Place beside) {
    Place probe = beside.beside("probe");
    try {
      Files.deleteIfExists(probe.file());
      create(probe);
      store(probe, Database.Mode.READ).database().abandon();
      return true;
    } catch (StorageException.Failed | DamageException e) {
      LOG.log(Level.SEVERE, "cannot open even a new file", e);
      return false;
    } catch (StorageException | IOException e) {
      // A full disk or a folder that may not be written to proves nothing.
      LOG.log(Level.WARNING, "cannot make a new file", e);
      return true;
    } finally {
      Recovery.delete(probe.file());
    }
  }

  UUID id(Path file) throws StorageException {
    try {
      return installation.id();
    } catch (IOException e) {
      throw Problems.of(file, e);
    }
  }

  private static DamageException damageUnlessAround(Path file, Exception failure)
      throws StorageException {
    StorageException around = Problems.around(file, failure);
    if (around != null) {
      throw around;
    }
    return new DamageException(failure);
  }
}

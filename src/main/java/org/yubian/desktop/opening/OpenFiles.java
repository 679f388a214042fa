package org.yubian.desktop.opening;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.session.BudgetFiles;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.StorageException;

/**
 * The files this program has open. Budgets of one unit are in one file, which can be opened only
 * once: windows that show several of them share it.
 */
final class OpenFiles {
  private static final Messages TEXT = Messages.of(OpenFiles.class);

  private final BudgetFiles files;
  private final Map<Path, Held> held = new HashMap<>();
  private final Set<BudgetKey> shown = new HashSet<>();

  private static final class Held {
    private final BudgetStorage storage;
    private int users;

    private Held(BudgetStorage storage) {
      this.storage = storage;
    }
  }

  OpenFiles(BudgetFiles files) {
    this.files = files;
  }

  /** The file, opened unless it is open already. To be closed like any other. */
  synchronized SharedStorage open(Path file, BudgetFiles.Access access) throws StorageException {
    Path path = file.toAbsolutePath().normalize();
    Held holding = held.get(path);
    if (holding == null) {
      holding = new Held(files.open(path, access));
      held.put(path, holding);
    }
    return use(path, holding);
  }

  synchronized SharedStorage create(Path file) throws StorageException {
    Path path = file.toAbsolutePath().normalize();
    Held holding = new Held(files.create(path));
    held.put(path, holding);
    return use(path, holding);
  }

  synchronized boolean isOpen(Path file) {
    return held.containsKey(file.toAbsolutePath().normalize());
  }

  private SharedStorage use(Path path, Held holding) {
    holding.users++;
    return new SharedStorage(holding.storage, storage -> release(path, holding, storage));
  }

  /** The last user closes the file; when that fails it stays open. */
  private synchronized void release(Path path, Held holding, SharedStorage storage)
      throws StorageException {
    if (holding.users == 1) {
      holding.storage.close();
      held.remove(path);
    }
    holding.users--;
    shown.removeAll(storage.shown());
  }

  /**
   * Marks a budget as shown by a window.
   *
   * @throws AlreadyOpenException when another shows it
   */
  synchronized void show(SharedStorage storage, BudgetInfo info) throws AlreadyOpenException {
    BudgetKey key = new BudgetKey(storage.file(), info.id());
    if (!shown.add(key)) {
      throw new AlreadyOpenException(key, TEXT.get("open.already", info.unitName()));
    }
    storage.shown().add(key);
  }
}

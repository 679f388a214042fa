package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Port: opens and creates files of budgets. */
public interface BudgetFiles {
  /** How a file is opened. */
  enum Access {
    /** To edit; nobody else can open it meanwhile, and a backup is made. */
    EDIT,
    /** To edit even when the file is older than what was saved into it. */
    EDIT_AS_IT_IS,
    /** To read once, leaving the file as it is. */
    READ
  }

  /** Whether the name is that of a file of budgets. */
  boolean isBudgetFile(Path file);

  /**
   * @throws StorageException.Damaged with the backups to choose from
   * @throws StorageException.Older with the backups, which may be newer
   */
  BudgetStorage open(Path file, Access access) throws StorageException;

  /** A new file without budgets; what has the name already is left alone. */
  BudgetStorage create(Path file) throws StorageException;

  /** The good backups of a file, the newest first; the file itself need not exist any more. */
  List<Backup> backups(Path file) throws StorageException;

  /** The backup in a file chosen by the user, such as one on a stick. */
  Backup backup(Path chosen) throws StorageException;

  /**
   * Puts a backup in the place of the file.
   *
   * @return where the file that was there is kept; empty where there was none
   */
  Optional<Path> restore(Path file, Backup backup) throws StorageException;
}

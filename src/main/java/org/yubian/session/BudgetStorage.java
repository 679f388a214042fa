package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import org.yubian.budget.Budget;

/**
 * Port: an open file that holds one unit's budgets by year and version. Everything here takes time
 * and is not for the thread of the window; an {@link EditLog} is.
 */
public interface BudgetStorage extends AutoCloseable {
  Path file();

  /** The newest year first, within a year the one edited last. */
  List<BudgetInfo> budgets() throws StorageException;

  /**
   * Puts a budget into the file.
   *
   * @param version what the user calls it
   * @param by who created it, when, and how that is to be called in the trail
   */
  BudgetInfo create(Budget budget, String version, Revision.Origin by) throws StorageException;

  Budget load(long id) throws StorageException;

  /** Begins to take the edits of a budget that was loaded or created before. */
  EditLog log(long id, EditLog.Listener listener) throws StorageException;

  void rename(long id, String version) throws StorageException;

  /**
   * Makes a budget read-only, as after its submission.
   *
   * @param reason shown to whoever tries to edit it; empty = it may be edited again
   */
  void lock(long id, String reason) throws StorageException;

  /** Takes the budget off the list; its rows and its trail stay in the file. */
  void delete(long id) throws StorageException;

  /** 修订轨迹 of a budget. */
  Trail trail(long id);

  /**
   * Writes a backup with everything saved so far, and beside it every budget as .json, which any
   * computer can read.
   *
   * @param folder such as a stick
   */
  Backup backUp(Path folder) throws StorageException;

  /**
   * Writes what is waiting and closes the file.
   *
   * @throws StorageException when edits could not be written; the file stays open then
   */
  @Override
  void close() throws StorageException;
}

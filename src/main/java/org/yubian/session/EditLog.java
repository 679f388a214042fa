package org.yubian.session;

/**
 * Port: takes the edits of one budget to the disk in the order in which they come, on a thread of
 * its own.
 */
public interface EditLog {
  /** Takes over an edit and returns at once. */
  void append(Revision revision);

  /** Tries at once to write what could not be written. */
  void retry();

  /** Hears about the edits appended, on the storage's thread. */
  interface Listener {
    /**
     * More edits are safe.
     *
     * @param count how many, in the order in which they were appended
     */
    void saved(int count);

    /** Edits could not be written; they are kept and written later. */
    void failed(StorageException why);

    /** The file is being written, but the backup of it could not be made. */
    default void backupFailed(StorageException why) {}
  }
}

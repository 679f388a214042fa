package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of budgets cannot be opened, read or written. The message is for the user, in one line:
 * what happened, where, what to do.
 */
public abstract sealed class StorageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path file;

  private StorageException(Path file, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }

  /** Another window or another computer has the file open. */
  public static final class InUse extends StorageException {
    private static final long serialVersionUID = 1L;

    public InUse(Path file, String message) {
      super(file, message, null);
    }
  }

  /** The file was not created by Yubian on this computer. */
  public static final class Foreign extends StorageException {
    private static final long serialVersionUID = 1L;

    public Foreign(Path file, String message) {
      super(file, message, null);
    }
  }

  /** The file, or its folder, may not be written to, does not exist or cannot be reached. */
  public static final class NotAccessible extends StorageException {
    private static final long serialVersionUID = 1L;

    public NotAccessible(Path file, String message, @Nullable Throwable cause) {
      super(file, message, cause);
    }
  }

  /** The disk is full. */
  public static final class DiskFull extends StorageException {
    private static final long serialVersionUID = 1L;

    public DiskFull(Path file, String message, @Nullable Throwable cause) {
      super(file, message, cause);
    }
  }

  /** The file was written by a newer Yubian. */
  public static final class Newer extends StorageException {
    private static final long serialVersionUID = 1L;

    public Newer(Path file, String message) {
      super(file, message, null);
    }
  }

  /** Anything else that went wrong. */
  public static final class Failed extends StorageException {
    private static final long serialVersionUID = 1L;

    public Failed(Path file, String message, @Nullable Throwable cause) {
      super(file, message, cause);
    }
  }

  /**
   * The file opens, but lacks edits that were shown as saved: its end is lost, or somebody has put
   * an older copy in its place.
   */
  public static final class Older extends StorageException {
    private static final long serialVersionUID = 1L;

    private final transient List<Backup> backups;

    /**
     * @param backups good ones, the newest first
     */
    public Older(Path file, String message, List<Backup> backups) {
      super(file, message, null);
      this.backups = List.copyOf(backups);
    }

    public List<Backup> backups() {
      return backups;
    }
  }

  /** The file is damaged. */
  public static final class Damaged extends StorageException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path keptAs;
    private final transient List<Backup> backups;

    /**
     * @param keptAs where the damaged file was put aside; null where it could not be, or where it
     *     is none of ours
     * @param backups good ones, the newest first
     */
    public Damaged(
        Path file,
        String message,
        @Nullable Path keptAs,
        List<Backup> backups,
        @Nullable Throwable cause) {
      super(file, message, cause);
      this.keptAs = keptAs;
      this.backups = List.copyOf(backups);
    }

    public @Nullable Path keptAs() {
      return keptAs;
    }

    public List<Backup> backups() {
      return backups;
    }
  }
}

package org.yubian.session;

import java.nio.file.Path;

/**
 * A file could not be written; what was there before is still there. The message is for the user,
 * in one line: what happened, where, what to do.
 */
public final class TargetException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the file could not be written. */
  public enum Reason {
    FOLDER_MISSING,
    /** The target is a folder or another thing that is no file. */
    NOT_A_FILE,
    /** The file or its folder may not be written to. */
    READ_ONLY,
    /** Another program, such as Excel or WPS, holds the file. */
    LOCKED,
    DISK_FULL,
    /** Anything else the file system said. */
    OTHER
  }

  private final transient Path target;
  private final Reason reason;

  /**
   * @param message in Chinese
   * @param cause what the file system said
   */
  public TargetException(Path target, Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.target = target;
    this.reason = reason;
  }

  public Path target() {
    return target;
  }

  public Reason reason() {
    return reason;
  }
}

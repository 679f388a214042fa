package org.yubian;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/**
 * A file that cannot be read or written. The message is for the user, in one line: which file, what
 * is wrong, what to do.
 */
public final class FileProblem extends IOException {
  private static final long serialVersionUID = 1L;
  private static final Messages TEXT = Messages.of(FileProblem.class);

  private FileProblem(String message, Throwable cause) {
    super(message, cause);
  }

  private FileProblem(String message) {
    super(message);
  }

  /** Why a file could not be read. */
  public static FileProblem reading(Path file, IOException cause) {
    if (cause instanceof FileProblem known) {
      return known;
    }
    return new FileProblem(
        switch (cause) {
          case NoSuchFileException e -> TEXT.get("file.missing", file);
          case AccessDeniedException e -> TEXT.get("file.forbidden", file);
          default -> TEXT.get("file.unreadable", file);
        },
        cause);
  }

  /** Why a file could not be written. */
  public static FileProblem writing(Path file, Exception cause) {
    if (cause instanceof FileProblem known) {
      return known;
    }
    return new FileProblem(
        switch (cause) {
          case ReadOnlyFileSystemException e -> TEXT.get("file.locked", file);
          case AccessDeniedException e -> TEXT.get("file.locked", file);
          case NotDirectoryException e -> TEXT.get("file.nofolder", file);
          case NoSuchFileException e -> TEXT.get("file.nofolder", file);
          case IOException e when isFull(e) -> TEXT.get("file.full", file);
          default -> TEXT.get("file.unwritable", file);
        },
        cause);
  }

  /**
   * What is wrong with the content of a file.
   *
   * @param message for the user: which file, what is wrong, what to do
   */
  public static FileProblem content(String message) {
    return new FileProblem(message);
  }

  static FileProblem tooLarge(Path file, long mebibytes) {
    return new FileProblem(TEXT.get("file.large", file, mebibytes));
  }

  static FileProblem directory(Path file) {
    return new FileProblem(TEXT.get("file.directory", file));
  }

  static FileProblem readOnly(Path file) {
    return new FileProblem(TEXT.get("file.readonly", file));
  }

  static FileProblem held(Path file) {
    return new FileProblem(TEXT.get("file.locked", file));
  }

  static FileProblem notAFolder(Path file) {
    return new FileProblem(TEXT.get("file.notafolder", file));
  }

  /** The system tells a full disk, or a used-up quota, only by its words. */
  private static boolean isFull(IOException cause) {
    String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("quota exceeded")
        || words.contains("not enough space")
        || words.contains("磁盘空间不足");
  }
}

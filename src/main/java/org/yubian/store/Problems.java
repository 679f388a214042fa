package org.yubian.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.session.StorageException;

/** Says what went wrong with a file, from what H2 and the file system throw. */
final class Problems {
  private static final Messages TEXT = Messages.of(Problems.class);

  /** What systems say when the disk, or what a user may have of it, is full. */
  private static final List<String> FULL =
      List.of(
          "no space left",
          "not enough space",
          "disk quota exceeded",
          "file too large",
          "磁盘空间不足",
          "磁盘已满");

  private static final List<String> FORBIDDEN =
      List.of("permission denied", "access is denied", "read-only file system", "拒绝访问");

  private static final long NEXT_TO_NOTHING = 1 << 20;

  private Problems() {}

  /** A failure of the surroundings: the file may well be good. Null for any other failure. */
  static @Nullable StorageException around(Path file, Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      StorageException known = one(file, each);
      if (known != null) {
        return known;
      }
    }
    return isIo(failure) && isFull(file) ? full(file, failure) : null;
  }

  /** Any failure at writing or reading, as the user is to hear of it. */
  static StorageException of(Path file, Throwable failure) {
    if (failure instanceof StorageException known) {
      return known;
    }
    StorageException known = around(file, failure);
    return known != null
        ? known
        : new StorageException.Failed(file, TEXT.get("failed", name(file)), failure);
  }

  static StorageException inUse(Path file) {
    return new StorageException.InUse(file, TEXT.get("in.use", name(file)));
  }

  static StorageException missing(Path file) {
    return new StorageException.NotAccessible(file, TEXT.get("missing", file), null);
  }

  static StorageException gone(Path file) {
    return new StorageException.NotAccessible(file, TEXT.get("gone", file), null);
  }

  static StorageException changedElsewhere(Path file) {
    return new StorageException.Failed(file, TEXT.get("changed.elsewhere", name(file)), null);
  }

  static StorageException notWritable(Path file, @Nullable Throwable failure) {
    return new StorageException.NotAccessible(file, TEXT.get("not.writable", file), failure);
  }

  /** A backup could not be made, or did not stand the check. */
  static StorageException backup(Path file, Throwable failure) {
    StorageException around = around(file, failure);
    return around != null
        ? around
        : new StorageException.Failed(file, TEXT.get("backup.failed", name(file)), failure);
  }

  static StorageException foreign(Path file) {
    return new StorageException.Foreign(file, TEXT.get("foreign", name(file)));
  }

  private static @Nullable StorageException one(Path file, Throwable failure) {
    if (failure instanceof StorageException known) {
      return known;
    }
    int code = failure instanceof SQLException sql ? sql.getErrorCode() : 0;
    boolean locked =
        failure instanceof MVStoreException store
            && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    if (locked || code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return inUse(file);
    }
    if (failure instanceof NoSuchFileException
        || code == ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1) {
      return missing(file);
    }
    if (says(failure, FULL)) {
      return full(file, failure);
    }
    boolean forbidden =
        code == ErrorCode.DATABASE_IS_READ_ONLY
            || failure instanceof AccessDeniedException
            || failure instanceof ReadOnlyFileSystemException
            || says(failure, FORBIDDEN);
    return forbidden ? notWritable(file, failure) : null;
  }

  private static StorageException full(Path file, Throwable failure) {
    return new StorageException.DiskFull(file, TEXT.get("disk.full", name(file)), failure);
  }

  private static boolean says(Throwable failure, List<String> phrases) {
    String message = failure.getMessage();
    if (!(failure instanceof IOException) || message == null) {
      return false;
    }
    String said = message.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(said::contains);
  }

  private static boolean isIo(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      return folder != null && Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path name(Path file) {
    Path name = file.getFileName();
    return name == null ? file : name;
  }
}

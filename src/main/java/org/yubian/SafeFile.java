package org.yubian;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Files read whole, and files replaced as a whole. The new content is written beside the target,
 * forced to the disk and then moved over it, so that every failure leaves the old file as it was:
 *
 * <ul>
 *   <li>the content cannot be made, or the disk is full: the half-written file beside is deleted;
 *   <li>the target is read-only or opened by another program: nothing is moved;
 *   <li>nobody wants it any more, see {@link #unless}: likewise;
 *   <li>the program is killed: at worst a {@code .yubian-….tmp} stays behind.
 * </ul>
 *
 * A link is followed and stays a link. What is no regular file, such as {@code /dev/stdout}, is
 * written to directly.
 */
public final class SafeFile {
  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** Whether what is being written is not wanted any more; asked on the writing thread. */
  private static final ScopedValue<BooleanSupplier> UNWANTED = ScopedValue.newInstance();

  private SafeFile() {}

  /**
   * Does something that may write files and may be cancelled meanwhile: a file that is complete
   * only when nobody wants it any more is thrown away, and the target stays as it was.
   *
   * @param unwanted whether it has been cancelled
   * @throws java.util.concurrent.CancellationException when a file came too late
   */
  public static <R> R unless(BooleanSupplier unwanted, Callable<R> work) throws Exception {
    return ScopedValue.where(UNWANTED, unwanted).call(work::call);
  }

  /** Writes the new content. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @throws FileProblem when there is no such file, it cannot be read, or it is larger
   */
  public static byte[] read(Path file, int mostMebibytes) throws FileProblem {
    if (Files.isDirectory(file)) {
      throw FileProblem.directory(file);
    }
    int most = mostMebibytes << 20;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw FileProblem.tooLarge(file, mostMebibytes);
      }
      return bytes;
    } catch (IOException e) {
      throw FileProblem.reading(file, e);
    }
  }

  /**
   * @throws FileProblem when the target cannot be written; it is then as it was
   */
  public static void write(Path target, byte[] content) throws FileProblem {
    write(target, out -> out.write(content));
  }

  /**
   * Missing folders above the target are made.
   *
   * @throws FileProblem when the target cannot be written; it is then as it was
   */
  public static void write(Path target, Content content) throws FileProblem {
    if (Files.isDirectory(target)) {
      throw FileProblem.directory(target);
    }
    try {
      Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          content.writeTo(out);
        }
      } else {
        replace(target, file, content);
      }
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw FileProblem.writing(target, e);
    }
  }

  /**
   * Makes a folder and those above it.
   *
   * @throws FileProblem when it cannot be made, or is a file
   */
  public static void makeFolder(Path folder) throws FileProblem {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw FileProblem.notAFolder(folder);
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw FileProblem.writing(folder, e);
    }
  }

  private static void replace(Path target, Path file, Content content) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw FileProblem.directory(target);
    }
    makeFolder(folder);
    if (isReadOnly(folder)) {
      throw FileProblem.readOnly(folder);
    }
    if (Files.exists(file) && isReadOnly(file)) {
      throw FileProblem.readOnly(target);
    }
    if (Files.exists(file) && isHeldByAnother(file)) {
      throw FileProblem.held(target);
    }
    Path fresh = folder.resolve(".yubian-" + UUID.randomUUID() + ".tmp");
    try {
      fill(fresh, content);
      keepPermissions(file, fresh);
      if (UNWANTED.orElse(() -> false).getAsBoolean()) {
        throw new CancellationException();
      }
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Office programs lock the file they have open. On Windows it cannot even be opened then, which
   * is an error of its own; elsewhere moving over it would go unnoticed until it is saved there.
   */
  private static boolean isHeldByAnother(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private static void fill(Path fresh, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepPermissions(Path file, Path fresh) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (old != null && Files.exists(file)) {
      Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
    }
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Whether nobody may write it. A superuser could all the same, but somebody took the right away
   * on purpose; and moving over a read-only file would succeed where writing to it would not.
   */
  private static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    boolean nobody =
        posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return nobody || !Files.isWritable(file);
  }
}

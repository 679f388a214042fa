package org.yubian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The file system under H2: it takes every write to the disk before it lets the next one begin.
 *
 * <p>H2 alone leaves the order to the operating system, and after a power failure cannot tell a
 * chunk of which only the beginning and the end arrived from a whole one: it keeps no checksum over
 * what lies between. Here the first block of a chunk, without which it does not count, is written
 * after all the others are on the disk. Whenever the power goes, the file is then as it was between
 * two writes, which is what H2 is made for.
 *
 * <p>It is taken for granted that a disk writes a block of {@value #BLOCK} bytes whole or not at
 * all, and that it does not say it has written what it has not.
 *
 * <p>Public because H2 makes an instance for every path.
 */
public final class OrderedDisk extends FilePathWrapper {
  static final String SCHEME = "ordered";

  private static final int BLOCK = 4096;
  private static final byte[] CHUNK = "chunk:".getBytes(StandardCharsets.ISO_8859_1);

  /** Lets H2 know the scheme. */
  static void register() {
    FilePath.register(new OrderedDisk());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    Path path = Path.of(getBase().unwrap().toString());
    Object before = key(path);
    FileChannel base = getBase().open(mode);
    return mode.equals("r") ? base : new Channel(base, path, before);
  }

  /** What the file system knows a file by, whatever its name; null where there is none. */
  private static @Nullable Object key(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel base;
    private final Path path;
    private final @Nullable Object before;

    /**
     * @param before what was at the path before it was opened
     */
    Channel(FileChannel base, Path path, @Nullable Object before) {
      this.base = base;
      this.path = path;
      this.before = before;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      int length = source.remaining();
      if (length > BLOCK && isChunk(source)) {
        ByteBuffer first = source.duplicate();
        first.limit(first.position() + BLOCK);
        source.position(first.limit());
        writeAll(source, position + BLOCK);
        writeAll(first, position);
      } else {
        writeAll(source, position);
      }
      return length;
    }

    private static boolean isChunk(ByteBuffer source) {
      byte[] start = new byte[CHUNK.length];
      source.duplicate().get(start);
      return Arrays.equals(start, CHUNK);
    }

    private void writeAll(ByteBuffer source, long position) throws IOException {
      long at = position;
      while (source.hasRemaining()) {
        at += base.write(source, at);
      }
      base.force(false);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      base.truncate(size);
      base.force(true);
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return base.read(target, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      base.force(metaData);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      FileLock lock = base.tryLock(position, size, shared);
      if (lock != null && before != null && !before.equals(key(path))) {
        // Another program had the file and has just put another in its place.
        lock.release();
        return null;
      }
      return lock;
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}

package org.yubian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for one file, as H2 sees it under the scheme {@code faulty:}. It knows what was forced to
 * it and what would only be in a cache, and can be full.
 */
final class FaultyDisk {
  private static final int BLOCK = 4096;
  private static final Map<String, FaultyDisk> DISKS = new ConcurrentHashMap<>();

  /** A write that may or may not have got to the disk when the power goes; null = truncation. */
  private record Cached(long position, byte[] data, long size) {}

  private final List<Cached> cached = new ArrayList<>();
  private byte[] durable = {};
  private volatile boolean full;
  private final AtomicInteger refusals = new AtomicInteger();
  private volatile Runnable beforeEach = () -> {};
  private int forces;

  /** For the file of this place, which may have content already. */
  static FaultyDisk under(Place place, byte[] content) {
    FilePath.register(new Scheme());
    FaultyDisk disk = new FaultyDisk();
    disk.durable = content.clone();
    DISKS.put(place.file().toString(), disk);
    return disk;
  }

  static String scheme() {
    return "faulty:";
  }

  void fill(boolean isFull) {
    full = isFull;
  }

  /** Refuses the next writes, as when another program has the file for a moment. */
  void refuse(int writes) {
    refusals.set(writes);
  }

  int refusals() {
    return refusals.get();
  }

  /** Runs on H2's thread before everything that changes the file. */
  void beforeEach(Runnable action) {
    beforeEach = action;
  }

  synchronized int forces() {
    return forces;
  }

  /**
   * What could be on the disk if the power went now: everything that was forced, and of the rest
   * any part, in any order, torn at any block.
   */
  synchronized byte[] afterPowerCut(Random random) {
    byte[] image = durable.clone();
    int chance = random.nextInt(3);
    for (Cached write : cached) {
      if (write.data() == null) {
        image = random.nextBoolean() ? Arrays.copyOf(image, (int) write.size()) : image;
        continue;
      }
      for (int from = 0; from < write.data().length; from += BLOCK) {
        if (chance == 0 || (chance == 1 && random.nextBoolean())) {
          int length = Math.min(BLOCK, write.data().length - from);
          image = put(image, write.position() + from, write.data(), from, length);
        }
      }
    }
    return image;
  }

  private synchronized void wrote(long position, byte[] data) {
    cached.add(new Cached(position, data, 0));
  }

  private synchronized void truncated(long size) {
    cached.add(new Cached(0, null, size));
  }

  private synchronized void forced() {
    for (Cached write : cached) {
      durable =
          write.data() == null
              ? Arrays.copyOf(durable, (int) Math.min(durable.length, write.size()))
              : put(durable, write.position(), write.data(), 0, write.data().length);
    }
    cached.clear();
    forces++;
  }

  private static byte[] put(byte[] image, long position, byte[] data, int from, int length) {
    int end = (int) position + length;
    byte[] target = end > image.length ? Arrays.copyOf(image, end) : image;
    System.arraycopy(data, from, target, (int) position, length);
    return target;
  }

  /** The scheme H2 knows; made anew for every path. */
  public static final class Scheme extends FilePathWrapper {
    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      FaultyDisk disk = DISKS.get(getBase().toString());
      FileChannel base = getBase().open(mode);
      return disk == null ? base : new Channel(base, disk);
    }
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel base;
    private final FaultyDisk disk;

    Channel(FileChannel base, FaultyDisk disk) {
      this.base = base;
      this.disk = disk;
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
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      disk.beforeEach.run();
      requireSpace();
      byte[] data = new byte[source.remaining()];
      source.duplicate().get(data);
      disk.wrote(position, data);
      return base.write(source, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      disk.beforeEach.run();
      disk.truncated(size);
      base.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      disk.beforeEach.run();
      requireSpace();
      disk.forced();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }

    private void requireSpace() throws IOException {
      if (disk.full) {
        throw new IOException("No space left on device");
      }
      if (disk.refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IOException("another program has locked a portion of the file");
      }
    }
  }
}

package org.yubian.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Edit;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.exchange.JsonRowCodec;
import org.yubian.session.EditLog;
import org.yubian.session.Revision;
import org.yubian.session.StorageException;

/** What tests of the store share. */
final class TestFiles {
  static final Instant NOW = Instant.parse("2024-01-05T02:32:00.123Z");
  static final Revision.Origin ORIGIN = new Revision.Origin(NOW, "李四", "导入 示例");
  static final JsonBudgetCodec BUDGETS = new JsonBudgetCodec();

  /** Never backs up or compacts by itself after opening. */
  static final StorePolicy QUIET =
      new StorePolicy(
          Duration.ofDays(1), 1_000_000, Long.MAX_VALUE, Duration.ofSeconds(5), Duration.ofDays(1));

  /** As {@link #QUIET}, and tries again at once what failed. */
  static final StorePolicy IMPATIENT =
      new StorePolicy(
          Duration.ofDays(1),
          1_000_000,
          Long.MAX_VALUE,
          Duration.ofSeconds(5),
          Duration.ofMillis(50));

  private TestFiles() {}

  static H2Files.Codecs codecs() {
    return new H2Files.Codecs(BUDGETS, new JsonRowCodec());
  }

  static H2Files files(Path folder) {
    return files(folder, QUIET);
  }

  static H2Files files(Path folder, StorePolicy policy) {
    return new H2Files(folder.resolve("data"), codecs(), InstantSource.system(), policy);
  }

  /** On a disk that can fail: see {@link FaultyDisk}. */
  static H2Files faulty(Path folder, StorePolicy policy) {
    return new H2Files(
        folder.resolve("data"), codecs(), InstantSource.system(), policy, FaultyDisk.scheme());
  }

  static Budget sample(String id) {
    try (InputStream in =
        TestFiles.class.getResourceAsStream("/org/yubian/samples/" + id + ".json")) {
      return BUDGETS.decode(Objects.requireNonNull(in).readAllBytes(), id).budget();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BudgetFormatException e) {
      throw new AssertionError(e);
    }
  }

  static Revision revision(Edit edit) {
    return new Revision(NOW, "李四", Revision.Action.EDIT, "修改", edit);
  }

  /** Waits for what the storage reports. */
  static final class Heard implements EditLog.Listener {
    private final LinkedBlockingQueue<Object> news = new LinkedBlockingQueue<>();
    private final List<StorageException> backupFailures = new ArrayList<>();
    private int saved;

    @Override
    public void saved(int count) {
      news.add(count);
    }

    @Override
    public void failed(StorageException why) {
      news.add(why);
    }

    @Override
    public synchronized void backupFailed(StorageException why) {
      backupFailures.add(why);
    }

    synchronized List<StorageException> backupFailures() {
      return List.copyOf(backupFailures);
    }

    /** Waits until so many edits are saved in all. */
    void awaitSaved(int count) {
      while (saved < count) {
        Object next = next();
        if (next instanceof StorageException why) {
          throw new AssertionError(why);
        }
        saved += (Integer) next;
      }
    }

    StorageException awaitFailure() {
      Object next = next();
      while (!(next instanceof StorageException)) {
        saved += (Integer) next;
        next = next();
      }
      return (StorageException) next;
    }

    private Object next() {
      try {
        return Objects.requireNonNull(news.poll(60, TimeUnit.SECONDS), "nothing was reported");
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}

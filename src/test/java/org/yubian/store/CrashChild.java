package org.yubian.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/**
 * A process that edits until it is killed, and prints how many edits were shown as saved.
 *
 * <p>Arguments: the user's data folder, the file, a seed, and the number of edits after which it
 * ends by itself, 0 for never.
 */
final class CrashChild {
  /** Backs up and compacts all the time. */
  private static final StorePolicy BUSY =
      new StorePolicy(
          Duration.ofDays(1), 60, 600_000, Duration.ofMillis(15), Duration.ofMillis(50));

  private CrashChild() {}

  public static void main(String[] args) throws Exception {
    long seed = Long.parseLong(args[2]);
    int end = Integer.parseInt(args[3]);
    H2Files files = new H2Files(Path.of(args[0]), TestFiles.codecs(), InstantSource.system(), BUSY);
    try (BudgetStorage storage = files.open(Path.of(args[1]), Access.EDIT)) {
      BudgetInfo info = storage.budgets().getFirst();
      Budget budget = storage.load(info.id());
      EditLog log = storage.log(info.id(), new Printer());
      OddBudget edits = new OddBudget(seed);
      Random pauses = new Random(seed);
      say("ready");
      for (int i = 0; end == 0 || i < end; i++) {
        Edit edit = edits.edit(budget);
        budget = edit.apply(budget);
        log.append(TestFiles.revision(edit));
        if (pauses.nextInt(5) == 0) {
          Thread.sleep(pauses.nextInt(40));
        }
      }
    }
  }

  /** What lies behind a failure, on the same line, for whoever reads a failed test. */
  private static String causes(Throwable failure) {
    StringBuilder causes = new StringBuilder();
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      causes.append(" <- ").append(cause.toString().replace('\n', ' '));
      if (cause.getStackTrace().length > 0) {
        causes.append(" at ").append(List.of(cause.getStackTrace()));
      }
    }
    return causes.toString();
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static final class Printer implements EditLog.Listener {
    private final AtomicLong saved = new AtomicLong();

    @Override
    public void saved(int count) {
      say("saved " + saved.addAndGet(count));
    }

    @Override
    public void failed(StorageException why) {
      say("failed " + why + causes(why));
    }

    @Override
    public void backupFailed(StorageException why) {
      say("failed " + why + causes(why));
    }
  }
}

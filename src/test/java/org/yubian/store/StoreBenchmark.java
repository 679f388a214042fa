package org.yubian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.ledger.RandomBudget;
import org.yubian.money.Amount;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/**
 * How fast a file is opened and written; not part of the tests. See {@code src/docs/storage.md}.
 *
 * <pre>./mvnw -q test-compile exec:exec@store-bench</pre>
 */
final class StoreBenchmark {
  private final Path folder;
  private final Random random = new Random(1);

  private StoreBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "target"), "store");
    StoreBenchmark benchmark = new StoreBenchmark(folder);
    for (int lines : new int[] {5_000, 5_000, 100_000}) {
      benchmark.run(lines);
    }
  }

  private void run(int lines) throws Exception {
    Path file = folder.resolve("b" + random.nextInt(1_000_000) + Place.SUFFIX);
    long start = System.nanoTime();
    long id;
    Budget budget = new RandomBudget(lines).budget(lines);
    say("%,d lines: made in %d ms", lines, since(start));
    try (BudgetStorage storage = TestFiles.files(folder, StorePolicy.USUAL).create(file)) {
      start = System.nanoTime();
      id = storage.create(budget, "一上", TestFiles.ORIGIN).id();
      say("  created in %d ms, file %,d kB", since(start), Files.size(file) / 1024);
    }
    for (int i = 0; i < 5; i++) {
      start = System.nanoTime();
      try (BudgetStorage storage =
          TestFiles.files(folder, StorePolicy.USUAL).open(file, Access.EDIT)) {
        long opened = since(start);
        start = System.nanoTime();
        long processor = processor();
        storage.load(id);
        say(
            "  opened in %d ms, loaded in %d ms (processor %d ms)",
            opened, since(start), processor() - processor);
      }
    }
    try (BudgetStorage storage =
        TestFiles.files(folder, StorePolicy.USUAL).open(file, Access.EDIT)) {
      edit(storage, id, 1, 2_000);
      edit(storage, id, 50, 20_000);
      say("  file %,d kB", Files.size(file) / 1024);
    }
    say("  closed: file %,d kB", Files.size(file) / 1024);
  }

  /**
   * @param ahead how many edits may wait
   */
  private void edit(BudgetStorage storage, long id, int ahead, int count) throws Exception {
    Budget budget = storage.load(id);
    Semaphore free = new Semaphore(ahead);
    EditLog log =
        storage.log(
            id,
            new EditLog.Listener() {
              @Override
              public void saved(int saved) {
                free.release(saved);
              }

              @Override
              public void failed(StorageException why) {
                throw new AssertionError(why);
              }
            });
    long[] times = new long[count];
    long start = System.nanoTime();
    long processor = processor();
    long size = Files.size(storage.file());
    for (int i = 0; i < count; i++) {
      Edit edit = amount(budget);
      budget = edit.apply(budget);
      long before = System.nanoTime();
      free.acquire();
      log.append(TestFiles.revision(edit));
      times[i] = System.nanoTime() - before;
    }
    free.acquire(ahead);
    long took = since(start);
    Arrays.sort(times);
    say(
        "  %d waiting: %,d edits saved a second; median %d µs, 99%% %d µs; each %d µs of"
            + " processor time and %,d bytes",
        ahead,
        count * 1000L / took,
        times[count / 2] / 1000,
        times[count * 99 / 100] / 1000,
        (processor() - processor) * 1000 / count,
        (Files.size(storage.file()) - size) / count);
  }

  private Edit amount(Budget budget) {
    Rows<ExpenditureLine> rows = budget.rows(Section.EXPENDITURES);
    long step = rows.get(rows.first().key()).key();
    ExpenditureLine line = rows.get(step * (1 + random.nextInt(rows.size())));
    return new Edit.ChangeRow<>(
        Section.EXPENDITURES, line, line.withAmount(Amount.ofFen(random.nextInt(1_000_000_000))));
  }

  private static long since(long start) {
    return Math.max(1, (System.nanoTime() - start) / 1_000_000);
  }

  /** Milliseconds of processor time so far, which a busy machine does not change. */
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static void say(String format, Object... arguments) {
    System.out.printf(format + "%n", arguments);
  }
}

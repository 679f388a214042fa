package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/** Writing fails for a moment, or for longer: it is tried again, and nothing typed is lost. */
class RetriesTest {
  @TempDir Path folder;

  private final OddBudget odd = new OddBudget(12);
  private Place place;
  private FaultyDisk disk;
  private Budget budget;
  private long id;

  @BeforeEach
  void makeAFileOnAFaultyDisk() throws Exception {
    place = new Place(folder.resolve("a.mv.db"));
    budget = odd.budget(10);
    try (BudgetStorage storage = files(folder).create(place.file())) {
      id = storage.create(budget, "一上", ORIGIN).id();
    }
    disk = FaultyDisk.under(place, Files.readAllBytes(place.file()));
  }

  @Test
  void aFailureThatIsOverInAMomentIsNotTold() throws Exception {
    TestFiles.Heard heard = new TestFiles.Heard();
    try (BudgetStorage storage = open(Duration.ofDays(1))) {
      budget = storage.load(id);
      EditLog log = storage.log(id, heard);
      disk.refuse(2);
      for (int i = 0; i < 20; i++) {
        log.append(revision(nextEdit()));
      }
      heard.awaitSaved(20); // an error when a failure comes instead
    }
    assertThat(disk.refusals()).as("writes still to be refused").isZero();
    requireSaved();
  }

  @Test
  void aFailureAtTheLastMomentDoesNotKeepTheFileFromBeingClosed() throws Exception {
    TestFiles.Heard heard = new TestFiles.Heard();
    try (BudgetStorage storage = open(Duration.ofDays(1))) {
      budget = storage.load(id);
      EditLog log = storage.log(id, heard);
      disk.refuse(2);
      log.append(revision(nextEdit()));
    }
    heard.awaitSaved(1);
    requireSaved();
  }

  /** Somebody who types without a pause must not put the next try off for ever. */
  @Test
  void itIsTriedAgainWhileSomebodyTypes() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch saved = new CountDownLatch(1);
    try (BudgetStorage storage = open(Duration.ofMillis(500))) {
      budget = storage.load(id);
      EditLog log = storage.log(id, listener(told, saved));
      disk.fill(true);
      log.append(revision(nextEdit()));
      assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
      disk.fill(false);
      Instant end = Instant.now().plusSeconds(60);
      while (!saved.await(20, TimeUnit.MILLISECONDS) && Instant.now().isBefore(end)) {
        log.append(revision(nextEdit()));
      }
      assertThat(saved.getCount()).as("saved while typing").isZero();
    }
    requireSaved();
  }

  /** Some systems let an open file be moved or deleted; writing then would go nowhere. */
  @Test
  void aFileThatWasTakenAwayIsToldAndWrittenOnceItIsBack() throws Exception {
    assumeThat(System.getProperty("os.name")).doesNotContain("Windows");
    Path real = folder.resolve("b.mv.db");
    Path aside = folder.resolve("aside");
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch saved = new CountDownLatch(1);
    long other;
    try (BudgetStorage storage = files(folder, TestFiles.IMPATIENT).create(real)) {
      other = storage.create(budget, "一上", ORIGIN).id();
      EditLog log = storage.log(other, listener(told, saved));
      Files.move(real, aside);
      log.append(revision(nextEdit()));
      assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(saved.getCount()).as("not said to be saved").isEqualTo(1);
      Files.move(aside, real);
      assertThat(saved.await(60, TimeUnit.SECONDS)).isTrue();
    }
    try (BudgetStorage storage = files(folder).open(real, Access.READ)) {
      assertThat(storage.load(other)).isEqualTo(budget);
    }
  }

  private static EditLog.Listener listener(CountDownLatch told, CountDownLatch saved) {
    return new EditLog.Listener() {
      @Override
      public void saved(int count) {
        saved.countDown();
      }

      @Override
      public void failed(StorageException why) {
        told.countDown();
      }
    };
  }

  private Edit nextEdit() {
    Edit edit = odd.edit(budget);
    budget = edit.apply(budget);
    return edit;
  }

  private BudgetStorage open(Duration retryEvery) throws StorageException {
    StorePolicy policy =
        new StorePolicy(
            Duration.ofDays(1), 1_000_000, Long.MAX_VALUE, Duration.ofSeconds(5), retryEvery);
    return TestFiles.faulty(folder, policy).open(place.file(), Access.EDIT);
  }

  private void requireSaved() throws StorageException {
    try (BudgetStorage storage = files(folder).open(place.file(), Access.READ)) {
      assertThat(storage.load(id)).isEqualTo(budget);
    }
  }
}

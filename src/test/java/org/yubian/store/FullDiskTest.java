package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/** The disk is full while somebody types: nothing typed is lost, and it is saved when it can be. */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void editsWaitUntilThereIsRoom() throws Exception {
    Place place = new Place(folder.resolve("a.mv.db"));
    OddBudget odd = new OddBudget(11);
    Budget budget = odd.budget(10);
    long id;
    try (BudgetStorage storage = files(folder).create(place.file())) {
      id = storage.create(budget, "一上", ORIGIN).id();
    }
    FaultyDisk disk = FaultyDisk.under(place, Files.readAllBytes(place.file()));
    H2Files files = TestFiles.faulty(folder, TestFiles.IMPATIENT);
    TestFiles.Heard heard = new TestFiles.Heard();
    try (BudgetStorage storage = files.open(place.file(), Access.EDIT)) {
      budget = storage.load(id);
      EditLog log = storage.log(id, heard);
      disk.fill(true);
      for (int i = 0; i < 20; i++) {
        Edit edit = odd.edit(budget);
        budget = edit.apply(budget);
        log.append(revision(edit));
      }
      StorageException why = heard.awaitFailure();
      assertThat(why).isInstanceOf(StorageException.DiskFull.class);
      assertThat(why.getMessage()).contains("磁盘已满", "a.mv.db", "修改仍在程序中");
      assertThatExceptionOfType(StorageException.DiskFull.class).isThrownBy(storage::close);
      disk.fill(false);
      awaitSaved(heard, 20);
    }
    try (BudgetStorage storage = files(folder).open(place.file(), Access.READ)) {
      assertThat(storage.load(id)).isEqualTo(budget);
    }
  }

  /** Failures of tries before there was room may still come in between. */
  private static void awaitSaved(TestFiles.Heard heard, int count) {
    while (true) {
      try {
        heard.awaitSaved(count);
        return;
      } catch (AssertionError e) {
        assertThat(e.getCause()).isInstanceOf(StorageException.DiskFull.class);
      }
    }
  }
}

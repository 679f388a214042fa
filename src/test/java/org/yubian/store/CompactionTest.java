package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/** While a file is made small nobody else gets at it: what they wrote would be lost. */
class CompactionTest {
  @TempDir Path folder;

  private Place place;
  private Budget budget;
  private long id;

  /** What the file holds. */
  private Summary expected;

  @BeforeEach
  void makeAFileThatHasBeenEdited() throws Exception {
    place = new Place(folder.resolve("a.mv.db"));
    OddBudget odd = new OddBudget(5);
    budget = odd.budget(10);
    try (BudgetStorage storage = files(folder).create(place.file())) {
      id = storage.create(budget, "一上", ORIGIN).id();
      TestFiles.Heard heard = new TestFiles.Heard();
      EditLog log = storage.log(id, heard);
      for (int i = 0; i < 20; i++) {
        Edit edit = odd.edit(budget);
        budget = edit.apply(budget);
        log.append(revision(edit));
        heard.awaitSaved(i + 1);
      }
      expected = BackupFile.summary(storage.backUp(folder).file());
    }
  }

  @Test
  void nobodyOpensTheFileMeanwhile() throws Exception {
    List<Throwable> tries = new ArrayList<>();
    long before = Files.size(place.file());
    compact(
        () -> {
          try (BudgetStorage storage = files(folder).open(place.file(), Access.EDIT)) {
            tries.add(new AssertionError("opened " + storage.file()));
          } catch (StorageException e) {
            tries.add(e);
          }
        });
    assertThat(tries)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).isInstanceOf(StorageException.InUse.class));
    assertThat(Files.size(place.file())).isLessThan(before);
    requireWhole();
  }

  @Test
  void aFileThatSomebodyHasOpenedIsLeftAlone() throws Exception {
    try (BudgetStorage other = files(folder).open(place.file(), Access.EDIT)) {
      assertThatExceptionOfType(StorageException.InUse.class).isThrownBy(() -> compact(() -> {}));
      assertThat(other.load(id)).isEqualTo(budget);
    }
    requireWhole();
  }

  private void requireWhole() throws StorageException {
    assertThat(folder).isDirectoryNotContaining(each -> each.toString().contains("compact"));
    try (BudgetStorage storage = files(folder).open(place.file(), Access.READ)) {
      assertThat(storage.load(id)).isEqualTo(budget);
    }
  }

  /** A file that was put aside between being opened and being locked is not the one to edit. */
  @Test
  void theFileThatWasReplacedIsNotLocked() throws Exception {
    Object key = Files.readAttributes(place.file(), BasicFileAttributes.class).fileKey();
    assumeThat(key).as("Windows replaces no open file").isNotNull();
    Path copy = Files.copy(place.file(), folder.resolve("copy"));
    OrderedDisk.register();
    try (FileChannel open = FilePath.get(OrderedDisk.SCHEME + ":" + place.file()).open("rw")) {
      try (FileLock lock = open.tryLock()) {
        assertThat(lock).isNotNull();
      }
      Files.move(copy, place.file(), StandardCopyOption.ATOMIC_MOVE);
      assertThat(open.tryLock()).isNull();
    }
  }

  private void compact(Runnable meanwhile) throws Exception {
    Installation installation = new Installation(folder.resolve("data"));
    Opening opening =
        new Opening(installation, new RowsRead(meanwhile), InstantSource.system(), "file:");
    new Compaction(place, new Backups(place, opening, InstantSource.system())).run(expected);
  }
}

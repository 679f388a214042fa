package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.Backup;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/**
 * A file with bytes cut off, overwritten or turned to zeros is either read as what was written into
 * it or said to be damaged or older, with backups to choose from. More damage by {@code
 * -Ddamages=5000}.
 */
class DamagedFileTest {
  private static final int DAMAGES = Integer.getInteger("damages", 150);
  private static final int EDITS = 60;

  @TempDir Path folder;

  private Path file;
  private byte[] whole;
  private long id;

  /** What the budget was after each edit. */
  private final List<Budget> states = new ArrayList<>();

  @BeforeEach
  void makeAFileThatHasBeenEdited() throws Exception {
    file = folder.resolve("教育局.mv.db");
    OddBudget odd = new OddBudget(7);
    Budget budget = odd.budget(40);
    states.add(budget);
    try (BudgetStorage storage = files(folder).create(file)) {
      id = storage.create(budget, "一上", ORIGIN).id();
      TestFiles.Heard heard = new TestFiles.Heard();
      EditLog log = storage.log(id, heard);
      for (int i = 0; i < EDITS; i++) {
        Edit edit = odd.edit(budget);
        budget = edit.apply(budget);
        states.add(budget);
        log.append(revision(edit));
        heard.awaitSaved(i + 1);
      }
    }
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      assertThat(storage.load(id)).isEqualTo(budget);
    }
    whole = Files.readAllBytes(file);
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.DAYS)
  void damageIsNoticedAndTheNewestBackupBringsEverythingBack() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int damaged = 0;
    int older = 0;
    for (int i = 0; i < DAMAGES; i++) {
      Files.write(file, damage(random));
      try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
        assertThat(storage.load(id).equals(states.getLast()))
            .as("seed %d, damage %d", seed, i)
            .isTrue();
      } catch (StorageException.Damaged e) {
        damaged++;
        assertThat(e.getMessage()).contains("教育局.mv.db", "损坏", "备份");
        assertThat(e.keptAs()).isNotNull().exists();
        Files.delete(e.keptAs());
        requireRestorable(e.backups());
      } catch (StorageException.Older e) {
        older++;
        requireRestorable(e.backups());
      } catch (StorageException.Foreign e) {
        assertThat(e.getMessage()).contains("教育局.mv.db");
      }
    }
    // Most damage hits parts nobody needs any more; which kind the rest is, is a matter of chance.
    assertThat(damaged + older).as("seed %d", seed).isPositive();
  }

  @Test
  void anOldCopyInItsPlaceIsNoticedByTheEditsItLacks() throws Exception {
    Edit edit = new OddBudget(8).edit(states.getLast());
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      assertThat(storage.load(id)).isEqualTo(states.getLast());
      TestFiles.Heard heard = new TestFiles.Heard();
      storage.log(id, heard).append(revision(edit));
      heard.awaitSaved(1);
      storage.backUp(Files.createDirectories(folder.resolve("教育局.backups")));
    }
    states.add(edit.apply(states.getLast()));
    Files.write(file, whole);
    assertThatExceptionOfType(StorageException.Older.class)
        .isThrownBy(() -> files(folder).open(file, Access.EDIT).close())
        .withMessageContaining("1 次修改")
        .satisfies(e -> requireRestorable(e.backups()));
  }

  private void requireRestorable(List<Backup> backups) throws Exception {
    assertThat(backups).isNotEmpty();
    files(folder).restore(file, backups.getFirst()).ifPresent(DamagedFileTest::delete);
    try (BudgetStorage storage = files(folder).open(file, Access.READ)) {
      assertThat(storage.load(id).equals(states.getLast())).isTrue();
    }
  }

  private byte[] damage(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
      case 1 -> overwritten(random, 1 + random.nextInt(8), false);
      case 2 -> overwritten(random, 4096, true);
      default -> overwritten(random, 512 + random.nextInt(20_000), random.nextBoolean());
    };
  }

  private byte[] overwritten(Random random, int length, boolean zeros) {
    byte[] copy = whole.clone();
    int from = random.nextInt(copy.length);
    for (int i = from; i < Math.min(copy.length, from + length); i++) {
      copy[i] = zeros ? 0 : (byte) random.nextInt(256);
    }
    return copy;
  }

  @Test
  void withoutABackupItSaysWhatCanStillBeDone() throws Exception {
    try (Stream<Path> backups = Files.list(folder.resolve("教育局.backups"))) {
      backups.forEach(DamagedFileTest::delete);
    }
    Files.write(file, new byte[20_000]);
    StorageException.Damaged e = damagedAtOpening();
    assertThat(e.backups()).isEmpty();
    assertThat(e.getMessage()).contains("没有可用的备份", "json");
    assertThat(e.keptAs()).exists();
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileStaysWhereItIsWhenNotEvenANewOneCanBeOpened() throws Exception {
    byte[] zeros = new byte[20_000];
    Files.write(file, zeros);
    FaultyDisk.under(new Place(file).beside("probe"), new byte[0]).refuse(Integer.MAX_VALUE);
    H2Files files = TestFiles.faulty(folder, TestFiles.QUIET);
    assertThatThrownBy(() -> files.open(file, Access.EDIT))
        .isInstanceOf(StorageException.Failed.class)
        .hasMessageContaining("文件没有改动");
    assertThat(file).hasBinaryContent(zeros);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(each -> String.valueOf(each.getFileName())))
          .noneMatch(name -> name.contains("probe") || name.contains("damaged"));
    }
  }

  private StorageException.Damaged damagedAtOpening() throws StorageException {
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      throw new AssertionError("opened " + storage.file());
    } catch (StorageException.Damaged e) {
      return e;
    }
  }

  private static void delete(Path each) {
    try {
      Files.delete(each);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.Backup;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.BudgetTotals;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

class BackupsTest {
  @TempDir Path folder;

  private Path file;
  private Budget budget;
  private long id;

  @BeforeEach
  void create() throws Exception {
    file = folder.resolve("学校.mv.db");
    budget = TestFiles.sample("yanzhou-2024");
    try (BudgetStorage storage = files(folder).create(file)) {
      id = storage.create(budget, "一上", ORIGIN).id();
    }
  }

  @Test
  void openingMakesABackupThatIsListedWithItsTotals() throws Exception {
    files(folder).open(file, Access.EDIT).close();
    files(folder).open(file, Access.EDIT).close();
    List<Backup> backups = files(folder).backups(file);
    assertThat(backups).as("nothing was changed in between").hasSize(1);
    assertThat(backups.getFirst().unitName()).isEqualTo(budget.unit().name());
    assertThat(backups.getFirst().budgets().getFirst().totals()).isEqualTo(BudgetTotals.of(budget));
  }

  @Test
  void restoringBringsTheOldBudgetBackAndKeepsTheNewOne() throws Exception {
    files(folder).open(file, Access.EDIT).close();
    Backup backup = files(folder).backups(file).getFirst();
    Budget edited = editOnce();
    Optional<Path> aside = files(folder).restore(file, backup);
    assertThat(load(file)).isEqualTo(budget);
    assertThat(aside).isPresent();
    assertThat(load(aside.orElseThrow())).isEqualTo(edited);
  }

  @Test
  void aFileThatIsOpenIsNotReplaced() throws Exception {
    files(folder).open(file, Access.EDIT).close();
    Backup backup = files(folder).backups(file).getFirst();
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      assertThatExceptionOfType(StorageException.InUse.class)
          .isThrownBy(() -> files(folder).restore(file, backup));
      assertThat(storage.load(id)).isEqualTo(budget);
    }
  }

  @Test
  void aBackupOnAStickCarriesDocumentsThatAnyComputerReads() throws Exception {
    Path stick = Files.createDirectory(folder.resolve("U盘"));
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      Backup made = storage.backUp(stick);
      assertThat(made.file().getParent()).isEqualTo(stick);
      assertThat(files(folder).backup(made.file())).isEqualTo(made);
      try (ZipFile zip = new ZipFile(made.file().toFile())) {
        ZipEntry document = zip.getEntry("json/2024-一上-" + id + ".json");
        assertThat(zip.getInputStream(document).readAllBytes())
            .isEqualTo(TestFiles.BUDGETS.encode(budget));
      }
    }
    assertThat(stick.toFile().list()).hasSize(1);
  }

  @Test
  void aLostFileComesBackFromTheStick() throws Exception {
    Path stick = Files.createDirectory(folder.resolve("U盘"));
    Backup made;
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      made = storage.backUp(stick);
    }
    Files.delete(file);
    assertThat(files(folder).restore(file, made)).isEmpty();
    assertThat(load(file)).isEqualTo(budget);
  }

  @Test
  void aBackupOfAnotherComputerIsRefusedWithTheWayOut() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Backup made;
    try (BudgetStorage storage = files(other).create(other.resolve("b.mv.db"))) {
      storage.create(budget, "一上", ORIGIN);
      made = storage.backUp(folder);
    }
    assertThatExceptionOfType(StorageException.Foreign.class)
        .isThrownBy(() -> files(folder).restore(file, made))
        .withMessageContaining("不是本机")
        .withMessageContaining("json");
    assertThat(load(file)).isEqualTo(budget);
  }

  @Test
  void aTornBackupIsNotOfferedAndNotRestored() throws Exception {
    files(folder).open(file, Access.EDIT).close();
    Backup backup = files(folder).backups(file).getFirst();
    byte[] content = Files.readAllBytes(backup.file());
    content[content.length / 2] ^= 1;
    Files.write(backup.file(), content);
    assertThatExceptionOfType(StorageException.Failed.class)
        .isThrownBy(() -> files(folder).restore(file, backup))
        .withMessageContaining("不完整");
    assertThat(folder).isDirectoryNotContaining(each -> each.toString().contains("restored"));
    assertThat(load(file)).isEqualTo(budget);
    Files.write(backup.file(), Arrays.copyOf(content, content.length / 2));
    assertThat(files(folder).backups(file)).isEmpty();
  }

  @Test
  void filesThatLieBesideItDoNotKeepItFromBeingBackedUp() throws Exception {
    Files.copy(file, folder.resolve("学校.damaged-20240105-103200.mv.db"));
    Files.copy(file, folder.resolve("学校.旧.mv.db"));
    TestFiles.Heard heard = new TestFiles.Heard();
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      storage.log(id, heard);
      Path stick = Files.createDirectory(folder.resolve("U盘"));
      Backup made = storage.backUp(stick);
      assertThat(files(folder).backup(made.file())).isEqualTo(made);
    }
    assertThat(heard.backupFailures()).isEmpty();
    assertThat(files(folder).backups(file)).as("made at opening").hasSize(1);
  }

  @Test
  void whyNoBackupWasMadeAtOpeningIsToldToWhoeverListensThen() throws Exception {
    Files.writeString(folder.resolve("学校.backups"), "a file where the folder should be");
    TestFiles.Heard heard = new TestFiles.Heard();
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      assertThat(storage.budgets()).as("opening is over").hasSize(1);
      storage.log(id, heard);
    }
    assertThat(heard.backupFailures())
        .singleElement()
        .satisfies(why -> assertThat(why.getMessage()).contains("学校.mv.db", "没有做成备份"));
  }

  @Test
  void whatAKilledProgramLeftHalfDoneIsSweptAway() throws Exception {
    Path compact = Files.writeString(folder.resolve("学校.compact.mv.db"), "half");
    Path backups = Files.createDirectories(folder.resolve("学校.backups"));
    Files.writeString(backups.resolve("unchecked-1.raw"), "half");
    Files.writeString(backups.resolve("学校-20240105-103200.zip.part"), "half");
    Path own = Files.writeString(backups.resolve("说明.txt"), "用户自己的文件");
    files(folder).open(file, Access.EDIT).close();
    assertThat(backups).isDirectoryNotContaining(each -> each.toString().endsWith(".raw"));
    assertThat(backups).isDirectoryNotContaining(each -> each.toString().endsWith(".part"));
    assertThat(own).exists();
    assertThat(compact).doesNotExist();
  }

  private Budget editOnce() throws StorageException {
    Edit edit = new OddBudget(1).edit(budget);
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      storage.load(id);
      TestFiles.Heard heard = new TestFiles.Heard();
      EditLog log = storage.log(id, heard);
      log.append(revision(edit));
      heard.awaitSaved(1);
    }
    return edit.apply(budget);
  }

  private Budget load(Path from) throws StorageException, IOException {
    assertThat(from).exists();
    try (BudgetStorage storage = files(folder).open(from, Access.EDIT_AS_IT_IS)) {
      return storage.load(id);
    }
  }
}

package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;

/** A file that is being edited is not opened a second time, and the first goes on. */
class SecondInstanceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Access.class)
  void anotherWindowIsToldWhoIsAtTheFile(Access access) throws Exception {
    Path file = folder.resolve("民政局.mv.db");
    OddBudget odd = new OddBudget(3);
    Budget budget = odd.budget(5);
    try (BudgetStorage storage = files(folder).create(file)) {
      long id = storage.create(budget, "一上", ORIGIN).id();
      assertThatExceptionOfType(StorageException.InUse.class)
          .isThrownBy(() -> files(folder).open(file, access))
          .withMessage("“民政局.mv.db”正被另一个窗口或程序使用，请先关闭它，再打开。");
      TestFiles.Heard heard = new TestFiles.Heard();
      EditLog log = storage.log(id, heard);
      Edit edit = odd.edit(budget);
      log.append(revision(edit));
      heard.awaitSaved(1);
      assertThat(storage.load(id)).isEqualTo(edit.apply(budget));
    }
  }

  @Test
  void anotherProgramIsTold() throws Exception {
    Path file = folder.resolve("a.mv.db");
    try (BudgetStorage storage = files(folder).create(file)) {
      storage.create(new OddBudget(3).budget(5), "一上", ORIGIN);
    }
    Process other =
        new ChildJvm(folder)
            .start(CrashChild.class, folder.resolve("data").toString(), file.toString(), "1", "0");
    try (BufferedReader out = other.inputReader()) {
      assertThat(out.readLine()).isEqualTo("ready");
      assertThatExceptionOfType(StorageException.InUse.class)
          .isThrownBy(() -> files(folder).open(file, Access.EDIT))
          .withMessageContaining("a.mv.db");
      other.toHandle().destroyForcibly();
      other.waitFor();
    }
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      assertThat(storage.budgets()).hasSize(1);
    }
  }

  @Test
  void closingTwiceIsClosing() throws Exception {
    BudgetStorage storage = files(folder).create(folder.resolve("a.mv.db"));
    storage.close();
    storage.close();
    files(folder).open(folder.resolve("a.mv.db"), Access.EDIT).close();
  }
}

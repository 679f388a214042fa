package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yubian.store.TestFiles.BUDGETS;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.Budget;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.BudgetTotals;
import org.yubian.session.StorageException;

class StoreRoundTripTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void jsonToStoreToJsonIsTheSameDocument(String sample) throws StorageException {
    Budget budget = TestFiles.sample(sample);
    Path file = folder.resolve("单位.mv.db");
    long id;
    try (BudgetStorage storage = files(folder).create(file)) {
      id = storage.create(budget, "一上", ORIGIN).id();
    }
    try (BudgetStorage storage = files(folder).open(file, Access.READ)) {
      Budget loaded = storage.load(id);
      assertThat(loaded).isEqualTo(budget);
      assertThat(BUDGETS.encode(loaded)).isEqualTo(BUDGETS.encode(budget));
    }
  }

  @Test
  void aFileHoldsBudgetsByYearAndVersion() throws StorageException {
    Path file = folder.resolve("a.mv.db");
    Budget yanzhou = TestFiles.sample("yanzhou-2024");
    Budget jiyuan = TestFiles.sample("jiyuan-2024");
    try (BudgetStorage storage = files(folder).create(file)) {
      assertThat(storage.budgets()).isEmpty();
      BudgetInfo first = storage.create(yanzhou, "一上", ORIGIN);
      BudgetInfo second = storage.create(jiyuan, "二上", ORIGIN);
      storage.rename(first.id(), "一上 定稿");
      storage.lock(first.id(), "已报送");
      storage.delete(second.id());
      storage.create(jiyuan, "二上 第2稿", ORIGIN);
    }
    try (BudgetStorage storage = files(folder).open(file, Access.EDIT)) {
      List<BudgetInfo> budgets = storage.budgets();
      assertThat(budgets).extracting(BudgetInfo::version).containsExactly("二上 第2稿", "一上 定稿");
      assertThat(budgets).extracting(BudgetInfo::lockedBecause).containsExactly(null, "已报送");
      assertThat(budgets.getLast().totals()).isEqualTo(BudgetTotals.of(yanzhou));
      assertThat(budgets.getLast().unitName()).isEqualTo(yanzhou.unit().name());
      assertThat(storage.load(budgets.getFirst().id())).isEqualTo(jiyuan);
      assertThat(storage.load(budgets.getLast().id())).isEqualTo(yanzhou);
      storage.lock(budgets.getLast().id(), "");
      assertThat(storage.budgets().getLast().lockedBecause()).isNull();
    }
  }
}

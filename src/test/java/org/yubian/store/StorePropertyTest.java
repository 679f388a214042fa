package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yubian.store.TestFiles.BUDGETS;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.BudgetTotals;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/** Whatever budget and whatever edits: the file gives back what went in. */
class StorePropertyTest {

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void budgetsComeBackAsTheyWere(@ForAll long seed) throws Exception {
    Path folder = Files.createTempDirectory("store");
    Map<Long, Budget> budgets = new HashMap<>();
    try (BudgetStorage storage = files(folder).create(folder.resolve("a.mv.db"))) {
      for (int i = 0; i < 10; i++) {
        Budget budget = new OddBudget(seed + i).budget(2 * i);
        budgets.put(storage.create(budget, "第" + i + "稿", ORIGIN).id(), budget);
      }
    }
    try (BudgetStorage storage = files(folder).open(folder.resolve("a.mv.db"), Access.EDIT)) {
      for (Map.Entry<Long, Budget> each : budgets.entrySet()) {
        Budget loaded = storage.load(each.getKey());
        assertThat(loaded).isEqualTo(each.getValue());
        assertThat(BUDGETS.encode(loaded)).isEqualTo(BUDGETS.encode(each.getValue()));
      }
    }
    delete(folder);
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void editsArriveInOrderAndTheTrailReplays(@ForAll long seed) throws Exception {
    Path folder = Files.createTempDirectory("store");
    OddBudget odd = new OddBudget(seed);
    Budget first = odd.budget(10);
    Budget edited = first;
    int edits = 200;
    long id;
    try (BudgetStorage storage = files(folder).create(folder.resolve("a.mv.db"))) {
      id = storage.create(first, "一上", ORIGIN).id();
      TestFiles.Heard heard = new TestFiles.Heard();
      EditLog log = storage.log(id, heard);
      for (int i = 0; i < edits; i++) {
        Edit edit = odd.edit(edited);
        edited = edit.apply(edited);
        log.append(revision(edit));
        if (i % 7 == 0) {
          heard.awaitSaved(i + 1);
        }
      }
      heard.awaitSaved(edits);
    }
    try (BudgetStorage storage = files(folder).open(folder.resolve("a.mv.db"), Access.EDIT)) {
      assertThat(storage.load(id)).isEqualTo(edited);
      assertThat(storage.budgets().getFirst().totals()).isEqualTo(BudgetTotals.of(edited));
      assertThat(storage.budgets().getFirst().year()).isEqualTo(edited.header().year());
      assertThat(replay(first, storage.trail(id), edits)).isEqualTo(edited);
    }
    delete(folder);
  }

  private static Budget replay(Budget first, Trail trail, int edits) throws StorageException {
    List<Trail.Entry> entries = trail.before(Trail.NEWEST, Integer.MAX_VALUE);
    assertThat(entries).hasSize(edits + 1);
    Budget budget = first;
    for (Trail.Entry entry : entries.reversed()) {
      budget = Replay.apply(budget, trail.items(entry.number()));
    }
    return budget;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

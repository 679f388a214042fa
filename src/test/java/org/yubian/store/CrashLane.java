package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/** Kills one process after the other, each on what the one before left behind. */
final class CrashLane {
  /** Kills after which a fresh file is begun, for trails grow long. */
  private static final int PER_FILE = 25;

  private final Path folder;
  private final Random random = new Random();

  /** The last entry of the trail that was looked at. */
  private long lastLook;

  CrashLane(Path folder) {
    this.folder = folder;
  }

  /** How many of the processes had begun to edit. */
  int kill(int kills) throws Exception {
    ChildJvm jvm = new ChildJvm(folder);
    Path file = fresh(0);
    assertThat(jvm.train(CrashChild.class, data(), file.toString(), "1", "150")).isZero();
    int midway = 0;
    for (int kill = 0; kill < kills; kill++) {
      if (kill % PER_FILE == 0) {
        file = fresh(kill + 1);
      }
      if (killOne(jvm, file, random.nextLong())) {
        midway++;
      }
    }
    return midway;
  }

  /** Whether it was killed after it had begun to edit. */
  private boolean killOne(ChildJvm jvm, Path file, long seed) throws Exception {
    State before = state(file);
    Process child = jvm.start(CrashChild.class, data(), file.toString(), Long.toString(seed), "0");
    boolean early = random.nextInt(10) == 0;
    if (early) {
      child.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
    }
    long saved = 0;
    boolean ready = false;
    try (BufferedReader out = child.inputReader()) {
      if (!early) {
        assertThat(out.readLine()).as("seed %d", seed).isEqualTo("ready");
        ready = true;
        child.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS);
      }
      // Process.destroyForcibly would close what it printed, unread.
      child.toHandle().destroyForcibly();
      child.waitFor();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        assertThat(line).as("seed %d", seed).doesNotStartWith("failed");
        ready |= line.equals("ready");
        saved = line.startsWith("saved ") ? Long.parseLong(line.substring(6)) : saved;
      }
    }
    check(before, saved, state(file), seed);
    return ready;
  }

  private static void check(State before, long saved, State after, long seed) {
    long edits = after.number() - before.number();
    assertThat(edits).as("edits in the file, seed %d", seed).isGreaterThanOrEqualTo(saved);
    OddBudget odd = new OddBudget(seed);
    Budget expected = before.budget();
    for (long i = 0; i < edits; i++) {
      Edit edit = odd.edit(expected);
      expected = edit.apply(expected);
    }
    assertThat(after.budget().equals(expected)).as("what is there, seed %d", seed).isTrue();
    Budget replayed = before.budget();
    for (List<Trail.Item> items : after.newItems()) {
      replayed = Replay.apply(replayed, items);
    }
    assertThat(replayed.equals(after.budget())).as("trail, seed %d", seed).isTrue();
  }

  /**
   * What a file holds.
   *
   * @param number of the last entry of the trail
   * @param newItems what entries since the last look did
   */
  private record State(Budget budget, long number, List<List<Trail.Item>> newItems) {}

  private State state(Path file) throws StorageException {
    try (BudgetStorage storage = files(folder).open(file, Access.READ)) {
      long id = storage.budgets().getFirst().id();
      Trail trail = storage.trail(id);
      List<Trail.Entry> entries = trail.before(Trail.NEWEST, 100_000);
      long number = entries.getFirst().number();
      List<List<Trail.Item>> items = new ArrayList<>();
      for (Trail.Entry entry : entries.reversed()) {
        if (entry.number() > lastLook) {
          items.add(trail.items(entry.number()));
        }
      }
      lastLook = number;
      return new State(storage.load(id), number, items);
    }
  }

  private Path fresh(int number) throws StorageException, IOException {
    Path file = folder.resolve("f" + number + Place.SUFFIX);
    try (BudgetStorage storage = files(folder).create(file)) {
      storage.create(new OddBudget(number).budget(25), "一上", ORIGIN);
    }
    assertThat(Files.size(file)).isPositive();
    lastLook = 0;
    return file;
  }

  private String data() {
    return folder.resolve("data").toString();
  }
}

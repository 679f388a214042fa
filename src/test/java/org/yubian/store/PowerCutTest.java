package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;
import static org.yubian.store.TestFiles.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.EditLog;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/**
 * The power goes at a random moment: of what was written since the last {@code force} any part may
 * be on the disk. The file opens, and everything that was shown as saved is there. Many more
 * moments by {@code -Dpower.cuts=5000}.
 */
class PowerCutTest {
  private static final int CUTS = Integer.getInteger("power.cuts", 150);
  private static final int EDITS = 120;

  @TempDir Path folder;

  /** What was on the disk at some moment, and how many edits had been shown as saved then. */
  private record Image(byte[] content, int saved) {}

  @Test
  @Timeout(value = 1, unit = TimeUnit.DAYS)
  void everythingShownAsSavedIsThereAfterAPowerCut() throws Exception {
    long seed = System.nanoTime();
    int checked = 0;
    for (int round = 0; checked < CUTS; round++) {
      checked += round(seed + round, round);
    }
    assertThat(checked).isGreaterThanOrEqualTo(CUTS);
  }

  private int round(long seed, int round) throws Exception {
    Random random = new Random(seed);
    Place place = new Place(folder.resolve("r" + round + Place.SUFFIX));
    OddBudget odd = new OddBudget(seed);
    List<Budget> states = new ArrayList<>();
    states.add(odd.budget(15));
    long id;
    try (BudgetStorage storage = files(folder).create(place.file())) {
      id = storage.create(states.getFirst(), "一上", ORIGIN).id();
    }
    List<Image> images = edit(place, id, odd, states, random);
    for (Image image : images) {
      check(image, id, states, seed);
    }
    return images.size();
  }

  private List<Image> edit(Place place, long id, OddBudget odd, List<Budget> states, Random random)
      throws IOException, StorageException, InterruptedException {
    FaultyDisk disk = FaultyDisk.under(place, Files.readAllBytes(place.file()));
    AtomicInteger saved = new AtomicInteger();
    List<Image> images = new ArrayList<>();
    disk.beforeEach(
        () -> {
          if (random.nextInt(12) == 0) {
            images.add(new Image(disk.afterPowerCut(random), saved.get()));
          }
        });
    H2Files files = TestFiles.faulty(folder, TestFiles.QUIET);
    try (BudgetStorage storage = files.open(place.file(), Access.EDIT)) {
      Budget budget = storage.load(id);
      EditLog log = storage.log(id, listener(saved));
      for (int i = 0; i < EDITS; i++) {
        Edit edit = odd.edit(budget);
        budget = edit.apply(budget);
        states.add(budget);
        log.append(revision(edit));
        if (random.nextInt(4) == 0) {
          Thread.sleep(random.nextInt(12));
        }
      }
    }
    assertThat(disk.forces()).isPositive();
    return images;
  }

  private static EditLog.Listener listener(AtomicInteger saved) {
    return new EditLog.Listener() {
      @Override
      public void saved(int count) {
        saved.addAndGet(count);
      }

      @Override
      public void failed(StorageException why) {
        throw new AssertionError(why);
      }
    };
  }

  private void check(Image image, long id, List<Budget> states, long seed)
      throws IOException, StorageException {
    Path cut = folder.resolve("cut" + Place.SUFFIX);
    Files.write(cut, image.content());
    try (BudgetStorage storage = files(elsewhere()).open(cut, Access.READ)) {
      int there = storage.trail(id).before(Trail.NEWEST, Integer.MAX_VALUE).size() - 1;
      assertThat(there)
          .as("edits after a power cut, seed %d", seed)
          .isGreaterThanOrEqualTo(image.saved());
      assertThat(storage.load(id)).isEqualTo(states.get(there));
    }
    Files.delete(cut);
  }

  /** The same installation, but it does not know how far the file was saved. */
  private Path elsewhere() throws IOException {
    Path other = folder.resolve("elsewhere");
    if (!Files.exists(other)) {
      Files.createDirectories(other.resolve("data"));
      Files.copy(folder.resolve("data/installation"), other.resolve("data/installation"));
    }
    return other;
  }
}

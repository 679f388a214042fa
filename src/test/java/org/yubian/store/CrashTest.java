package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that edits, backs up and compacts is killed (SIGKILL) at a random moment, again and
 * again on the same file. The file opens every time, every edit shown as saved is in it, only the
 * last ones that were not may be missing, and the trail replays to the budget.
 *
 * <p>Thousands of kills: {@code ./mvnw -q test -Dtest=CrashTest -Dcrash.kills=5000}.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("crash.kills", 200);

  /** Processes at a time. */
  private static final int LANES = 2;

  @TempDir Path folder;

  @Test
  @Timeout(value = 1, unit = TimeUnit.DAYS)
  void nothingThatWasShownAsSavedIsEverLost() throws Exception {
    List<Future<Integer>> lanes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
      for (int i = 0; i < LANES; i++) {
        CrashLane lane = new CrashLane(folder(i));
        lanes.add(threads.submit(() -> lane.kill(KILLS / LANES)));
      }
    }
    int midway = 0;
    for (Future<Integer> lane : lanes) {
      midway += lane.get();
    }
    assertThat(midway).as("kills in the middle of editing").isGreaterThan(KILLS / 2);
  }

  private Path folder(int lane) throws IOException {
    return Files.createDirectory(folder.resolve("lane" + lane));
  }
}

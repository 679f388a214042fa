package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackupRotationTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2024-11-20T08:00:00Z");

  @Test
  void theLastTenAreKept() {
    List<Instant> all = every(Duration.ofMinutes(10), 40);
    assertThat(BackupRotation.kept(all, NOW, CHINA))
        .containsAll(all.subList(0, 10))
        .doesNotContainAnyElementsOf(all.subList(10, 40));
  }

  @Test
  void theLastOfEachDayIsKeptForAMonth() {
    List<Instant> all = every(Duration.ofHours(6), 4 * 60);
    Set<Instant> kept = BackupRotation.kept(all, NOW, CHINA);
    for (int day = 0; day < 30; day++) {
      Instant last = all.get(4 * day == 0 ? 0 : 4 * day - 1);
      assertThat(kept).as("of day %d", day).contains(last);
    }
    assertThat(kept).hasSizeLessThan(45);
  }

  @Test
  void theLastOfEachMonthIsKeptForever() {
    List<Instant> all = every(Duration.ofDays(1), 900);
    Set<Instant> kept = BackupRotation.kept(all, NOW, CHINA);
    assertThat(kept).contains(Instant.parse("2023-01-31T08:00:00Z"));
    assertThat(kept).contains(Instant.parse("2024-02-29T08:00:00Z"));
    assertThat(kept).hasSizeLessThan(30 + 30);
  }

  @Test
  void aDayEndsAtMidnightWhereTheUserIs() {
    Instant beforeMidnight = Instant.parse("2024-11-10T15:59:00Z");
    Instant afterMidnight = Instant.parse("2024-11-10T16:01:00Z");
    List<Instant> all = new ArrayList<>(every(Duration.ofMinutes(1), 12));
    all.add(beforeMidnight);
    all.add(afterMidnight);
    assertThat(BackupRotation.kept(all, NOW, CHINA)).contains(beforeMidnight, afterMidnight);
  }

  /** From now backwards. */
  private static List<Instant> every(Duration step, int count) {
    List<Instant> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(NOW.minus(step.multipliedBy(i)));
    }
    return all;
  }
}

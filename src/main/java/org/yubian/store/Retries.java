package org.yubian.store;

import java.time.Duration;
import java.util.List;

/**
 * When writing is tried again after it failed. Most failures are over in a moment, such as when a
 * virus scanner or a program that copies files had the file; the first tries follow quickly and
 * nobody is alarmed before they have failed too.
 */
final class Retries {
  private static final List<Duration> QUICK =
      List.of(Duration.ofMillis(100), Duration.ofMillis(400), Duration.ofSeconds(1));

  private final Duration every;
  private int failures;
  private long next = System.nanoTime();

  /**
   * @param every time between tries once the user has been told
   */
  Retries(Duration every) {
    this.every = every;
  }

  void succeeded() {
    failures = 0;
  }

  void failed() {
    failures++;
    Duration wait = isQuick() ? QUICK.get(failures - 1) : every;
    next = System.nanoTime() + wait.toNanos();
  }

  /** Whether it has only failed so often that it will be tried again in a moment. */
  boolean isQuick() {
    return failures <= QUICK.size();
  }

  /** How long until the next try; zero when it is due. */
  Duration patience() {
    return Duration.ofNanos(Math.max(0, next - System.nanoTime()));
  }
}

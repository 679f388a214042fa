package org.yubian.store;

import java.time.Duration;

/**
 * How often a file is looked after.
 *
 * @param backupEvery time after which a file that has been edited is backed up
 * @param backupEdits number of edits after which it is backed up
 * @param slack bytes a file may grow by before space of replaced content is given back
 * @param idle how long there must have been nothing to do before that is done
 * @param retryEvery how often writing is tried again after a failure
 */
public record StorePolicy(
    Duration backupEvery, int backupEdits, long slack, Duration idle, Duration retryEvery) {
  public static final StorePolicy USUAL =
      new StorePolicy(
          Duration.ofMinutes(10), 500, 16L << 20, Duration.ofSeconds(3), Duration.ofSeconds(10));
}

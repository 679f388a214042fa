package org.yubian.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: 修订轨迹, who changed what in a budget and when. Reading takes time. */
public interface Trail {
  /** Number before which {@link #before} starts at the newest entry. */
  long NEWEST = Long.MAX_VALUE;

  /**
   * An edit, an undo, a redo, or how the budget came to be.
   *
   * @param number ascending in time within the file
   * @param changes how many rows and parts it changed
   */
  record Entry(
      long number, Instant at, String author, Revision.Action action, String text, int changes) {}

  /**
   * What one entry did to one row or part.
   *
   * @param place name of the section or part
   * @param key of the row; null for a part
   * @param newKey where the row went; null where it did not move
   * @param before JSON of the row or part; null where there was none
   * @param after JSON of the row or part; null where there is none any more
   */
  record Item(
      String place,
      @Nullable Long key,
      @Nullable Long newKey,
      @Nullable String before,
      @Nullable String after) {}

  /**
   * Entries with lower numbers, the newest first.
   *
   * @param limit how many at most
   */
  List<Entry> before(long number, int limit) throws StorageException;

  /** What an entry changed, in the order in which it was done. */
  List<Item> items(long number) throws StorageException;
}

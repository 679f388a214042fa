package org.yubian.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which backups are kept: the last ten, the last of each of the last thirty days, and the last of
 * every month there is.
 */
final class BackupRotation {
  private static final int LAST = 10;
  private static final int DAYS = 30;

  private BackupRotation() {}

  static Set<Instant> kept(Collection<Instant> all, Instant now, ZoneId zone) {
    List<Instant> newestFirst = List.copyOf(new TreeSet<>(all).descendingSet());
    Set<Instant> kept = new HashSet<>(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
    LocalDate today = now.atZone(zone).toLocalDate();
    Set<LocalDate> days = new HashSet<>();
    Set<YearMonth> months = new HashSet<>();
    for (Instant each : newestFirst) {
      LocalDate day = each.atZone(zone).toLocalDate();
      boolean recent = ChronoUnit.DAYS.between(day, today) < DAYS;
      if (days.add(day) && recent) {
        kept.add(each);
      }
      if (months.add(YearMonth.from(day))) {
        kept.add(each);
      }
    }
    return kept;
  }
}

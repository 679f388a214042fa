package org.yubian.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where a file of budgets lies, and what lies beside it.
 *
 * @param file absolute, its name ends in {@code .mv.db} as H2 will have it
 */
record Place(Path file) {
  static final String SUFFIX = ".mv.db";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

  Place {
    file = file.toAbsolutePath().normalize();
  }

  /** H2 would take what follows a semicolon as settings. */
  boolean isUsable() {
    return file.toString().endsWith(SUFFIX)
        && file.toString().indexOf(';') < 0
        && file.getFileName().toString().length() > SUFFIX.length();
  }

  /** The path as H2 names a database. */
  String database() {
    String path = file.toString();
    return path.substring(0, path.length() - SUFFIX.length());
  }

  /** The file's name without suffix. */
  String name() {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  Path folder() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  Path backups() {
    return folder().resolve(name() + ".backups");
  }

  /** Another file of budgets beside this one: {@code name.why.mv.db}. */
  Place beside(String why) {
    return new Place(folder().resolve(name() + "." + why + SUFFIX));
  }

  /** A name for something that happened now; local time, for it is read by people. */
  static String stamp(Instant now) {
    return STAMP.format(now.atZone(ZoneId.systemDefault()));
  }
}

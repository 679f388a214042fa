package org.yubian.desktop.opening;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A budget that was open before, as lists show it.
 *
 * @param version what the user calls it
 * @param day when it was last open, such as 2024-11-20
 * @param screen id of the screen on which the user left it; empty for none yet
 */
public record RecentBudget(
    BudgetKey key, String unitName, int year, String version, String day, String screen) {
  private static final int FIELDS = 7;

  String line() {
    return String.join(
        "\t",
        key.file().toString(),
        Long.toString(key.id()),
        unitName.replace('\t', ' '),
        Integer.toString(year),
        version.replace('\t', ' '),
        day,
        screen);
  }

  RecentBudget leftOn(String id) {
    return new RecentBudget(key, unitName, year, version, day, id);
  }

  /** Whether its file is where it was. */
  public boolean isThere() {
    return Files.exists(key.file());
  }

  /** Empty for a line that is none of ours; earlier versions kept no screen. */
  static Optional<RecentBudget> of(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS && fields.length != FIELDS - 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RecentBudget(
              new BudgetKey(Path.of(fields[0]), Long.parseLong(fields[1])),
              fields[2],
              Integer.parseInt(fields[3]),
              fields[4],
              fields[5],
              fields.length == FIELDS ? fields[6] : ""));
    } catch (InvalidPathException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}

package org.yubian;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what belongs to the user: budgets, template packs, logs. Unless {@code
 * YUBIAN_HOME} names another place, {@code %APPDATA%\Yubian} on Windows, {@code
 * ~/Library/Application Support/Yubian} on a Mac, and {@code $XDG_DATA_HOME/yubian} (usually {@code
 * ~/.local/share/yubian}) elsewhere. Nothing is made by asking.
 */
final class UserFolder {
  private final Path root;
  private final Path logs;

  private UserFolder(Path root, Path logs) {
    this.root = root;
    this.logs = logs;
  }

  /** The folder of the user this program runs for. */
  static UserFolder ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
  }

  /**
   * @param environment variables of the environment
   * @param system name of the operating system
   * @param home the user's home
   */
  static UserFolder of(Map<String, String> environment, String system, String home) {
    Path chosen = absolute(environment.get("YUBIAN_HOME"));
    if (chosen != null) {
      return new UserFolder(chosen, chosen.resolve("log"));
    }
    if (system.startsWith("Windows")) {
      return new UserFolder(
          under(environment.get("APPDATA"), home, "AppData", "Roaming").resolve("Yubian"),
          under(environment.get("LOCALAPPDATA"), home, "AppData", "Local").resolve("Yubian/log"));
    }
    if (system.startsWith("Mac")) {
      Path library = Path.of(home, "Library");
      return new UserFolder(
          library.resolve("Application Support/Yubian"), library.resolve("Logs/Yubian"));
    }
    return new UserFolder(
        under(environment.get("XDG_DATA_HOME"), home, ".local", "share").resolve("yubian"),
        under(environment.get("XDG_STATE_HOME"), home, ".local", "state").resolve("yubian"));
  }

  private static Path under(@Nullable String chosen, String home, String... usual) {
    Path path = absolute(chosen);
    return path == null ? Path.of(home, usual) : path;
  }

  /** A variable that is empty, no path or not absolute counts as not set. */
  private static @Nullable Path absolute(@Nullable String chosen) {
    try {
      Path path = chosen == null || chosen.isBlank() ? null : Path.of(chosen);
      return path == null || !path.isAbsolute() ? null : path;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Everything that must not be lost. */
  Path root() {
    return root;
  }

  /** Template packs of the user's own, one folder each. */
  Path templates() {
    return root.resolve("templates");
  }

  /** What went wrong, for whoever is asked to help. */
  Path logs() {
    return logs;
  }
}

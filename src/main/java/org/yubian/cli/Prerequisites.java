package org.yubian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What windows and pictures need of a Linux system, asked for before the toolkit is started: it
 * would answer a missing library with pages of its own.
 *
 * @param present whether a library can be loaded
 * @param fonts folders where fonts are kept
 */
record Prerequisites(Predicate<String> present, List<Path> fonts) {
  private static final Pattern FONT = Pattern.compile("(?i).+\\.(ttf|ttc|otf|pfb)");
  private static final String FONT_PACKAGE = "fonts-dejavu-core";

  /** Debian package by library, for drawing text. */
  private static final Map<String, String> DRAWING =
      Map.of(
          "libfreetype.so.6", "libfreetype6",
          "libfontconfig.so.1", "libfontconfig1",
          "libglib-2.0.so.0", "libglib2.0-0",
          "libpango-1.0.so.0", "libpango-1.0-0",
          "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

  /** And what a window needs besides. */
  private static final Map<String, String> WINDOW =
      Map.of(
          "libgtk-3.so.0", "libgtk-3-0",
          "libX11.so.6", "libx11-6",
          "libXtst.so.6", "libxtst6");

  /** Those of this system; none on a system that is no Linux. */
  static Prerequisites ofSystem() {
    if (!System.getProperty("os.name", "").startsWith("Linux")) {
      return new Prerequisites(library -> true, List.of());
    }
    Path home = Path.of(System.getProperty("user.home", "/"));
    return new Prerequisites(
        Prerequisites::canBeLoaded,
        List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of("/usr/share/X11/fonts"),
            home.resolve(".fonts"),
            home.resolve(".local/share/fonts")));
  }

  private static boolean canBeLoaded(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Names of the packages to install before a picture can be drawn. */
  List<String> missingForPicture() {
    List<String> missing = new ArrayList<>(missing(DRAWING));
    if (!fonts.isEmpty() && fonts.stream().noneMatch(Prerequisites::hasFont)) {
      missing.add(FONT_PACKAGE);
    }
    return missing.stream().sorted().toList();
  }

  /** Names of the packages to install before a window can be shown. */
  List<String> missingForWindow() {
    return Stream.concat(missingForPicture().stream(), missing(WINDOW).stream()).sorted().toList();
  }

  private List<String> missing(Map<String, String> libraries) {
    return libraries.entrySet().stream()
        .filter(library -> !present.test(library.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean hasFont(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> FONT.matcher(file.toString()).matches());
    } catch (IOException | UncheckedIOException e) {
      // What cannot be looked through may well hold some.
      return true;
    }
  }
}

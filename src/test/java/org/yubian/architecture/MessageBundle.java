package org.yubian.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sentences of one room by key; {@code directory} is the room's, below the source root. */
record MessageBundle(String directory, Map<String, String> entries) {
  private static final Path ROOT = Path.of("src/main/resources");
  private static final String HOME = "org/yubian";

  /** One for every room that has sentences; those of its sub-packages are among them. */
  static List<MessageBundle> all() {
    Map<String, MessageBundle> rooms = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file -> file.endsWith("Messages.properties"))
          .forEach(
              file ->
                  rooms
                      .computeIfAbsent(
                          roomOf(file), room -> new MessageBundle(room, new TreeMap<>()))
                      .add(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rooms.values());
  }

  /**
   * Whether a source asks this bundle: it lives in the room, or in the root package for its own.
   */
  boolean serves(Source source) {
    boolean inside = source.path().startsWith(directory + "/");
    return inside
        && (!directory.equals(HOME) || !source.path().substring(HOME.length() + 1).contains("/"));
  }

  Set<String> keys() {
    return entries.keySet();
  }

  Collection<String> sentences() {
    return entries.values();
  }

  /** Whether the key exists or, where it is only the start of one, a key starts like that. */
  boolean answers(String key) {
    return entries.containsKey(key)
        || (key.endsWith(".") && keys().stream().anyMatch(known -> known.startsWith(key)));
  }

  @Override
  public String toString() {
    return directory;
  }

  private static String roomOf(Path file) {
    Path place = ROOT.relativize(file.getParent());
    return place.subpath(0, Math.min(3, place.getNameCount())).toString().replace('\\', '/');
  }

  private void add(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      properties
          .stringPropertyNames()
          .forEach(key -> entries.put(key, properties.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

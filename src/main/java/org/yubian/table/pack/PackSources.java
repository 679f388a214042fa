package org.yubian.table.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where packs are found: those shipped with the program, and folders of the user's. */
public final class PackSources {
  private static final String ROOT = "packs/";

  private PackSources() {}

  /** The packs shipped with the program; the list of their files is shipped beside them. */
  public static List<PackFiles> bundled() {
    Map<String, Map<String, String>> packs = new LinkedHashMap<>();
    for (String line : resource("index").lines().toList()) {
      int slash = line.indexOf('/');
      packs
          .computeIfAbsent(line.substring(0, slash), id -> new LinkedHashMap<>())
          .put(line.substring(slash + 1), resource(line));
    }
    return packs.entrySet().stream()
        .map(
            pack ->
                new PackFiles(
                    Messages.text("folder.bundled", pack.getKey()), pack.getValue(), true))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = PackSources.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The packs below a folder, one in each of its sub-folders that has a {@code pack.yaml} (or the
   * folder itself, if it has one). Links are not followed.
   *
   * @param problems receives what cannot be read
   */
  public static List<PackFiles> in(Path directory, List<PackProblem> problems) {
    return new PackFolders(problems).read(directory);
  }
}

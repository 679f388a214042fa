package org.yubian.table.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where packs are found: those shipped with the program, and folders of the user's. */
public final class PackSources {
  private static final String ROOT = "packs/";
  private static final Pattern TABLE_FILE = Pattern.compile("(\\d{2})-([a-z0-9-]{1,60})\\.yaml");
  private static final int MAX_FILES = 200;
  private static final int MAX_PACKS = 500;

  private PackSources() {}

  /** Name and number of a table's file. */
  static boolean isTable(String file) {
    return TABLE_FILE.matcher(file).matches();
  }

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
        .map(pack -> new PackFiles(Messages.text("folder.bundled", pack.getKey()), pack.getValue()))
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
    List<PackFiles> packs = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return packs;
    }
    if (Files.isRegularFile(directory.resolve(PackFiles.DESCRIPTION), LinkOption.NOFOLLOW_LINKS)) {
      packs.add(files(directory, problems));
      return packs;
    }
    try (Stream<Path> folders = Files.list(directory)) {
      folders
          .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
          .filter(folder -> Files.isRegularFile(folder.resolve(PackFiles.DESCRIPTION)))
          .sorted()
          .limit(MAX_PACKS)
          .forEach(folder -> packs.add(files(folder, problems)));
    } catch (IOException | UncheckedIOException e) {
      problems.add(new PackProblem(new Place(directory.toString(), 1), Messages.text("folder.io")));
    }
    return packs;
  }

  private static PackFiles files(Path folder, List<PackProblem> problems) {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().limit(MAX_FILES).toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.equals(PackFiles.DESCRIPTION) || isTable(name)) {
          text(file, texts, problems);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
          problems.add(new PackProblem(new Place(file.toString(), 1), Messages.text("file.name")));
        }
      }
    } catch (IOException e) {
      problems.add(new PackProblem(new Place(folder.toString(), 1), Messages.text("folder.io")));
    }
    return new PackFiles(folder.toString(), texts);
  }

  private static void text(Path file, Map<String, String> texts, List<PackProblem> problems) {
    Place place = new Place(file.toString(), 1);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS),
                StandardCharsets.UTF_8.newDecoder()))) {
      char[] buffer = new char[PackYaml.MAX_CHARACTERS + 1];
      int length = 0;
      int read = 0;
      while (length < buffer.length && read >= 0) {
        read = reader.read(buffer, length, buffer.length - length);
        length += Math.max(read, 0);
      }
      String text = new String(buffer, 0, length);
      texts.put(
          String.valueOf(file.getFileName()), text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add(new PackProblem(place, Messages.text("file.charset")));
    } catch (IOException e) {
      problems.add(new PackProblem(place, Messages.text("folder.io")));
    }
  }
}

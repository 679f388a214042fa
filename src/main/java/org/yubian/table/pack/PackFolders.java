package org.yubian.table.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads packs from a folder of the user's. Only plain files of plain folders are opened, and only
 * as much of them as a pack can hold; everything else is named as a problem.
 */
final class PackFolders {
  private static final int MAX_FILES = 200;
  private static final int MAX_PACKS = 200;

  /** All packs of a folder together; those shipped take 60 kilobytes. */
  private static final long MAX_BYTES = 32L << 20;

  private static final int MAX_FILE_BYTES = 4 * PackYaml.MAX_CHARACTERS;

  private final List<PackProblem> problems;
  private long bytes;

  PackFolders(List<PackProblem> problems) {
    this.problems = problems;
  }

  List<PackFiles> read(Path directory) {
    if (!Files.exists(directory)) {
      return List.of();
    }
    if (Files.exists(directory.resolve(PackFiles.DESCRIPTION), LinkOption.NOFOLLOW_LINKS)) {
      return List.of(pack(directory));
    }
    List<PackFiles> packs = new ArrayList<>();
    for (Path folder : list(directory, MAX_PACKS)) {
      Path description = folder.resolve(PackFiles.DESCRIPTION);
      if (Files.exists(description, LinkOption.NOFOLLOW_LINKS)) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          packs.add(pack(folder));
        } else {
          report(folder, Messages.text("file.link"));
        }
      }
    }
    return packs;
  }

  private List<Path> list(Path folder, int most) {
    try (Stream<Path> found = Files.list(folder)) {
      // A folder of a million files is not sorted to take the first of them.
      List<Path> files = found.limit(10_000).sorted().toList();
      if (files.size() > most) {
        report(folder, Messages.text("folder.full", most));
        return files.subList(0, most);
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      report(folder, Messages.text("folder.io"));
      return List.of();
    }
  }

  private PackFiles pack(Path folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    text(folder.resolve(PackFiles.DESCRIPTION), PackFiles.DESCRIPTION, texts);
    for (Path file : list(folder, MAX_FILES)) {
      String name = String.valueOf(file.getFileName());
      if (PackFile.of(name) != null) {
        text(file, name, texts);
      } else if (name.equals(PackFiles.DESCRIPTION)) {
        continue;
      } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        report(file, Messages.text("file.name"));
      }
    }
    return new PackFiles(folder.toString(), texts);
  }

  private void text(Path file, String name, Map<String, String> texts) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      report(file, Messages.text("file.link"));
      return;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] content = in.readNBytes(MAX_FILE_BYTES + 1);
      bytes += content.length;
      if (content.length > MAX_FILE_BYTES || bytes > MAX_BYTES) {
        report(
            file,
            bytes > MAX_BYTES
                ? Messages.text("folder.large", MAX_BYTES >> 20)
                : Messages.text("yaml.large", PackYaml.MAX_CHARACTERS));
        return;
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      texts.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      report(file, Messages.text("file.charset"));
    } catch (IOException e) {
      report(file, Messages.text("file.io"));
    }
  }

  private void report(Path file, String message) {
    problems.add(new PackProblem(new Place(file.toString(), 1), message));
  }
}

package org.yubian.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.SafeFile;
import org.yubian.subject.CatalogueFile;
import org.yubian.subject.CatalogueKey;
import org.yubian.subject.Edition;
import org.yubian.subject.EditionShelf;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;

/**
 * Imported editions in a folder, each catalogue a {@link CatalogueFile}: {@code function-2026.csv},
 * a region's {@code function-2026-REGION.csv} with the region percent-encoded. Other files are left
 * alone.
 */
public final class CatalogueFolder implements EditionShelf {
  private static final Pattern NAME =
      Pattern.compile("([a-z-]+?)-(\\d{4})(?:-(.+))?\\.csv", Pattern.CASE_INSENSITIVE);

  /** The national catalogues are a tenth of a megabyte. */
  private static final int MOST_MEBIBYTES = 20;

  private final Path folder;

  public CatalogueFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<CatalogueKey> keys() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.flatMap(each -> key(each).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Subject> rows(CatalogueKey key) {
    Path file = file(key);
    try {
      String content = new String(SafeFile.read(file, MOST_MEBIBYTES), StandardCharsets.UTF_8);
      return CatalogueFile.read(file.toString(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void keep(CatalogueKey key, List<Subject> rows) {
    StringBuilder content = new StringBuilder();
    try {
      CatalogueFile.write(rows, content);
      SafeFile.write(file(key), content.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(CatalogueKey key) {
    String region = key.edition().region();
    String end = region == null ? "" : "-" + URLEncoder.encode(region, StandardCharsets.UTF_8);
    return folder.resolve(word(key.scheme()) + "-" + key.edition().year() + end + ".csv");
  }

  private static Optional<CatalogueKey> key(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(name.group(2));
    return Stream.of(Scheme.values())
        .filter(scheme -> word(scheme).equals(name.group(1)))
        .findFirst()
        .flatMap(scheme -> edition(year, name.group(3)).map(e -> new CatalogueKey(scheme, e)));
  }

  private static Optional<Edition> edition(int year, @Nullable String region) {
    try {
      String decoded = region == null ? null : URLDecoder.decode(region, StandardCharsets.UTF_8);
      return Optional.of(new Edition(year, decoded));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not a name we wrote
    }
  }

  private static String word(Scheme scheme) {
    return scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

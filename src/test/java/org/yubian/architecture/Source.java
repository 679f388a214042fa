package org.yubian.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One source file of the program, with a path relative to the source root and forward slashes. */
record Source(String path, String text) {
  private static final Path ROOT = Path.of("src/main/java");
  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\\n])*\"|'(\\\\.|[^'\\\\\\n])+'",
          Pattern.DOTALL);

  /** A line of a source file, counted from 1. */
  record Place(String path, int line, String text) {
    boolean isIn(String start) {
      return path.startsWith(start);
    }
  }

  static List<Source> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Source::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every line that holds the words, after {@code prepare} has taken away what does not count. */
  static List<Place> placesOf(Pattern words, UnaryOperator<String> prepare) {
    return all().stream().flatMap(source -> source.places(words, prepare)).toList();
  }

  /** Blanks out comments and literals but keeps line ends, so that line numbers stay true. */
  static String withoutCommentsAndTexts(String code) {
    return COMMENT_OR_TEXT.matcher(code).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
  }

  private Stream<Place> places(Pattern words, UnaryOperator<String> prepare) {
    String prepared = prepare.apply(text);
    return words
        .matcher(prepared)
        .results()
        .map(m -> (int) prepared.substring(0, m.start()).lines().count())
        .distinct()
        .map(line -> new Place(path, Math.max(line, 1), lineOf(Math.max(line, 1))));
  }

  private String lineOf(int number) {
    return text.lines().skip(number - 1).findFirst().orElse("").strip();
  }

  private static Source read(Path file) {
    try {
      String path = ROOT.relativize(file).toString().replace('\\', '/');
      return new Source(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

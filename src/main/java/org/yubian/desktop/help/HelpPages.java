package org.yubian.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All how-to pages, in the order in which they are read. */
final class HelpPages {
  static final List<String> IDS =
      List.of(
          "start",
          "overview",
          "unit",
          "revenue",
          "function",
          "economic",
          "import",
          "find",
          "project",
          "procurement",
          "threepublic",
          "assets",
          "tables",
          "charts",
          "audit",
          "trail",
          "print",
          "export",
          "new",
          "templates",
          "catalogue",
          "backup",
          "review",
          "compare",
          "look",
          "keys",
          "licences");

  private final List<HelpPage> pages = IDS.stream().map(HelpPages::read).toList();

  private static HelpPage read(String id) {
    try (InputStream in = HelpPages.class.getResourceAsStream(id + ".md")) {
      String text =
          new String(Objects.requireNonNull(in, id).readAllBytes(), StandardCharsets.UTF_8);
      String title = text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
      return new HelpPage(id, title, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<HelpPage> all() {
    return pages;
  }

  /** The page of a screen, or the first where it has none. */
  HelpPage of(String id) {
    Optional<HelpPage> page = pages.stream().filter(each -> each.id().equals(id)).findFirst();
    return page.orElse(pages.getFirst());
  }

  /** Pages in which all the words stand, those with them in the title first. */
  List<HelpPage> search(String words) {
    if (words.isBlank()) {
      return pages;
    }
    return pages.stream()
        .filter(page -> page.answers(words) > 0)
        .sorted(Comparator.comparingInt((HelpPage page) -> page.answers(words)).reversed())
        .toList();
  }
}

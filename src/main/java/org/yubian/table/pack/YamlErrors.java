package org.yubian.table.pack;

import java.util.List;

/** What the YAML parser objects to, in words for somebody who does not know YAML. */
final class YamlErrors {
  /** A piece of the parser's words, and the key of the sentence; the first that fits counts. */
  private record Translation(String words, String key) {}

  private static final List<Translation> TRANSLATIONS =
      List.of(
          new Translation("TAB", "yaml.tab"),
          new Translation("special characters are not allowed", "yaml.character"),
          new Translation("mapping values are not allowed here", "yaml.colon"),
          new Translation("could not find expected ':'", "yaml.colon-missing"),
          new Translation("found unexpected end of stream", "yaml.quote"),
          new Translation("expected ',' or ']'", "yaml.bracket"),
          new Translation("expected ',' or '}'", "yaml.brace"),
          new Translation("expected <block end>", "yaml.indent"),
          new Translation("expected the node content", "yaml.content"),
          new Translation("expected a single document", "yaml.document"),
          new Translation("Number of aliases", "yaml.anchor"),
          new Translation("found undefined alias", "yaml.anchor"),
          new Translation("found duplicate anchor", "yaml.anchor"),
          new Translation("undefined tag handle", "yaml.tag"),
          new Translation("that cannot start any token", "yaml.start"));

  private YamlErrors() {}

  static String translate(String words) {
    for (Translation translation : TRANSLATIONS) {
      if (words.contains(translation.words())) {
        return Messages.text(translation.key());
      }
    }
    return Messages.text("yaml.syntax");
  }
}

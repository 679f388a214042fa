package org.yubian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sentences of a room and its code know each other: no key is asked for that does not exist,
 * and none is kept that nobody asks for. A key put together at run time counts by its literal part,
 * which ends or starts with a dot: {@code "unit." + name()}.
 */
class MessageKeysTest {
  private static final Pattern LOOK_UP =
      Pattern.compile(
          "\\b(?:Messages\\s*\\.\\s*of\\([\\w.\\s]+\\)\\s*\\.\\s*get"
              + "|Messages\\s*\\.\\s*text"
              + "|(?:TEXT|text|messages)\\s*\\.\\s*(?:get|text))"
              + "\\s*\\(\\s*\"([^\"]+)\"");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  static Stream<MessageBundle> bundles() {
    return MessageBundle.all().stream();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyAskedForExists(MessageBundle bundle) {
    assertThat(found(LOOK_UP, bundle)).filteredOn(key -> !bundle.answers(key)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyIsAskedFor(MessageBundle bundle) {
    List<String> literals = found(LITERAL, bundle);
    assertThat(bundle.keys()).filteredOn(key -> !isNamed(key, literals)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void sentencesAreCalmAndCanBeFilledIn(MessageBundle bundle) {
    assertThat(bundle.sentences()).noneMatch(text -> text.contains("!") || text.contains("！"));
    // A lone apostrophe would switch the arguments off in a MessageFormat.
    assertThat(bundle.sentences()).noneMatch(text -> text.replace("''", "").contains("'"));
  }

  private static boolean isNamed(String key, List<String> literals) {
    return literals.stream()
        .anyMatch(
            literal ->
                literal.equals(key)
                    || (literal.endsWith(".") && key.startsWith(literal))
                    || (literal.startsWith(".") && key.endsWith(literal)));
  }

  private static List<String> found(Pattern pattern, MessageBundle bundle) {
    List<String> found = new ArrayList<>();
    for (Source source : Source.all()) {
      if (bundle.serves(source)) {
        pattern
            .matcher(source.text())
            .results()
            .map(MessageKeysTest::firstGroup)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String firstGroup(MatchResult match) {
    return match.group(1);
  }
}

package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints places of a document such as {@code $.expenditures[3].amount}. */
final class JsonPath {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private JsonPath() {}

  static String of(@Nullable JsonStreamContext innermost) {
    Deque<String> steps = new ArrayDeque<>();
    for (JsonStreamContext at = innermost; at != null; at = at.getParent()) {
      if (at.inArray() && at.hasCurrentIndex()) {
        steps.push("[" + at.getCurrentIndex() + "]");
      } else if (at.inObject() && at.getCurrentName() != null) {
        steps.push(step(at.getCurrentName()));
      }
    }
    return "$" + String.join("", steps);
  }

  static String step(String key) {
    String shown = Excerpt.ofName(key);
    return PLAIN.matcher(shown).matches()
        ? "." + shown
        : "[\"" + shown.replace("\"", "\\\"") + "\"]";
  }
}

package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with places to fill in, such as {@code {year}年单位收支预算表}. A text all of whose placeholders
 * stay without value is blank: {@code [{item.code}]{item.name}} prints nothing for a line without
 * item.
 *
 * @param text as written in the pack
 * @param names of the placeholders, in order
 */
public record Template(String text, List<String> names) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9_.]+)}");
  public static final Template BLANK = of("");

  public Template {
    names = List.copyOf(names);
  }

  public static Template of(String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return new Template(text, names);
  }

  /** The text with some of its places filled in for good; a value's own braces stay as they are. */
  Template with(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      String value = values.get(matcher.group(1));
      filled.append(text, from, matcher.start()).append(value == null ? matcher.group() : value);
      from = matcher.end();
    }
    return of(filled.append(text, from, text.length()).toString());
  }

  /**
   * @param values gives the value of a placeholder, or null
   */
  public String fill(Function<String, @Nullable String> values) {
    if (names.isEmpty()) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    boolean any = false;
    int from = 0;
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      String value = values.apply(matcher.group(1));
      any |= value != null && !value.isEmpty();
      filled.append(text, from, matcher.start()).append(value == null ? "" : value);
      from = matcher.end();
    }
    return any ? filled.append(text, from, text.length()).toString() : "";
  }
}

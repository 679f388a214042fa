package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.table.pack.Template;

/** Reads back what a template was filled with. Blanks and widths of characters do not matter. */
final class TextPattern {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9_.]+)}");

  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();
  private final boolean literal;
  private final boolean required;

  /**
   * @param required whether a blank text is no match even where placeholders may be without value
   */
  TextPattern(Template template, boolean required) {
    this(template, required, Map.of());
  }

  /**
   * @param digits how many a code has, by the placeholder's prefix
   */
  TextPattern(Template template, boolean required, Map<String, Integer> digits) {
    this.required = required;
    StringBuilder regex = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(template.text());
    int from = 0;
    StringBuilder words = new StringBuilder();
    while (matcher.find()) {
      String before = Folded.of(template.text().substring(from, matcher.start()));
      words.append(before);
      regex.append(Pattern.quote(before)).append(group(matcher.group(1), digits));
      names.add(matcher.group(1));
      from = matcher.end();
    }
    String rest = Folded.of(template.text().substring(from));
    words.append(rest);
    regex.append(Pattern.quote(rest));
    pattern = Pattern.compile(regex.toString());
    literal = !words.isEmpty() && names.isEmpty();
  }

  private static String group(String name, Map<String, Integer> digits) {
    int dot = name.indexOf('.');
    Integer length = dot < 0 ? null : digits.get(name.substring(0, dot));
    if (length != null && name.endsWith(".code")) {
      return "(\\d{" + length + "})";
    }
    if (name.matches("(function|department|government)\\.1")) {
      return "(\\d{3})";
    }
    if (name.matches("(function|department|government)\\.[23]")) {
      return "(\\d{2})";
    }
    if (name.matches("(function|department|government)\\.code")) {
      return "(\\d{3}|\\d{5}|\\d{7})";
    }
    return name.endsWith(".code") ? "([0-9A-Za-z]*)" : "(.*)";
  }

  /** Whether the text is fixed, without any placeholder. */
  boolean isLiteral() {
    return literal;
  }

  boolean matches(String text) {
    String folded = Folded.of(text);
    if (folded.isEmpty()) {
      return !required && !literal;
    }
    return pattern.matcher(folded).matches();
  }

  /** The values of the placeholders; empty where the text is another. */
  Map<String, String> read(String text) {
    Matcher matcher = pattern.matcher(Folded.of(text));
    Map<String, String> values = new HashMap<>();
    if (matcher.matches()) {
      for (int i = 0; i < names.size(); i++) {
        values.put(names.get(i), matcher.group(i + 1));
      }
    }
    return values;
  }
}

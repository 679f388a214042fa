package org.yubian.review.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.subject.NameForm;
import org.yubian.table.pack.Template;

/** Reads back what a template was filled with. */
final class TextPattern {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9_.]+)}");

  private final Template template;
  private final Pattern pattern;

  TextPattern(Template template) {
    this.template = template;
    StringBuilder regex = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(template.text());
    int from = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(template.text().substring(from, matcher.start()))).append("(.*?)");
      from = matcher.end();
    }
    regex.append(Pattern.quote(template.text().substring(from)));
    this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /** The values by name; null where the text was not made by the template. */
  @Nullable Map<String, String> read(String text) {
    if (template.names().isEmpty()) {
      return label(text).equals(label(template.text())) ? Map.of() : null;
    }
    Matcher matcher = pattern.matcher(text.strip());
    if (!matcher.matches()) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < template.names().size(); i++) {
      values.put(template.names().get(i), matcher.group(i + 1).strip());
    }
    return values;
  }

  /** Signs of enumeration count: 一、 and （一） tell rows apart that are called alike. */
  private static String label(String text) {
    return NameForm.of(text);
  }
}

package org.yubian.audit.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules: {@code B01.level=错误} and so on, one property a line. Known properties are
 * version (1), level, on (true) and scope (all); any other is a parameter of the rule. A pack
 * states only what it changes.
 */
public final class RuleFile {
  private static final String RESOURCE = "/org/yubian/audit/rules.properties";

  private RuleFile() {}

  /** The rules shipped with the program. */
  public static RuleSet bundled() {
    return with(Map.of());
  }

  /**
   * The rules shipped with the program, changed as a pack says.
   *
   * @param changes by id of the rule: property and value. What {@link RuleTerms} does not know is
   *     left out; loading the pack has said so.
   */
  public static RuleSet with(Map<String, Map<String, String>> changes) {
    Map<String, Map<String, String>> merged = properties();
    RuleTerms terms = new RuleTerms(properties());
    changes.forEach(
        (id, values) -> {
          Map<String, String> own = merged.get(id);
          if (own != null) {
            values.forEach(
                (name, value) -> {
                  if (terms.properties(id).contains(name)
                      && terms.expected(id, name, value).isEmpty()) {
                    own.put(name, value);
                  }
                });
          }
        });
    List<Rule> rules = new ArrayList<>();
    merged.forEach((id, values) -> rules.add(rule(id, values)));
    return new RuleSet(rules);
  }

  private static Rule rule(String id, Map<String, String> values) {
    Map<String, String> parameters = new TreeMap<>(values);
    String version = parameters.remove("version");
    FindingLevel level = level(id, parameters.remove("level"));
    String on = parameters.remove("on");
    String scope = parameters.remove("scope");
    return new Rule(
        id,
        version == null ? 1 : Integer.parseInt(version),
        level,
        on == null || Boolean.parseBoolean(on),
        RuleScope.byKey(scope == null ? "all" : scope).orElse(RuleScope.ALL),
        parameters);
  }

  private static FindingLevel level(String id, @Nullable String label) {
    return FindingLevel.byLabel(label == null ? "" : label)
        .orElseThrow(() -> new IllegalStateException("rule " + id + " has no level"));
  }

  static Map<String, Map<String, String>> properties() {
    Properties file = new Properties();
    try (InputStream in = RuleFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      file.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Map<String, String>> rules = new TreeMap<>();
    for (String key : file.stringPropertyNames()) {
      int dot = key.indexOf('.');
      rules
          .computeIfAbsent(key.substring(0, dot), id -> new TreeMap<>())
          .put(key.substring(dot + 1), file.getProperty(key).strip());
    }
    return rules;
  }
}

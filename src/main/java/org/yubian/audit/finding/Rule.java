package org.yubian.audit.finding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;

/**
 * A rule as data.
 *
 * @param id such as B01
 * @param version goes up when what the rule finds changes; answers to an older version are void
 * @param on whether it runs at all
 * @param parameters thresholds and lists, by name
 */
public record Rule(
    String id,
    int version,
    FindingLevel level,
    boolean on,
    RuleScope scope,
    Map<String, String> parameters) {
  private static final Messages TEXT = Messages.of(Rule.class);

  /** Parameter that says why no budget can have what the rule needs. */
  private static final String NO_DATUM = "none";

  public Rule {
    parameters = Map.copyOf(parameters);
  }

  /** What it checks, in a few words. */
  public String title() {
    return TEXT.get("rule." + id);
  }

  /** Why the exchange format has no datum for it; null where it has. */
  public @Nullable String noDatum() {
    String key = parameters.get(NO_DATUM);
    return key == null ? null : TEXT.get("none." + key);
  }

  /** A parameter that every such rule has. */
  public String text(String name) {
    String value = parameters.get(name);
    if (value == null) {
      throw new IllegalStateException("rule " + id + " has no " + name);
    }
    return value;
  }

  /** A list, written with blanks between its entries; empty where the rule has none. */
  public List<String> texts(String name) {
    String value = parameters.getOrDefault(name, "").strip();
    return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\s+"));
  }

  public int number(String name) {
    return decimal(name).intValue();
  }

  /** A threshold such as 10 (percent) or 0.5. */
  public BigDecimal decimal(String name) {
    return new BigDecimal(text(name));
  }

  public boolean flag(String name) {
    return Boolean.parseBoolean(parameters.getOrDefault(name, "false"));
  }

  /** A threshold in 万元, as fen. */
  public long wanYuan(String name) {
    return decimal(name).movePointRight(6).longValueExact();
  }

  /** The rule as one line, the same for equal rules; the digest of a set is made of these. */
  String canonical() {
    StringBuilder line = new StringBuilder(id).append('|').append(version);
    line.append('|').append(level.label()).append('|').append(on).append('|').append(scope.key());
    parameters.keySet().stream()
        .sorted()
        .forEach(name -> line.append('|').append(name).append('=').append(parameters.get(name)));
    return line.toString();
  }
}

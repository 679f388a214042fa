package org.yubian.audit.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of an audit, in order of their ids. */
public final class RuleSet {
  private static final int DIGEST_BYTES = 8;

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /**
   * @param rules with different ids
   */
  public RuleSet(Collection<Rule> rules) {
    rules.stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(rule -> this.rules.put(rule.id(), rule));
  }

  public List<Rule> all() {
    return List.copyOf(rules.values());
  }

  public @Nullable Rule find(String id) {
    return rules.get(id);
  }

  /**
   * @throws IllegalArgumentException for an id no rule has
   */
  public Rule get(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return rule;
  }

  /** Fingerprint of everything that decides what the rules find: 16 hexadecimal digits. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      rules
          .values()
          .forEach(rule -> sha.update((rule.canonical() + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

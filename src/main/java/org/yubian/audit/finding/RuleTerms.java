package org.yubian.audit.finding;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.table.pack.AuditTerms;

/** The rules, their parameters and what values these take, for those who write packs. */
public final class RuleTerms implements AuditTerms {
  private static final Messages TEXT = Messages.of(RuleTerms.class);
  private static final Set<String> COMMON = Set.of("level", "scope", "on", "because", "answerable");

  /** Properties of the shipped rules that no pack can change. */
  private static final Set<String> FIXED = Set.of("version", "none");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{1,4})?");
  private static final Pattern PAIR = Pattern.compile("[^:]+:[^:]+");

  private final Map<String, Map<String, String>> shipped;

  RuleTerms(Map<String, Map<String, String>> shipped) {
    this.shipped = shipped;
  }

  /** Of the rules shipped with the program. */
  public static RuleTerms bundled() {
    return new RuleTerms(RuleFile.properties());
  }

  @Override
  public boolean isRule(String rule) {
    return shipped.containsKey(rule);
  }

  @Override
  public Set<String> properties(String rule) {
    Set<String> names = new TreeSet<>(COMMON);
    names.addAll(shipped.getOrDefault(rule, Map.of()).keySet());
    names.removeAll(FIXED);
    return names;
  }

  @Override
  public Optional<String> expected(String rule, String property, String value) {
    String usual = shipped.getOrDefault(rule, Map.of()).get(property);
    return switch (property) {
      case "level" ->
          unless(
              FindingLevel.byLabel(value).isPresent(),
              labels(Arrays.stream(FindingLevel.values()).map(FindingLevel::label)));
      case "scope" ->
          unless(
              RuleScope.byKey(value).isPresent(),
              labels(Arrays.stream(RuleScope.values()).map(RuleScope::key)));
      case "on", "answerable" ->
          unless(value.equals("true") || value.equals("false"), "true、false");
      case "because" -> Optional.empty();
      default -> ofParameter(usual, value);
    };
  }

  /** A parameter takes what its usual value is: a number, a list of pairs, or a list of words. */
  private static Optional<String> ofParameter(@Nullable String usual, String value) {
    if (usual == null) {
      return Optional.empty();
    }
    if (NUMBER.matcher(usual).matches()) {
      return unless(NUMBER.matcher(value).matches(), TEXT.get("terms.number", usual));
    }
    Predicate<String> pair = PAIR.asMatchPredicate();
    if (Arrays.stream(usual.split("\\s+")).allMatch(pair)) {
      boolean pairs = value.isBlank() || Arrays.stream(value.strip().split("\\s+")).allMatch(pair);
      return unless(pairs, TEXT.get("terms.pairs", usual.split("\\s+", 2)[0]));
    }
    return Optional.empty();
  }

  private static Optional<String> unless(boolean fine, String expected) {
    return fine ? Optional.empty() : Optional.of(expected);
  }

  private static String labels(Stream<String> labels) {
    return labels.collect(Collectors.joining("、"));
  }
}

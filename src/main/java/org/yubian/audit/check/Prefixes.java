package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule's list of {@code word:prefix|prefix}: what goes with codes that begin with the prefixes.
 */
final class Prefixes {
  private final Map<String, List<String>> entries = new LinkedHashMap<>();

  Prefixes(List<String> texts) {
    for (String text : texts) {
      String[] parts = text.split(":", 2);
      if (parts.length == 2) {
        entries
            .computeIfAbsent(parts[0], word -> new ArrayList<>())
            .addAll(Arrays.asList(parts[1].split("\\|")));
      }
    }
  }

  Map<String, List<String>> entries() {
    return entries;
  }

  /** The prefixes of a word; null where the list does not have it. */
  @Nullable List<String> of(String word) {
    return entries.get(word);
  }

  static boolean any(List<String> prefixes, @Nullable String code) {
    return code != null && prefixes.stream().anyMatch(code::startsWith);
  }
}

package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names within texts, in a time that does not depend on how many names there are. */
final class NameIndex {
  private final int shortest;
  private final Map<String, List<String>> byStart = new HashMap<>();

  /**
   * @param shortest names with fewer characters are not looked for
   */
  NameIndex(Collection<String> names, int shortest) {
    this.shortest = shortest;
    for (String name : names) {
      if (name.length() >= shortest) {
        byStart.computeIfAbsent(name.substring(0, shortest), start -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The names that stand in a text. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at + shortest <= text.length(); at++) {
      for (String name : byStart.getOrDefault(text.substring(at, at + shortest), List.of())) {
        if (text.startsWith(name, at)) {
          found.add(name);
        }
      }
    }
    return found;
  }
}

package org.yubian.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subjects by the compared form of their names and aliases. */
final class NameIndex {

  private final Map<String, List<Subject>> byName = new HashMap<>();
  private final Map<String, List<Subject>> byAlias = new HashMap<>();

  NameIndex(Catalogue catalogue) {
    for (Subject subject : catalogue.subjects()) {
      add(byName, subject.name(), subject);
      catalogue.aliases(subject.code()).forEach(alias -> add(byAlias, alias.name(), subject));
    }
  }

  private static void add(Map<String, List<Subject>> index, String name, Subject subject) {
    index.computeIfAbsent(NameForm.of(name), form -> new ArrayList<>()).add(subject);
  }

  List<Subject> named(String name) {
    String form = NameForm.of(name);
    List<Subject> found = byName.getOrDefault(form, byAlias.getOrDefault(form, List.of()));
    return List.copyOf(found);
  }
}

package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns a pack's merged files into a {@link Pack}. */
final class PackReader {
  private static final int MAX_LIST = 500;
  private static final int MAX_LISTS = 50;

  private final Keys description;
  private final Map<String, PackNode.Entries> files;
  private final List<PackProblem> problems;
  private final AuditTerms terms;

  /**
   * @param files tables and forms by file name
   * @param terms what may be changed in rules of the audit
   */
  PackReader(
      PackNode.Entries description,
      Map<String, PackNode.Entries> files,
      List<PackProblem> problems,
      AuditTerms terms) {
    this.terms = terms;
    this.description = new Keys(description, Shape.PACK, problems);
    this.files = files;
    this.problems = problems;
  }

  Pack read(Pack.Origin origin) {
    Vocabulary vocabulary =
        new Vocabulary(
            names(), description.texts("project_categories"), description.texts("categories"));
    PackDefaults defaults = PackDefaults.read(description);
    FilterReader filters = new FilterReader(vocabulary.categories());
    TableReader tableReader = new TableReader(defaults, filters, lists());
    FormReader formReader = new FormReader(defaults, filters);
    Set<String> without = without();
    List<TableDef> tables = new ArrayList<>();
    List<FormDef> forms = new ArrayList<>();
    for (Map.Entry<String, PackNode.Entries> file : files.entrySet()) {
      PackFile name = PackFile.of(file.getKey());
      if (name == null || without.contains(name.stem())) {
        continue;
      }
      if (name.form()) {
        Keys keys = new Keys(file.getValue(), Shape.FORM, problems);
        forms.add(formReader.read(name.number(), name.slug(), keys));
      } else {
        Keys keys = new Keys(file.getValue(), Shape.TABLE, problems);
        tables.add(tableReader.read(name.number(), name.slug(), keys));
      }
    }
    checkNumbers(tables.stream().map(TableDef::number).toList());
    checkNumbers(forms.stream().map(form -> "form-" + form.number()).toList());
    if (tables.isEmpty() && problems.isEmpty()) {
      description.problem(description.place(), "tables.missing");
    }
    return new Pack(
        description.required("id"),
        version(),
        year(),
        description.required("title"),
        origin,
        vocabulary,
        tables,
        forms,
        audit());
  }

  private String version() {
    String version = description.required("version");
    if (!version.isEmpty() && !version.matches("[0-9A-Za-z][0-9A-Za-z.-]{0,31}")) {
      description.problemAt("version", "version.wrong", version);
    }
    return version;
  }

  private int year() {
    description.required("year");
    return description.number("year", 0, 2007, 2100);
  }

  private void checkNumbers(List<String> numbers) {
    Set<String> seen = new TreeSet<>();
    for (String number : numbers) {
      if (!seen.add(number)) {
        description.problem(description.place(), "number.twice", number);
      }
    }
  }

  /** Files of the parent that the pack does without. */
  private Set<String> without() {
    Set<String> stems = new TreeSet<>();
    for (String file : files.keySet()) {
      PackFile name = PackFile.of(file);
      if (name != null) {
        stems.add(name.stem());
      }
    }
    Set<String> without = new TreeSet<>(description.texts("without"));
    for (String stem : without) {
      if (!stems.contains(stem)) {
        description.problemAt("without", "without.unknown", stem, String.join(", ", stems));
      }
    }
    return without;
  }

  /** What the pack changes in rules of the audit. */
  private Map<String, Map<String, String>> audit() {
    Map<String, Map<String, String>> changes = new LinkedHashMap<>();
    Keys rules = description.map("audit", Shape.FREE);
    if (rules != null) {
      for (String rule : rules.all().keySet()) {
        if (terms.isRule(rule)) {
          changes.put(rule, changes(rule, rules));
        } else {
          rules.problemAt(rule, "rule.unknown", rule);
        }
      }
    }
    return changes;
  }

  private Map<String, String> changes(String rule, Keys rules) {
    Map<String, String> changes = rules.named(rule);
    Keys own = rules.map(rule, Shape.FREE);
    if (own != null) {
      Set<String> known = terms.properties(rule);
      changes.forEach(
          (property, value) -> {
            if (!known.isEmpty() && !known.contains(property)) {
              own.problemAt(property, "rule.property", rule, property, String.join(", ", known));
            }
            terms
                .expected(rule, property, value)
                .ifPresent(
                    expected ->
                        own.problemAt(property, "rule.value", rule, property, value, expected));
          });
    }
    return changes;
  }

  private Map<String, ListDef> lists() {
    Map<String, ListDef> lists = new LinkedHashMap<>();
    Map<String, PackNode.Entries> found = description.maps("lists");
    if (found.size() > MAX_LISTS) {
      description.problemAt("lists", "texts.long", "lists", MAX_LISTS);
      return lists;
    }
    found.forEach(
        (name, node) -> {
          Keys list = description.of(node, Shape.LIST);
          Map<String, String> entries = list.named("entries");
          if (entries.isEmpty() || entries.size() > MAX_LIST) {
            list.problem(list.place(), "list.long", name, MAX_LIST);
          } else {
            lists.put(name, new ListDef(entries, numerals(list)));
          }
        });
    return lists;
  }

  private static Numerals numerals(Keys list) {
    return switch (list.text("numerals", "plain")) {
      case "plain" -> Numerals.PLAIN;
      case "short" -> Numerals.SHORT;
      case String other -> {
        list.problemAt("numerals", "numerals.unknown", other);
        yield Numerals.PLAIN;
      }
    };
  }

  private PrintedNames names() {
    Keys names = description.map("names", Shape.NAMES);
    if (names == null) {
      return new PrintedNames(Map.of(), Map.of(), Map.of(), false);
    }
    String brackets = names.text("brackets", "full");
    if (!brackets.equals("full") && !brackets.equals("half")) {
      names.problemAt("brackets", "brackets.unknown", brackets);
    }
    return new PrintedNames(
        names.named("function"),
        names.named("department"),
        names.named("government"),
        brackets.equals("half"));
  }
}

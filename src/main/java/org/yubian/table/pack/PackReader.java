package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a pack's merged files into a {@link Pack}. */
final class PackReader {
  private static final int MAX_LIST = 500;

  private final Keys description;
  private final Map<String, PackNode.Entries> tables;
  private final List<PackProblem> problems;

  PackReader(
      PackNode.Entries description,
      Map<String, PackNode.Entries> tables,
      List<PackProblem> problems) {
    this.description = new Keys(description, problems);
    this.tables = tables;
    this.problems = problems;
  }

  Pack read(String folder, @Nullable String parent) {
    description.text("extends");
    TableReader reader = new TableReader(TableReader.PackDefaults.read(description), lists());
    List<String> without = description.texts("without");
    List<TableDef> read = new ArrayList<>();
    for (Map.Entry<String, PackNode.Entries> table : tables.entrySet()) {
      String name = table.getKey().replaceFirst("\\.yaml$", "");
      if (!without.contains(name)) {
        read.add(
            reader.read(
                name.substring(0, 2), name.substring(3), new Keys(table.getValue(), problems)));
      }
    }
    Pack pack =
        new Pack(
            description.required("id"),
            description.required("version"),
            description.number("year", 0, 2007, 2100),
            description.required("title"),
            folder,
            parent,
            names(),
            description.texts("project_categories"),
            read);
    description.done();
    if (read.isEmpty()) {
      description.problem(description.place(), "tables.missing");
    }
    return pack;
  }

  private Map<String, ListDef> lists() {
    Map<String, ListDef> lists = new LinkedHashMap<>();
    description
        .maps("lists")
        .forEach(
            (name, list) -> {
              Map<String, String> entries = texts(list.map("entries"));
              if (entries.size() > MAX_LIST) {
                list.problem(list.place(), "list.long", name, MAX_LIST);
              } else {
                boolean shortForm = list.text("numerals", "plain").equals("short");
                lists.put(name, new ListDef(entries, shortForm ? Numerals.SHORT : Numerals.PLAIN));
              }
              list.done();
            });
    return lists;
  }

  private PrintedNames names() {
    Keys names = description.map("names");
    if (names == null) {
      return new PrintedNames(Map.of(), Map.of(), Map.of(), false);
    }
    PrintedNames printed =
        new PrintedNames(
            texts(names.map("function")),
            texts(names.map("department")),
            texts(names.map("government")),
            names.text("brackets", "full").equals("half"));
    names.done();
    return printed;
  }

  private static Map<String, String> texts(@Nullable Keys keys) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (keys != null) {
      for (String key : keys.all().keySet()) {
        // An entry that says after which other it stands is a map with its text in it.
        boolean placed = keys.node(key) instanceof PackNode.Entries;
        Keys entry = placed ? keys.map(key) : null;
        String text = entry == null ? keys.text(key) : entry.required("text");
        if (entry != null) {
          entry.done();
        }
        if (text != null) {
          texts.put(key, text);
        }
      }
    }
    return texts;
  }
}

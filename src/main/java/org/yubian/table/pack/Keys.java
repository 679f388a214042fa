package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of one map of a pack by key and type; keys that its {@link Shape} does not have
 * are reported at once. Problems are collected, so that a pack's author sees all of them together.
 */
final class Keys {
  /** No list of texts is meant to be longer. */
  private static final int MAX_TEXTS = 1000;

  private final PackNode.Entries entries;
  private final Shape shape;
  private final List<PackProblem> problems;

  Keys(PackNode.Entries entries, Shape shape, List<PackProblem> problems) {
    this.entries = entries;
    this.shape = shape;
    this.problems = problems;
    for (Map.Entry<String, Place> key : entries.keys().entrySet()) {
      if (Inheritance.isAnchor(key.getKey())) {
        problem(key.getValue(), "after.unused", key.getKey());
      } else if (!shape.has(key.getKey())) {
        String known = String.join(", ", shape.keys());
        problem(key.getValue(), "key.unknown", key.getKey(), known);
      }
    }
  }

  Place place() {
    return entries.place();
  }

  /** Where the key stands; where the map starts if it has no such key. */
  Place placeOf(String key) {
    return entries.keys().getOrDefault(key, entries.place());
  }

  boolean has(String key) {
    return node(key) != null;
  }

  /** All entries, for maps whose keys are names. */
  Map<String, PackNode> all() {
    Map<String, PackNode> all = new LinkedHashMap<>();
    entries
        .values()
        .forEach(
            (key, node) -> {
              if (!(node instanceof PackNode.Nothing) && !Inheritance.isAnchor(key)) {
                all.put(key, node);
              }
            });
    return all;
  }

  @Nullable PackNode node(String key) {
    if (!shape.has(key)) {
      throw new IllegalArgumentException(shape + " has no key " + key);
    }
    PackNode node = entries.values().get(key);
    return node instanceof PackNode.Nothing ? null : node;
  }

  @Nullable String text(String key) {
    return switch (node(key)) {
      case null -> null;
      case PackNode.Text text -> text.value();
      case PackNode other -> {
        problemAt(key, "type.text", key);
        yield null;
      }
    };
  }

  String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  String required(String key) {
    if (!has(key)) {
      problem(entries.place(), "key.missing", key);
    }
    return text(key, "");
  }

  boolean flag(String key, boolean otherwise) {
    String text = text(key);
    if (text == null) {
      return otherwise;
    }
    if (!text.equals("true") && !text.equals("false")) {
      problemAt(key, "type.flag", key, text);
    }
    return text.equals("true");
  }

  int number(String key, int otherwise, int lowest, int highest) {
    String text = text(key);
    if (text == null) {
      return otherwise;
    }
    if (text.matches("\\d{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    problemAt(key, "type.number", key, text, lowest, highest);
    return otherwise;
  }

  /** A list of texts; a single text is a list of one. */
  List<String> texts(String key) {
    PackNode node = node(key);
    return node == null ? List.of() : texts(key, node);
  }

  List<String> texts(String key, PackNode node) {
    return switch (node) {
      case PackNode.Text text -> List.of(text.value());
      case PackNode.Items items -> {
        List<String> texts = new ArrayList<>();
        for (PackNode item : items.values()) {
          if (item instanceof PackNode.Text text) {
            texts.add(text.value());
          } else {
            problem(item.place(), "type.text", key);
          }
        }
        if (texts.size() > MAX_TEXTS) {
          problemAt(key, "texts.long", key, MAX_TEXTS);
          yield List.of();
        }
        yield texts;
      }
      default -> {
        problem(node.place(), "type.texts", key);
        yield List.of();
      }
    };
  }

  @Nullable Keys map(String key, Shape inner) {
    return switch (node(key)) {
      case null -> null;
      case PackNode.Entries map -> new Keys(map, inner, problems);
      case PackNode other -> {
        problemAt(key, "type.map", key);
        yield null;
      }
    };
  }

  /** The maps that a map of names holds, in order. */
  Map<String, PackNode.Entries> maps(String key) {
    Keys map = map(key, Shape.FREE);
    Map<String, PackNode.Entries> result = new LinkedHashMap<>();
    if (map != null) {
      map.all()
          .forEach(
              (name, node) -> {
                if (node instanceof PackNode.Entries inner) {
                  result.put(name, inner);
                } else {
                  map.problemAt(name, "type.map", name);
                }
              });
    }
    return result;
  }

  /** A map of texts by name; an entry that says where it stands has its text within. */
  Map<String, String> named(String key) {
    Keys map = map(key, Shape.FREE);
    Map<String, String> texts = new LinkedHashMap<>();
    if (map != null) {
      map.all()
          .forEach(
              (name, node) -> {
                String text =
                    node instanceof PackNode.Entries entry
                        ? of(entry, Shape.LIST_ENTRY).required("text")
                        : map.text(name);
                if (text != null) {
                  texts.put(name, text);
                }
              });
    }
    return texts;
  }

  Keys of(PackNode.Entries node, Shape inner) {
    return new Keys(node, inner, problems);
  }

  void problemAt(String key, String message, Object... arguments) {
    problem(placeOf(key), message, arguments);
  }

  void problem(Place place, String message, Object... arguments) {
    problems.add(new PackProblem(place, Messages.text(message, arguments)));
  }
}

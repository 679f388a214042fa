package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of one map of a pack by key and type; in the end {@link #done} reports the keys
 * nobody asked for. Problems are collected, so that a pack's author sees all of them at once.
 */
final class Keys {
  private final PackNode.Entries entries;
  private final List<PackProblem> problems;
  private final Set<String> known = new LinkedHashSet<>(List.of(Inheritance.AFTER));

  Keys(PackNode.Entries entries, List<PackProblem> problems) {
    this.entries = entries;
    this.problems = problems;
  }

  Place place() {
    return entries.place();
  }

  boolean has(String key) {
    known.add(key);
    return entries.values().containsKey(key);
  }

  /** The names of all entries, for maps whose keys are names. */
  Map<String, PackNode> all() {
    known.addAll(entries.values().keySet());
    known.remove(Inheritance.AFTER);
    Map<String, PackNode> all = new LinkedHashMap<>(entries.values());
    all.remove(Inheritance.AFTER);
    return all;
  }

  @Nullable PackNode node(String key) {
    known.add(key);
    PackNode node = entries.values().get(key);
    return node instanceof PackNode.Nothing ? null : node;
  }

  Place placeOf(String key) {
    PackNode node = entries.values().get(key);
    return node == null ? entries.place() : node.place();
  }

  @Nullable String text(String key) {
    return switch (node(key)) {
      case null -> null;
      case PackNode.Text text -> text.value();
      case PackNode other -> {
        problem(other.place(), "type.text", key);
        yield null;
      }
    };
  }

  String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  String required(String key) {
    String text = text(key);
    if (text == null) {
      problem(entries.place(), "key.missing", key);
      return "";
    }
    return text;
  }

  boolean flag(String key, boolean otherwise) {
    String text = text(key);
    if (text == null) {
      return otherwise;
    }
    if (!text.equals("true") && !text.equals("false")) {
      problem(placeOf(key), "type.flag", key, text);
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
    problem(placeOf(key), "type.number", key, text, lowest, highest);
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
        yield texts;
      }
      default -> {
        problem(node.place(), "type.texts", key);
        yield List.of();
      }
    };
  }

  @Nullable Keys map(String key) {
    return switch (node(key)) {
      case null -> null;
      case PackNode.Entries map -> new Keys(map, problems);
      case PackNode other -> {
        problem(other.place(), "type.map", key);
        yield null;
      }
    };
  }

  /** The entries of a map of maps, in order. */
  Map<String, Keys> maps(String key) {
    Keys map = map(key);
    Map<String, Keys> result = new LinkedHashMap<>();
    if (map != null) {
      map.all()
          .forEach(
              (name, node) -> {
                if (node instanceof PackNode.Entries inner) {
                  result.put(name, new Keys(inner, problems));
                } else if (!(node instanceof PackNode.Nothing)) {
                  problem(node.place(), "type.map", name);
                }
              });
    }
    return result;
  }

  Keys of(PackNode.Entries node) {
    return new Keys(node, problems);
  }

  void problem(Place place, String message, Object... arguments) {
    problems.add(new PackProblem(place, Messages.text(message, arguments)));
  }

  /** Reports keys that mean nothing here, usually misspelt. */
  void done() {
    entries
        .values()
        .forEach(
            (key, node) -> {
              if (!known.contains(key)) {
                problem(
                    node.place(),
                    "key.unknown",
                    key,
                    String.join(", ", known.stream().filter(k -> !k.equals("after")).toList()));
              }
            });
  }
}

package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a child's file over its parent's: maps are merged key by key, anything else replaces, an
 * explicit null removes. A new entry goes to the end of its map, or where its own {@code after} or
 * {@code before} says; an old entry with one of these moves there.
 */
final class Inheritance {
  private static final String AFTER = "after";
  private static final String BEFORE = "before";

  private final List<PackProblem> problems;

  Inheritance(List<PackProblem> problems) {
    this.problems = problems;
  }

  /** Whether the key says where an entry stands. */
  static boolean isAnchor(String key) {
    return key.equals(AFTER) || key.equals(BEFORE);
  }

  PackNode.Entries merge(PackNode.Entries parent, PackNode.Entries child) {
    Map<String, PackNode> values = new LinkedHashMap<>(parent.values());
    Map<String, Place> keys = new HashMap<>(parent.keys());
    for (Map.Entry<String, PackNode> entry : child.values().entrySet()) {
      String key = entry.getKey();
      PackNode over = entry.getValue();
      keys.put(key, child.keys().getOrDefault(key, over.place()));
      if (over instanceof PackNode.Nothing) {
        values.remove(key);
        keys.remove(key);
        continue;
      }
      PackNode own = over instanceof PackNode.Entries entries ? withoutAnchor(entries) : over;
      values.put(
          key,
          values.get(key) instanceof PackNode.Entries under && own instanceof PackNode.Entries lies
              ? merge(under, lies)
              : own);
      if (over instanceof PackNode.Entries entries) {
        values = placed(values, key, entries);
      }
    }
    return new PackNode.Entries(child.place(), values, keys);
  }

  private static PackNode.Entries withoutAnchor(PackNode.Entries entries) {
    if (entries.values().keySet().stream().noneMatch(Inheritance::isAnchor)) {
      return entries;
    }
    Map<String, PackNode> values = new LinkedHashMap<>(entries.values());
    values.keySet().removeIf(Inheritance::isAnchor);
    Map<String, Place> keys = new LinkedHashMap<>(entries.keys());
    keys.keySet().removeIf(Inheritance::isAnchor);
    return new PackNode.Entries(entries.place(), values, keys);
  }

  /** The map with the entry of this key put beside the one its anchor names. */
  private Map<String, PackNode> placed(
      Map<String, PackNode> map, String key, PackNode.Entries entry) {
    boolean after = entry.values().get(AFTER) instanceof PackNode.Text;
    if (!(entry.values().get(after ? AFTER : BEFORE) instanceof PackNode.Text anchor)) {
      return map;
    }
    if (!map.containsKey(anchor.value()) || anchor.value().equals(key)) {
      String known = String.join(", ", map.keySet().stream().filter(k -> !k.equals(key)).toList());
      problems.add(
          new PackProblem(anchor.place(), Messages.text("after.unknown", anchor.value(), known)));
      return map;
    }
    List<String> order = new ArrayList<>(map.keySet());
    order.remove(key);
    order.add(order.indexOf(anchor.value()) + (after ? 1 : 0), key);
    Map<String, PackNode> result = new LinkedHashMap<>();
    order.forEach(
        name -> {
          PackNode node = map.get(name);
          if (node != null) {
            result.put(name, node);
          }
        });
    return result;
  }
}

package org.yubian.table.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays a child's file over its parent's: maps are merged key by key, anything else replaces, an
 * explicit null removes. A new entry goes to the end of its map, or after the entry its own {@code
 * after} names.
 */
final class Inheritance {
  static final String AFTER = "after";

  private Inheritance() {}

  static PackNode.Entries merge(PackNode.Entries parent, PackNode.Entries child)
      throws PackException {
    Map<String, PackNode> merged = new LinkedHashMap<>(parent.values());
    for (Map.Entry<String, PackNode> entry : child.values().entrySet()) {
      String key = entry.getKey();
      PackNode over = entry.getValue();
      PackNode under = merged.get(key);
      if (over instanceof PackNode.Nothing) {
        merged.remove(key);
      } else if (under instanceof PackNode.Entries lower
          && over instanceof PackNode.Entries upper) {
        merged.put(key, merge(lower, upper));
      } else if (under == null && after(over) instanceof PackNode.Text anchor) {
        merged = inserted(merged, anchor, key, over);
      } else {
        merged.put(key, over);
      }
    }
    return new PackNode.Entries(child.place(), merged);
  }

  private static @Nullable PackNode after(PackNode node) {
    return node instanceof PackNode.Entries entries ? entries.values().get(AFTER) : null;
  }

  private static Map<String, PackNode> inserted(
      Map<String, PackNode> map, PackNode.Text anchor, String key, PackNode value)
      throws PackException {
    if (!map.containsKey(anchor.value())) {
      throw new PackException(anchor.place(), Messages.text("after.unknown", anchor.value()));
    }
    Map<String, PackNode> result = new LinkedHashMap<>();
    map.forEach(
        (name, node) -> {
          result.put(name, node);
          if (name.equals(anchor.value())) {
            result.put(key, value);
          }
        });
    return result;
  }
}

package org.yubian.table.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a pack file with its place: text, list or map, or nothing (which removes). */
sealed interface PackNode {
  Place place();

  record Text(Place place, String value) implements PackNode {}

  /** An explicit null: in a child pack it removes what the parent has. */
  record Nothing(Place place) implements PackNode {}

  record Items(Place place, List<PackNode> values) implements PackNode {
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * @param keys where each key stands
   */
  record Entries(Place place, Map<String, PackNode> values, Map<String, Place> keys)
      implements PackNode {
    public Entries {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
  }
}

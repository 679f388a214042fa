package org.yubian.review.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whose budget it is from the lines above tables. */
final class UnitNames {
  private UnitNames() {}

  /** The name that stands most often; null where none does. */
  static @Nullable String of(List<Region> regions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Region region : regions) {
      for (String text : region.caption()) {
        String name = Pages.unitName(text);
        if (name != null && !name.isBlank() && name.length() <= 60) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}

package org.yubian.budget;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 主要用于… by code of the functional and the economic classification. */
public record Purposes(
    @Nullable Map<String, String> function, @Nullable Map<String, String> economic, Extras extras) {

  public Purposes {
    function = copy(function);
    economic = copy(economic);
  }

  private static @Nullable Map<String, String> copy(@Nullable Map<String, String> map) {
    return map == null ? null : InOrder.copyOf(map);
  }
}

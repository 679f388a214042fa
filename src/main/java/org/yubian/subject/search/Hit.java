package org.yubian.subject.search;

import org.jspecify.annotations.Nullable;

/** How a term met a text; hits are compared by {@link #rank}, the lower the better. */
record Hit(Reason reason, Extent extent) {

  int rank() {
    return extent.ordinal() * Reason.values().length + reason.ordinal();
  }

  static @Nullable Hit better(@Nullable Hit a, @Nullable Hit b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.rank() < a.rank() ? b : a;
  }

  /** The less sure of two. */
  static Hit worse(Hit a, Hit b) {
    return b.rank() > a.rank() ? b : a;
  }
}

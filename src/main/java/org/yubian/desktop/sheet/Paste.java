package org.yubian.desktop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Edit;

/**
 * What pasting cells would do.
 *
 * @param edit everything that can be placed, as one edit; null where nothing can
 * @param placed how many cells that are
 * @param problems what cannot be placed, and why
 */
public record Paste(@Nullable Edit edit, int placed, List<String> problems) {
  public Paste {
    problems = List.copyOf(problems);
  }
}

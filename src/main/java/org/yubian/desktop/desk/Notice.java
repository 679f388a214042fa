package org.yubian.desktop.desk;

import java.util.List;

/**
 * Something the user should know, shown without stopping the work.
 *
 * @param text what happened and what to do
 * @param details one by one; may be empty
 */
public record Notice(String text, List<String> details) {
  public Notice {
    details = List.copyOf(details);
  }

  public static Notice of(String text) {
    return new Notice(text, List.of());
  }
}

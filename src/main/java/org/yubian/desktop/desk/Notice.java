package org.yubian.desktop.desk;

import java.util.List;

/**
 * Something the user should know, shown without stopping the work.
 *
 * @param text what happened and what to do
 * @param details one by one; may be empty
 * @param done what was wanted is done; otherwise something is left to do
 */
public record Notice(String text, List<String> details, boolean done) {
  public Notice {
    details = List.copyOf(details);
  }

  public static Notice of(String text) {
    return new Notice(text, List.of(), false);
  }

  /** That something was not done, or not all of it, with what was left out. */
  public static Notice of(String text, List<String> details) {
    return new Notice(text, details, false);
  }

  /** That something is done that cannot be seen otherwise. */
  public static Notice done(String text) {
    return new Notice(text, List.of(), true);
  }
}

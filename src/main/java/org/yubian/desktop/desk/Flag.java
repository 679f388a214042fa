package org.yubian.desktop.desk;

/**
 * What the audit has to say about a place, for those who look at the place itself.
 *
 * @param error whether it must be mended
 * @param text in sentences, one a line
 */
public record Flag(boolean error, String text) {
  /** Both at once. */
  public Flag and(Flag other) {
    return new Flag(error || other.error, text + "\n" + other.text);
  }
}

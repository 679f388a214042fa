package org.yubian.money;

/** Shortens what a user typed or pasted to something that fits in a sentence. */
final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  static String of(String found) {
    String start = found.length() <= 2 * LONGEST ? found : found.substring(0, 2 * LONGEST);
    String line = start.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}

package org.yubian.office.excel;

/**
 * How much room text takes, in half-width characters: a Chinese character takes two, a digit one.
 */
final class TextMeasure {
  /** Five of the seven pixels of a digit: what Excel leaves free at the sides of a cell. */
  private static final double CELL_MARGIN = 0.72;

  private TextMeasure() {}

  /** Width of the longest line. */
  static int width(String text) {
    return text.lines().mapToInt(TextMeasure::lineWidth).max().orElse(0);
  }

  private static int lineWidth(String line) {
    return line.codePoints().map(TextMeasure::width).sum();
  }

  private static int width(int character) {
    return character < 0x2000 ? 1 : 2;
  }

  /** Width of the longest stretch no line break fits into, such as a project's code. */
  static int unbreakable(String text) {
    int longest = 0;
    int length = 0;
    for (int character : text.codePoints().toArray()) {
      boolean breaks = width(character) == 2 || Character.isWhitespace(character);
      length = breaks ? 0 : length + 1;
      longest = Math.max(longest, breaks ? width(character) : length);
    }
    return longest;
  }

  /**
   * How many half-width characters fit side by side into a column.
   *
   * @param width of the column, in digits of the workbook's font
   * @param size of the letters, in points
   */
  static int room(double width, int size) {
    return (int) Math.max(2, (width - CELL_MARGIN) * Styles.BASE.size() / size);
  }

  /** How many lines the text takes in a cell {@code room} wide. */
  static int lines(String text, int room) {
    return text.isEmpty() ? 1 : text.lines().mapToInt(line -> wrapped(line, room)).sum();
  }

  private static int wrapped(String line, int room) {
    if (lineWidth(line) <= room) {
      return 1;
    }
    // Punctuation that may not begin a line and words that may not be cut leave a gap at its end.
    int used = Math.max(2, room - 2);
    return (lineWidth(line) + used - 1) / used;
  }
}

package org.yubian.office.received;

/**
 * How much of a workbook is read. A budget's workbook has some ten thousand cells; what goes far
 * beyond that is no budget, whatever it is.
 */
final class ReadingLimit {
  private static final int MOST_CELLS = 500_000;
  private static final long MOST_CHARACTERS = 32L << 20;

  private int cells;
  private long characters;

  /** The workbook holds more than a budget could. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void cell() {
    if (++cells > MOST_CELLS) {
      throw new ExceededException();
    }
  }

  /** Counts a text that is kept. */
  String text(String text) {
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new ExceededException();
    }
    return text;
  }
}

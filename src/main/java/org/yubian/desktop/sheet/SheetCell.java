package org.yubian.desktop.sheet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell shows.
 *
 * @param tail stands behind the text, lighter; empty for nothing
 * @param fen the amount behind the text; null for a cell without one
 * @param note shown on hover; null for nothing
 */
public record SheetCell(
    String text, String tail, @Nullable Long fen, Set<Mark> marks, @Nullable String note) {
  public static final SheetCell EMPTY = of("");

  public SheetCell {
    marks = Set.copyOf(marks);
  }

  public static SheetCell of(String text) {
    return new SheetCell(text, "", null, Set.of(), null);
  }

  public static SheetCell amount(String text, long fen) {
    return new SheetCell(text, "", fen, fen < 0 ? Mark.ONLY_NEGATIVE : Set.of(), null);
  }

  public SheetCell withTail(String value) {
    return new SheetCell(text, value, fen, marks, note);
  }

  /** With one more mark and, where it explains itself, a note. */
  public SheetCell marked(Mark mark, @Nullable String why) {
    Set<Mark> more = java.util.EnumSet.of(mark);
    more.addAll(marks);
    return new SheetCell(text, tail, fen, more, why == null ? note : why);
  }
}

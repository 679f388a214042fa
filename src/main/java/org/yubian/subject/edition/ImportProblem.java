package org.yubian.subject.edition;

import org.yubian.Messages;

/**
 * Why a list cannot be taken as it is.
 *
 * @param source the file
 * @param row as the user counts; 0 where the whole list is meant
 * @param found what stands there
 * @param expected what should stand there, in words for the user; for {@link Kind#DUPLICATE_CODE}
 *     the row it stands in already
 */
public record ImportProblem(Kind kind, String source, int row, String found, String expected) {

  /** What is wrong. */
  public enum Kind {
    NO_HEADER,
    NO_ROWS,
    NO_CODE,
    /** A code of another scheme, or one whose length no level has. */
    WRONG_CODE,
    DUPLICATE_CODE,
    NO_NAME,
    /** Nothing stands one level above. */
    NO_PARENT,
    /** The level beside the code is another than its length says. */
    OTHER_LEVEL,
    /** The parent beside the code is another than its digits say. */
    OTHER_PARENT,
    UNKNOWN_BUDGET
  }

  /** What is wrong, where, and what is expected, in a sentence for the user. */
  public String message() {
    Messages text = Messages.of(ImportProblem.class);
    return switch (kind) {
      case NO_HEADER -> text.get("import.no-header", source, expected);
      case NO_ROWS -> text.get("import.no-rows", source);
      case NO_CODE -> text.get("import.no-code", source, row, found);
      case WRONG_CODE -> text.get("import.wrong-code", source, row, found, expected);
      case DUPLICATE_CODE -> text.get("import.duplicate-code", source, row, found, expected);
      case NO_NAME -> text.get("import.no-name", source, row, found);
      case NO_PARENT -> text.get("import.no-parent", source, row, found, expected);
      case OTHER_LEVEL -> text.get("import.other-level", source, row, found, expected);
      case OTHER_PARENT -> text.get("import.other-parent", source, row, found, expected);
      case UNKNOWN_BUDGET -> text.get("import.unknown-budget", source, row, found);
    };
  }
}

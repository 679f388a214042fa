package org.yubian.subject;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;

/** The level of a subject, told by the length of its code: 类 3, 款 5, 项 7, 目 9 digits. */
public enum Level {
  /** 类. */
  CLASS(3),
  /** 款. */
  SECTION(5),
  /** 项. */
  ITEM(7),
  /** 目, of the revenue classification. */
  SUBITEM(9);

  private final int digits;

  Level(int digits) {
    this.digits = digits;
  }

  /** The length of a code of this level. */
  public int digits() {
    return digits;
  }

  public static Optional<Level> ofCode(String code) {
    return switch (code.length()) {
      case 3 -> Optional.of(CLASS);
      case 5 -> Optional.of(SECTION);
      case 7 -> Optional.of(ITEM);
      case 9 -> Optional.of(SUBITEM);
      default -> Optional.empty();
    };
  }

  /** The code one level up; null for a 类. */
  public static @Nullable String parentOf(String code) {
    return code.length() <= CLASS.digits ? null : code.substring(0, code.length() - 2);
  }

  /** 类, 款, 项 or 目. */
  public String label() {
    Messages text = Messages.of(Level.class);
    return switch (this) {
      case CLASS -> text.get("level.class");
      case SECTION -> text.get("level.section");
      case ITEM -> text.get("level.item");
      case SUBITEM -> text.get("level.subitem");
    };
  }
}

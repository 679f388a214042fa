package org.yubian.subject;

import java.util.Locale;
import java.util.Optional;
import org.yubian.Messages;

/** How sure it is that a row stands so in the official edition. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW;

  /** The word for it in catalogue files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Confidence> byWord(String word) {
    return switch (word) {
      case "high" -> Optional.of(HIGH);
      case "medium" -> Optional.of(MEDIUM);
      case "low" -> Optional.of(LOW);
      default -> Optional.empty();
    };
  }

  /** 高, 中 or 低. */
  public String label() {
    Messages text = Messages.of(Confidence.class);
    return switch (this) {
      case HIGH -> text.get("confidence.high");
      case MEDIUM -> text.get("confidence.medium");
      case LOW -> text.get("confidence.low");
    };
  }
}

package org.yubian.subject;

import java.util.Locale;
import java.util.Optional;
import org.yubian.Messages;

/** What kind of paper a row was taken from. */
public enum Source {
  /** An official edition that was imported. */
  OFFICIAL,
  /** A published budget or a ministry's text. */
  PUBLISHED,
  /** Same code and name in a national list of 2009. */
  HISTORIC,
  /** Not seen in print. */
  UNVERIFIED;

  /** The word for it in catalogue files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Source> byWord(String word) {
    return switch (word) {
      case "official" -> Optional.of(OFFICIAL);
      case "published" -> Optional.of(PUBLISHED);
      case "historic" -> Optional.of(HISTORIC);
      case "unverified" -> Optional.of(UNVERIFIED);
      default -> Optional.empty();
    };
  }

  /** In words for the user. */
  public String label() {
    Messages text = Messages.of(Source.class);
    return switch (this) {
      case OFFICIAL -> text.get("source.official");
      case PUBLISHED -> text.get("source.published");
      case HISTORIC -> text.get("source.historic");
      case UNVERIFIED -> text.get("source.unverified");
    };
  }
}

package org.yubian.subject.search;

import org.yubian.Messages;

/** What of a subject a query met, from the surest to the least sure. */
public enum Reason {
  CODE,
  NAME,
  /** The first letters of the characters' readings, {@code xzyx} for 行政运行. */
  INITIALS,
  /** Readings spelled out, the last one perhaps in part: {@code xingzhengyunx}. */
  PINYIN,
  /** Another name of the subject, in characters or pinyin. */
  ALIAS;

  /** In words for the user. */
  public String label() {
    Messages text = Messages.of(Reason.class);
    return switch (this) {
      case CODE -> text.get("match.code");
      case NAME -> text.get("match.name");
      case ALIAS -> text.get("match.alias");
      case INITIALS -> text.get("match.initials");
      case PINYIN -> text.get("match.pinyin");
    };
  }
}

package org.yubian.review.recognition;

import org.yubian.Messages;

/** How sure it is that a region holds a table, and each column of it what it is said to hold. */
public enum Sureness {
  SURE,
  POSSIBLE,
  NONE;

  /** 确定, 可能 or 未识别. */
  public String label() {
    Messages text = Messages.of(Sureness.class);
    return switch (this) {
      case SURE -> text.get("sure");
      case POSSIBLE -> text.get("possible");
      case NONE -> text.get("unrecognised");
    };
  }
}

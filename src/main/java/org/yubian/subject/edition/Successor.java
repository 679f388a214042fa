package org.yubian.subject.edition;

import org.yubian.Messages;
import org.yubian.subject.Subject;

/** A subject that may take the place of one that ended, and why it is thought so. */
public record Successor(Subject subject, Ground ground) {

  /** From the surest to the least sure. */
  public enum Ground {
    /** It is known to have had the ended code. */
    FORMER_CODE,
    /** It is known to have had the ended name. */
    ALIAS,
    /** The same name under another code of the same 类. */
    SAME_NAME,
    /** A new subject of the same 类 whose name, or the name above it, is alike. */
    SIMILAR_NAME,
    /** The 其他 subject under the same parent. */
    SAME_PARENT;

    /** In words for the user. */
    public String label() {
      Messages text = Messages.of(Ground.class);
      return switch (this) {
        case FORMER_CODE -> text.get("successor.former-code");
        case ALIAS -> text.get("successor.alias");
        case SAME_NAME -> text.get("successor.same-name");
        case SIMILAR_NAME -> text.get("successor.similar-name");
        case SAME_PARENT -> text.get("successor.same-parent");
      };
    }
  }
}

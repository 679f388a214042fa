package org.yubian.audit.check;

import java.util.List;
import org.yubian.budget.Sentence;

/** Sentences of edits that mend or answer findings. */
public final class Fixes {
  private Fixes() {}

  /** A sentence for the undo menu that nobody has to look up. */
  public static Sentence written(String text) {
    return new Sentence("text", List.of(text));
  }
}

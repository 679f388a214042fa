package org.yubian.desktop.clipboard;

import java.util.Optional;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.sheet.Paste;

/** Makes the edit of a paste, and tells what could not be placed. */
public final class Pasting {
  private static final Messages TEXT = Messages.of(Pasting.class);

  private Pasting() {}

  public static void apply(Desk desk, Paste paste) {
    Optional<String> refusal = Optional.ofNullable(paste.edit()).flatMap(desk::apply);
    if (refusal.isPresent()) {
      desk.tell(Notice.of(refusal.get()));
    } else if (!paste.problems().isEmpty()) {
      desk.tell(
          Notice.of(
              TEXT.get("paste.partly", paste.placed(), paste.problems().size()), paste.problems()));
    }
  }
}

package org.yubian.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yubian.Messages;

/** How far the edits of the open budget have got to the disk. */
public sealed interface SaveState {
  /** What the status bar says. */
  String text(ZoneId zone);

  /**
   * Edits are on their way.
   *
   * @param waiting how many
   */
  record Saving(int waiting) implements SaveState {
    @Override
    public String text(ZoneId zone) {
      return Messages.of(SaveState.class).get("saving");
    }
  }

  /**
   * Everything is on the disk.
   *
   * @param at when the last of it got there
   */
  record Saved(Instant at) implements SaveState {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Override
    public String text(ZoneId zone) {
      return Messages.of(SaveState.class).get("saved", TIME.format(at.atZone(zone)));
    }
  }

  /**
   * Edits could not be written. They are kept in memory, and the storage tries again by itself.
   *
   * @param waiting how many
   * @param reason for the user
   */
  record Failed(int waiting, String reason) implements SaveState {
    @Override
    public String text(ZoneId zone) {
      return Messages.of(SaveState.class).get("save.failed", reason);
    }
  }

  /**
   * Nothing is saved because nothing can be edited.
   *
   * @param reason for the user
   */
  record ReadOnly(String reason) implements SaveState {
    @Override
    public String text(ZoneId zone) {
      return Messages.of(SaveState.class).get("read.only", reason);
    }
  }
}

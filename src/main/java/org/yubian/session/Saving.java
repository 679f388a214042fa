package org.yubian.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands edits to the storage and tells how far they have got; lives on the session's thread. */
final class Saving {
  private final Executor thread;
  private final InstantSource clock;
  private final Consumer<SaveState> heard;
  private final Consumer<String> withoutBackup;
  private @Nullable EditLog log;
  private int waiting;
  private SaveState state;
  private @Nullable String locked;

  /**
   * @param withoutBackup hears why no backup could be made
   */
  Saving(
      SessionContext context,
      SaveState state,
      Consumer<SaveState> heard,
      Consumer<String> withoutBackup) {
    this.thread = context.thread();
    this.clock = context.clock();
    this.state = state;
    this.heard = heard;
    this.withoutBackup = withoutBackup;
  }

  /** What the storage reports to. */
  EditLog.Listener listener() {
    return new EditLog.Listener() {
      @Override
      public void saved(int count) {
        Instant at = clock.instant();
        thread.execute(() -> arrived(count, at));
      }

      @Override
      public void failed(StorageException why) {
        thread.execute(() -> stuck(why));
      }

      @Override
      public void backupFailed(StorageException why) {
        thread.execute(() -> withoutBackup.accept(message(why)));
      }
    };
  }

  void to(EditLog edits) {
    log = edits;
  }

  /** What was made before a lock may still fail to be saved; nothing else is more important. */
  SaveState state() {
    String reason = locked;
    return reason == null || state instanceof SaveState.Failed
        ? state
        : new SaveState.ReadOnly(reason);
  }

  /**
   * @param reason why nothing more can be edited; null = it can
   */
  void lock(@Nullable String reason) {
    locked = reason;
    heard.accept(state());
  }

  /** Why nothing can be edited; null where it can. */
  @Nullable String lockedBecause() {
    return state instanceof SaveState.ReadOnly only ? only.reason() : locked;
  }

  void append(Revision revision) {
    if (log == null) {
      return;
    }
    waiting++;
    set(
        state instanceof SaveState.Failed failed
            ? new SaveState.Failed(waiting, failed.reason())
            : new SaveState.Saving(waiting));
    log.append(revision);
  }

  void retry() {
    if (log != null && state instanceof SaveState.Failed) {
      set(new SaveState.Saving(waiting));
      log.retry();
    }
  }

  private void arrived(int count, Instant at) {
    waiting -= count;
    set(waiting == 0 ? new SaveState.Saved(at) : new SaveState.Saving(waiting));
  }

  private void stuck(StorageException why) {
    set(new SaveState.Failed(waiting, message(why)));
  }

  private static String message(StorageException why) {
    return Objects.requireNonNullElse(why.getMessage(), "");
  }

  private void set(SaveState next) {
    if (!next.equals(state)) {
      state = next;
      heard.accept(state());
    }
  }
}

package org.yubian.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.EditConflictException;
import org.yubian.ledger.Change;
import org.yubian.ledger.Ledger;
import org.yubian.money.AmountFormat;
import org.yubian.money.AmountOverflowException;
import org.yubian.money.DisplayUnit;

/**
 * The open budget. Every edit passes through here: the ledger takes it, it can be undone, listeners
 * hear of it, and the storage gets it in order.
 *
 * <p>A session may be opened on any thread, as opening takes time; after that it belongs to one
 * thread, the one {@link SessionContext#thread()} runs things on.
 */
public final class Session {
  private final SessionContext context;
  private final LiveLedger live;
  private final History history = new History();
  private final Saving saving;
  private final RevisionText text;
  private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
  private final Budget opened;
  private boolean publishing;
  private @Nullable String withoutBackup;

  private Session(Budget budget, SaveState state, SessionContext context) {
    this.context = context;
    this.live = new LiveLedger(budget, context.specs());
    this.saving =
        new Saving(
            context, state, next -> tell(listener -> listener.saving(next)), this::backupFailed);
    this.text = new RevisionText(context.subjects());
    this.opened = budget;
  }

  /**
   * Opens a budget of a file to edit it, or to read it where it is locked.
   *
   * @throws AmountOverflowException when its sums leave the range of amounts
   */
  public static Session open(BudgetStorage storage, BudgetInfo info, SessionContext context)
      throws StorageException {
    Budget budget = storage.load(info.id());
    String locked = info.lockedBecause();
    if (locked != null) {
      return readOnly(budget, locked, context);
    }
    Session session = new Session(budget, new SaveState.Saved(info.updated()), context);
    session.saving.to(storage.log(info.id(), session.saving.listener()));
    return session;
  }

  /**
   * Opens a budget that may only be looked at.
   *
   * @param reason for the user, such as 已报送
   */
  public static Session readOnly(Budget budget, String reason, SessionContext context) {
    return new Session(budget, new SaveState.ReadOnly(reason), context);
  }

  public Budget budget() {
    return live.ledger().budget();
  }

  /** The sums; another ledger after {@link SessionListener#rebuilt}. */
  public Ledger ledger() {
    return live.ledger();
  }

  public SaveState saveState() {
    return saving.state();
  }

  /** Why the budget may only be read; null where it may be edited. */
  public @Nullable String readOnlyBecause() {
    return saving.lockedBecause();
  }

  /**
   * Lets the budget only be read from now on, as after its submission, or lets it be edited again.
   *
   * @param reason for the user; null = it may be edited again
   */
  public void lock(@Nullable String reason) {
    saving.lock(reason);
  }

  private void backupFailed(String reason) {
    withoutBackup = reason;
    tell(listener -> listener.backupFailed(reason));
  }

  /**
   * Adds a listener, which hears at once of the last backup that failed: the one made at opening
   * fails before anybody can listen. Running the result takes it away again.
   */
  public Runnable listen(SessionListener listener) {
    listeners.add(listener);
    if (withoutBackup != null) {
      listener.backupFailed(withoutBackup);
    }
    return () -> listeners.remove(listener);
  }

  /**
   * Makes an edit. One that leaves everything as it is does nothing, not even for undo.
   *
   * @throws ReadOnlyBudgetException when the budget may only be read
   * @throws AmountOverflowException when a sum would leave the range of amounts
   * @throws EditConflictException when the edit was made for another state of the budget
   */
  public Change apply(Edit edit) {
    if (Changes.count(edit) == 0) {
      requireEditable();
      return live.ledger().apply(edit);
    }
    return run(edit, Revision.Action.EDIT, edit, () -> history.did(edit));
  }

  /** Takes the last edit back, if there is one. */
  public Optional<Change> undo() {
    return Optional.ofNullable(history.last())
        .map(edit -> run(edit.inverse(), Revision.Action.UNDO, edit, history::didUndo));
  }

  /** Makes the edit again that was taken back last, if there is one. */
  public Optional<Change> redo() {
    return Optional.ofNullable(history.next())
        .map(edit -> run(edit, Revision.Action.REDO, edit, history::didRedo));
  }

  /** What undo would take back, in the displayed unit; empty when there is nothing. */
  public Optional<String> undoText(AmountFormat format) {
    return textOf(history.last(), format);
  }

  /** What redo would make again, in the displayed unit; empty when there is nothing. */
  public Optional<String> redoText(AmountFormat format) {
    return textOf(history.next(), format);
  }

  /** The budget as it was opened. */
  public Budget opened() {
    return opened;
  }

  /** Tries at once to save what could not be saved. */
  public void retrySaving() {
    saving.retry();
  }

  /**
   * @param named the edit the user made, undid or redid
   */
  private Change run(Edit edit, Revision.Action action, Edit named, Runnable remember) {
    requireEditable();
    if (publishing) {
      throw new IllegalStateException("a listener must not edit");
    }
    Revision revision =
        new Revision(context.clock().instant(), context.author(), action, inYuan(named), edit);
    LiveLedger.Applied applied = live.apply(edit);
    remember.run();
    saving.append(revision);
    publish(applied);
    return applied.change();
  }

  private String inYuan(Edit edit) {
    return text.of(edit, budget().header(), AmountFormat.of(DisplayUnit.YUAN));
  }

  private Optional<String> textOf(@Nullable Edit edit, AmountFormat format) {
    return Optional.ofNullable(edit).map(of -> text.of(of, budget().header(), format));
  }

  private void publish(LiveLedger.Applied applied) {
    publishing = true;
    try {
      tell(
          listener -> {
            if (applied.rebuilt()) {
              listener.rebuilt(applied.change());
            } else {
              listener.changed(applied.change());
            }
          });
    } finally {
      publishing = false;
    }
  }

  private void tell(Consumer<SessionListener> news) {
    listeners.forEach(news);
  }

  private void requireEditable() {
    String reason = readOnlyBecause();
    if (reason != null) {
      throw new ReadOnlyBudgetException(reason);
    }
  }
}

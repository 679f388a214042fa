package org.yubian.desktop.sheet;

import org.jspecify.annotations.Nullable;

/** A model with its listener; nothing in it can be typed into until a subclass says otherwise. */
public abstract class AbstractSheet implements SheetModel {
  private @Nullable Listener listener;

  @Override
  public final void listen(Listener value) {
    listener = value;
  }

  protected final void cellsChanged() {
    if (listener != null) {
      listener.cellsChanged();
    }
  }

  protected final void rowsChanged() {
    if (listener != null) {
      listener.rowsChanged();
    }
  }

  protected final void layoutChanged() {
    if (listener != null) {
      listener.layoutChanged();
    }
  }

  /** Why nothing can be typed here, for models that only show. */
  protected abstract String refusal();

  @Override
  public Entry entry(int row, int column) {
    return new Entry.Refused(refusal());
  }

  @Override
  public Commit commit(int row, int column, String text) {
    return new Commit.Problem(refusal());
  }

  @Override
  public Commit clear(SheetSelection cells) {
    return new Commit.Problem(refusal());
  }
}

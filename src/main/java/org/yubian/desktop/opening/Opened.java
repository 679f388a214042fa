package org.yubian.desktop.opening;

import org.yubian.desktop.desk.Desk;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.StorageException;

/** An open budget with the file it is kept in. */
public record Opened(BudgetStorage storage, BudgetInfo info, Desk desk) implements AutoCloseable {
  public BudgetKey key() {
    return new BudgetKey(storage.file(), info.id());
  }

  /** Gives the file back; everything is written before. */
  @Override
  public void close() throws StorageException {
    storage.close();
  }
}

package org.yubian.desktop.opening;

import org.yubian.desktop.desk.Desk;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;

/** An open budget with the file it is kept in. */
public record Opened(BudgetStorage storage, BudgetInfo info, Desk desk) {
  public BudgetKey key() {
    return new BudgetKey(storage.file(), info.id());
  }
}

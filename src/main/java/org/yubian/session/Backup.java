package org.yubian.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A copy of a file of budgets that was good when it was made.
 *
 * @param at when it was made
 * @param unitName whose budgets it holds
 * @param budgets what it holds, the newest year first
 */
public record Backup(Path file, Instant at, String unitName, List<BudgetInfo> budgets) {
  public Backup {
    budgets = List.copyOf(budgets);
  }
}

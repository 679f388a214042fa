package org.yubian.desktop.desk;

import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;

/**
 * Where an open budget is kept. Reading from it takes time and is not for the window's thread.
 *
 * @param storage holds the unit's other years and versions, too
 * @param info of the open budget
 */
public record Kept(BudgetStorage storage, BudgetInfo info) {}

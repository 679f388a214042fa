package org.yubian.review;

import org.yubian.budget.Coding;
import org.yubian.ledger.Source;

/**
 * Which line of two budgets is the same one.
 *
 * @param list REVENUE, EXPENDITURE or PROCUREMENT
 * @param ordinal place among the lines of the list with the same coding, from 1
 */
public record LineKey(Source list, Coding coding, int ordinal) {}

/**
 * The exchange format {@code unit-budget/1} as JSON: whole budgets in and out without loss, and
 * single rows and parts for a journal. Each object of the format is one {@link
 * org.yubian.exchange.ObjectShape}, declared once in the order in which its keys are written.
 */
@NullMarked
package org.yubian.exchange;

import org.jspecify.annotations.NullMarked;

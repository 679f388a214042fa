/**
 * Immutable records of one unit's budget of one year, and {@link org.yubian.budget.Edit}: the only
 * way such a budget changes. Shapes follow the exchange format {@code unit-budget/1}.
 */
@NullMarked
package org.yubian.budget;

import org.jspecify.annotations.NullMarked;

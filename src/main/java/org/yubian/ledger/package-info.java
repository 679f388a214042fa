/**
 * The recalculation engine: lines go in, sums come out. A {@link org.yubian.ledger.SumSpec} says
 * what a sum is; a {@link org.yubian.ledger.Ledger} keeps all sums of a set of specs true while
 * lines change, touching only the sums an edit touches.
 */
@NullMarked
package org.yubian.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * Statutory tables. A pack's definitions are compiled into sums for the ledger; a {@link
 * org.yubian.table.Grid} is one table as it prints, and knows for each cell where it comes from.
 */
@NullMarked
package org.yubian.table;

import org.jspecify.annotations.NullMarked;

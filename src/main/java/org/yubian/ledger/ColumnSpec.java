package org.yubian.ledger;

/**
 * A column of sums: the amounts of the lines of one source that pass the filter.
 *
 * @param id of the column within its table
 */
public record ColumnSpec(String id, Source source, Filter where) {}

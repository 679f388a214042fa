package org.yubian.table;

/** A cell of a table's header, merged over the rows and columns it spans; counted from 0. */
public record HeaderCell(String text, int row, int column, int rowSpan, int columnSpan) {}

package org.yubian.table;

/** A merged range of the body, counted from 0. */
public record Span(int row, int column, int rows, int columns) {}

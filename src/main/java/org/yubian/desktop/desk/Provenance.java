package org.yubian.desktop.desk;

import org.yubian.table.Cell;

/**
 * A chosen number, to show where it comes from.
 *
 * @param title what the number is, in words: row and column
 * @param fen its amount
 */
public record Provenance(String title, long fen, Cell.Origin origin) {}

package org.yubian.audit.table;

import org.yubian.table.pack.RowDef;

/**
 * Which of a block's defined rows a row is.
 *
 * @param def its definition
 * @param depth level in its tree from 0; −1 for a fixed row
 * @param key what tells it from other rows of the level
 */
public record RowIdentity(RowDef def, int depth, RowKey key) {}

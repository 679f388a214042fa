package org.yubian.table.pack;

/**
 * Page setup of a table's sheet; paper is A4.
 *
 * @param landscape 横向
 * @param rowHeight in points
 * @param fontSize of the body, in points
 */
public record PageDef(boolean landscape, int rowHeight, int fontSize) {}

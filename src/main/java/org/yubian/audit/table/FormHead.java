package org.yubian.audit.table;

import org.jspecify.annotations.Nullable;

/**
 * What stands above a performance form read from elsewhere; null where nothing does.
 *
 * @param title as the pack has it
 * @param project whose form it is; null for the unit's overall form
 * @param unit whose it says it is
 * @param year it says it is of
 * @param address of its first cell in the workbook
 */
public record FormHead(
    String title,
    @Nullable String project,
    @Nullable String unit,
    @Nullable Integer year,
    @Nullable String address) {}

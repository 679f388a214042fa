package org.yubian.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A budget in a file, without its content.
 *
 * @param id within its file
 * @param version what the user calls it, such as 一上 or 二上 第2稿
 * @param totals sums over all its lines
 * @param lockedBecause why it may only be read; null where it may be edited
 * @param updated when it was last edited
 */
public record BudgetInfo(
    long id,
    int year,
    String version,
    String unitName,
    BudgetTotals totals,
    @Nullable String lockedBecause,
    Instant updated) {}

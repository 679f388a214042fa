package org.yubian.desktop.trail;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Section;

/**
 * What an entry did to one row or part, in words.
 *
 * @param section of the row; null for a part
 * @param key of the row; null for a part
 * @param newKey where the row went; null where it did not move
 * @param what the row or part is called
 * @param before what differs, as it was; empty for nothing
 * @param after what differs, as it is; empty for nothing
 */
record TrailItem(
    @Nullable Section<?> section,
    @Nullable Long key,
    @Nullable Long newKey,
    String what,
    String before,
    String after) {}

/**
 * Keeps budgets in H2 files: one file for a unit, its budgets by year and version, every edit in a
 * journal. What is promised after a crash is written down in {@code src/docs/storage.md}.
 */
@NullMarked
package org.yubian.store;

import org.jspecify.annotations.NullMarked;

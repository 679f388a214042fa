package org.yubian.subject.edition;

import org.jspecify.annotations.Nullable;
import org.yubian.subject.BudgetType;

/**
 * A row that was understood, before it is joined with what is known already.
 *
 * @param budget null where the list does not say
 */
record ImportRow(
    int number, String code, String name, String description, @Nullable BudgetType budget) {}

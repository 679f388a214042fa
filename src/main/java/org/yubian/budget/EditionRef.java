package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * The edition of the 科目 a budget uses.
 *
 * @param region null = the national edition
 */
public record EditionRef(@Nullable Integer year, @Nullable String region, Extras extras) {}

package org.yubian.review.learning;

import org.jspecify.annotations.Nullable;

/**
 * Puts placeholders in the place of years.
 *
 * @param year the budget year; null where nothing tells it
 */
record Years(@Nullable Integer year) {
  String without(String text) {
    return year == null
        ? text
        : text.replace(year + "年", "{year}年").replace(year - 1 + "年", "{previous_year}年");
  }
}

package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * Port: single rows and parts as JSON on one line, so that a journal keeps the old and the new
 * value of every edit readable. Reading gives back exactly what was written, key and {@link Extras}
 * included, whatever the row holds: unlike a {@link BudgetCodec} it does not judge unfinished rows.
 */
public interface RowCodec {
  <R extends Row> String encodeRow(Section<R> section, R row);

  /**
   * @throws BudgetFormatException when the text is not a row of the section
   */
  <R extends Row> R decodeRow(Section<R> section, String json) throws BudgetFormatException;

  /** A part that is null is the text {@code null}. */
  <T extends @Nullable Object> String encodePart(Part<T> part, T value);

  /**
   * @throws BudgetFormatException when the text is not a value of the part
   */
  <T extends @Nullable Object> T decodePart(Part<T> part, String json) throws BudgetFormatException;
}

package org.yubian.subject;

import org.jspecify.annotations.Nullable;

/**
 * An edition of the catalogues: the rows in force in a budget year.
 *
 * @param region the province or city whose edition it is; null = the national one
 */
public record Edition(int year, @Nullable String region) {

  public static Edition national(int year) {
    return new Edition(year, null);
  }
}

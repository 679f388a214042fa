package org.yubian.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A difference as a list shows it.
 *
 * @param part the list of lines, or the table
 * @param place the line, or row and column of the cell
 * @param before as displayed, empty for nothing
 * @param after likewise
 * @param fen by how much the amount grew; 0 where none differs
 * @param percent by how many percent, empty where there was nothing before
 */
public record Difference(
    Kind kind,
    String part,
    String place,
    String before,
    String after,
    long fen,
    Optional<BigDecimal> percent) {

  /** What happened to it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }
}

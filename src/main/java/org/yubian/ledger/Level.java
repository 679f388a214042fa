package org.yubian.ledger;

import java.util.List;

/**
 * A level of rows that come and go with lines. A line stands in the row with its values of the
 * keys; where the first key has no value it stands in no row of this level nor below.
 *
 * @param id of the level within its table
 * @param keys dimensions that tell rows of this level (under one parent) apart
 * @param keepsMissing whether lines without a value of the first key share a row of their own
 */
public record Level(String id, List<Dimension> keys, boolean keepsMissing) {
  public Level {
    keys = List.copyOf(keys);
  }

  public static Level of(String id, Dimension... keys) {
    return new Level(id, List.of(keys), false);
  }
}

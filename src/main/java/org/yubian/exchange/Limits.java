package org.yubian.exchange;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large a document and its pieces may be, so that garbage ends early and in bounded memory. */
final class Limits {
  static final int BYTES = 512 << 20;
  static final int DEPTH = 64;
  static final int TEXT_LENGTH = 1 << 20;
  static final int KEY_LENGTH = 10_000;
  static final int NUMBER_LENGTH = 1_000;
  static final int LIST_ENTRIES = 2_000_000;
  static final int MAP_ENTRIES = 100_000;

  /** Values under keys the format does not know, in the whole document. */
  static final int UNKNOWN_VALUES = 1_000_000;

  static final int REMARKS = 200;

  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxStringLength(TEXT_LENGTH)
          .maxNameLength(KEY_LENGTH)
          .maxNumberLength(NUMBER_LENGTH)
          .build();

  private Limits() {}
}

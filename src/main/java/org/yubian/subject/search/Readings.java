package org.yubian.subject.search;

/** The readings of characters. */
interface Readings {

  /** No readings: only the characters themselves meet. */
  Readings NONE = character -> new String[0];

  /** All readings of a character in letters a–z without tone; none for anything but Chinese. */
  String[] of(char character);
}

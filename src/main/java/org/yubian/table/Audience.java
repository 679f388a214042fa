package org.yubian.table;

/** For whom tables and forms are laid out. */
public enum Audience {
  /** The unit and its bureau: everything. */
  INTERNAL,
  /** Everyone: without the forms of projects that are withheld for secrecy. */
  PUBLIC
}

package org.yubian.table.pack;

/** Something wrong in a pack, in words for the person who wrote it. */
public record PackProblem(Place place, String message) {
  @Override
  public String toString() {
    return Messages.text("problem", place.file(), place.line(), message);
  }
}

package org.yubian.budget;

/**
 * An edit that does not fit the budget it was applied to: the row or part is not as the edit
 * expects. Only a defect or a damaged journal causes it, never a user.
 */
public final class EditConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private EditConflictException(String place) {
    super("the budget does not hold what the edit expects at " + place);
  }

  static void unless(boolean fits, Section<?> section, long key) {
    if (!fits) {
      throw new EditConflictException(section.name() + " " + key);
    }
  }

  static void unless(boolean fits, Part<?> part) {
    if (!fits) {
      throw new EditConflictException(part.name());
    }
  }
}

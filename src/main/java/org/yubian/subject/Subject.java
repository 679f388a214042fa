package org.yubian.subject;

import org.jspecify.annotations.Nullable;

/**
 * One row of a catalogue. Level and parent follow from the code; a renamed subject has one row for
 * each name, with validities that do not overlap.
 *
 * @param code 3, 5, 7 or 9 digits
 * @param name as printed, with full-width brackets
 * @param description what belongs here; empty where nothing is said
 * @param budget the budget whose money it classifies
 */
public record Subject(
    String code,
    String name,
    String description,
    BudgetType budget,
    Validity validity,
    Provenance provenance) {

  public Subject {
    if (Level.ofCode(code).isEmpty()) {
      throw new IllegalArgumentException("not a subject code: " + code);
    }
  }

  public Level level() {
    return Level.ofCode(code).orElseThrow();
  }

  /** The code one level up; null for a 类. */
  public @Nullable String parent() {
    return Level.parentOf(code);
  }

  /** The same subject in force at other times. */
  public Subject withValidity(Validity other) {
    return new Subject(code, name, description, budget, other, provenance);
  }

  /** Code and name as people write them: {@code 2010301 行政运行}. */
  @Override
  public String toString() {
    return code + " " + name;
  }
}

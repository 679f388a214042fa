package org.yubian.desktop.desk;

import java.util.Objects;
import java.util.Optional;
import org.yubian.money.AmountOverflowException;
import org.yubian.session.ReadOnlyBudgetException;

/** Tells refusals, which a user can understand, from defects. */
final class Attempts {
  private Attempts() {}

  /** Runs the action; the sentence of a refusal, or nothing. */
  static Optional<String> attempt(Runnable action) {
    try {
      action.run();
      return Optional.empty();
    } catch (ReadOnlyBudgetException | AmountOverflowException | UnusablePackException e) {
      return Optional.of(Objects.requireNonNullElse(e.getMessage(), ""));
    }
  }
}

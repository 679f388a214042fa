package org.yubian.desktop.work;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.yubian.FileProblem;
import org.yubian.budget.BudgetFormatException;
import org.yubian.desktop.desk.UnusablePackException;
import org.yubian.desktop.opening.OpeningException;
import org.yubian.money.AmountOverflowException;
import org.yubian.session.ReadOnlyBudgetException;
import org.yubian.session.StorageException;
import org.yubian.table.pack.PackException;

/** Tells failures whose message is for the user from defects of the program. */
public final class Refusals {
  private Refusals() {}

  /** The sentence for the user; empty for a defect. */
  public static Optional<String> sentence(Throwable failure) {
    return switch (failure) {
      case FileProblem e -> message(e);
      case StorageException e -> message(e);
      case BudgetFormatException e -> message(e);
      case PackException e -> message(e);
      case UnusablePackException e -> message(e);
      case AmountOverflowException e -> message(e);
      case ReadOnlyBudgetException e -> message(e);
      case RefusedException e -> message(e);
      case OpeningException e -> message(e);
      case CompletionException e when e.getCause() != null -> sentence(e.getCause());
      case ExecutionException e when e.getCause() != null -> sentence(e.getCause());
      default -> Optional.empty();
    };
  }

  private static Optional<String> message(Throwable failure) {
    return Optional.of(String.valueOf(failure.getMessage()));
  }
}
